"""Schedules give the rate that their formula says at each step, and refuse what would not be one."""

import math
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dl_textbook import schedules
from dl_textbook.schedules import constant, cosine, exponential_decay, linear_decay, step_decay, warmup

EACH = [
    constant(0.5),
    step_decay(0.5, every=10),
    exponential_decay(0.5, steps=10),
    linear_decay(0.5, steps=10),
    cosine(0.5, steps=10),
    warmup(0.5, steps=10),
    warmup(cosine(0.5, steps=10), steps=5),
]


def rates(schedule, steps):
    return [schedule(step) for step in steps]


# Values worked by hand


def test_constant_does_not_change():
    assert rates(constant(0.1), (0, 1, 10**9)) == [0.1] * 3


def test_step_decay_falls_after_every_so_many_steps():
    assert rates(step_decay(0.8, every=3, factor=0.5), range(8)) == [0.8] * 3 + [0.4] * 3 + [0.2] * 2


def test_exponential_decay_falls_by_the_factor_over_the_steps():
    found = rates(exponential_decay(1.0, steps=2, factor=0.25), range(5))
    assert found == pytest.approx([1, 0.5, 0.25, 0.125, 0.0625], rel=1e-15)


def test_linear_decay_goes_straight_to_the_end_and_stays():
    found = rates(linear_decay(1.0, steps=4, final=0.2), (0, 1, 2, 3, 4, 5, 100))
    assert found == pytest.approx([1, 0.8, 0.6, 0.4, 0.2, 0.2, 0.2], rel=1e-14)


def test_cosine_goes_down_half_a_wave_and_stays():
    found = rates(cosine(1.0, steps=6), (0, 1, 2, 3, 4, 6, 7))
    assert found == pytest.approx([1, (1 + math.sqrt(3) / 2) / 2, 0.75, 0.5, 0.25, 0, 0], abs=1e-15)
    assert cosine(1.0, steps=6, final=0.1)(1000) == pytest.approx(0.1, rel=1e-15)


def test_warmup_starts_with_a_part_and_reaches_the_whole():
    assert rates(warmup(0.8, steps=4), range(6)) == pytest.approx([0.2, 0.4, 0.6, 0.8, 0.8, 0.8], rel=1e-15)


def test_what_follows_the_warmup_starts_from_its_own_beginning():
    after = linear_decay(1.0, steps=10)
    found = warmup(after, steps=4)
    assert found(3) == found(4) == after(0)
    assert found(9) == after(5)


def test_warmup_takes_any_function():
    assert rates(warmup(lambda step: 0.5 / (1 + step), steps=2), range(4)) == [0.25, 0.5, 0.5, 0.25]


# What all have in common


@pytest.mark.parametrize("schedule", EACH)
def test_rates_are_plain_numbers_from_zero_to_the_rate_given(schedule):
    for step in range(40):
        rate = schedule(step)
        assert type(rate) is float
        assert 0 <= rate <= 0.5


@given(st.integers(1, 10**6), st.floats(0, 1))
def test_cosine_and_linear_decay_never_rise(steps, share):
    for schedule in (cosine(1.0, steps), linear_decay(1.0, steps)):
        here = int(share * steps)
        assert schedule(here + 1) <= schedule(here)


@pytest.mark.parametrize("schedule", EACH)
def test_schedules_can_be_sent_to_another_process(schedule):
    again = pickle.loads(pickle.dumps(schedule))
    assert rates(again, range(20)) == rates(schedule, range(20))


# Bad input


@pytest.mark.parametrize(
    "name", ["constant", "step_decay", "exponential_decay", "linear_decay", "cosine", "warmup"]
)
@pytest.mark.parametrize("lr", [0, -0.1, math.nan, math.inf, "0.1", None, True])
def test_a_rate_that_is_none_is_refused(name, lr):
    with pytest.raises(ValueError, match=r"^lr was .*expected a finite number, > 0"):
        getattr(schedules, name)(lr, *([10] if name != "constant" else []))


@pytest.mark.parametrize("make", [step_decay, exponential_decay, linear_decay, cosine, warmup])
@pytest.mark.parametrize("steps", [0, -5, 2.5, math.nan, None, True])
def test_a_number_of_steps_that_is_none_is_refused(make, steps):
    with pytest.raises(ValueError, match=r"^(steps|every) was .*expected a whole number from 1 upward"):
        make(0.1, steps)


@pytest.mark.parametrize("make", [step_decay, exponential_decay])
@pytest.mark.parametrize("factor", [0, -0.5, 1.5, math.nan])
def test_a_factor_that_does_not_lower_is_refused(make, factor):
    with pytest.raises(ValueError, match=r"^factor was .*> 0, <= 1"):
        make(0.1, 10, factor)


@pytest.mark.parametrize("make", [linear_decay, cosine])
@pytest.mark.parametrize("final", [-0.01, 0.2, math.nan])
def test_an_end_above_the_start_or_below_zero_is_refused(make, final):
    with pytest.raises(ValueError, match=r"^final was .*>= 0, <= 0.1"):
        make(0.1, 10, final)
