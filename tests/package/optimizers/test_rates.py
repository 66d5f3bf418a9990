"""The learning rate is a number or a schedule, asked for each step."""

import math

import numpy as np
import pytest

from dl_textbook import schedules
from dl_textbook.optimizers import SGD, Adam
from tests.package.optimizers.cases import ALL, some_steps


def test_a_schedule_is_asked_for_each_step():
    asked = []

    def schedule(step):
        asked.append(step)
        return 0.5 if step < 2 else 0.25

    params, optimizer = {"W": np.array([0.0])}, SGD(lr=schedule)
    ends = []
    for _ in range(4):
        optimizer.update(params, {"W": np.array([-1.0])})
        ends.append(params["W"].item())
    assert ends == [0.5, 1.0, 1.25, 1.5]
    assert asked == [0, 1, 2, 3]


def test_schedules_of_the_package_will_do():
    optimizer = Adam(lr=schedules.cosine(0.001, steps=1000))
    assert optimizer.current_lr == 0.001
    optimizer.step = 500
    assert optimizer.current_lr == pytest.approx(0.0005)
    optimizer.step = 2000
    some_steps(optimizer, {"W": np.ones(2)}, steps=1)  # a rate of 0 is a step, if a short one


def test_the_rate_may_be_changed_on_the_way():
    params, optimizer = {"W": np.array([0.0])}, SGD(lr=1)
    optimizer.update(params, {"W": np.array([-1.0])})
    optimizer.lr = 0.5
    optimizer.update(params, {"W": np.array([-1.0])})
    assert params["W"] == 1.5
    with pytest.raises(ValueError, match=r"^lr was -1"):
        optimizer.lr = -1


@pytest.mark.parametrize("kind", ALL)
@pytest.mark.parametrize("lr", [0, -0.1, math.nan, math.inf, "0.1", None, True])
def test_a_learning_rate_that_is_none_is_refused(kind, lr):
    with pytest.raises(ValueError, match=r"^lr was .*expected a finite number, > 0"):
        kind(lr=lr)


@pytest.mark.parametrize("rate", [-0.1, math.nan, math.inf, None, "fast"])
def test_a_schedule_that_gives_no_rate_is_refused_at_that_step(rate):
    params, optimizer = {"W": np.array([1.0])}, SGD(lr=lambda step: 0.1 if step < 3 else rate)
    some_steps(optimizer, params, steps=3)
    before = params["W"].copy()
    with pytest.raises(ValueError, match=r"^the schedule's learning rate for step 3 was .*>= 0"):
        some_steps(optimizer, params, steps=1)
    assert params["W"] == before
    assert optimizer.step == 3
