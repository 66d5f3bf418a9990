"""The shared checks pass on what is meant, as plain values, and refuse the rest in words that name it."""

import math

import numpy as np
import pytest

from dl_textbook.checks import as_floats, as_rng, number, unknown_name, whole


def test_a_generator_is_used_as_it_is_and_a_seed_makes_one():
    rng = np.random.default_rng(3)
    assert as_rng(rng) is rng
    assert as_rng(3).random() == as_rng(np.int64(3)).random() == np.random.default_rng(3).random()


def test_without_a_seed_each_generator_differs():
    assert as_rng(None).random() != as_rng(None).random()


@pytest.mark.parametrize("rng", ["0", 0.5, True, np.random.RandomState(0), [1, 2]])
def test_what_draws_no_numbers_is_refused(rng):
    with pytest.raises(TypeError, match=r"^rng was .*default_rng\(0\)"):
        as_rng(rng)


def test_a_negative_seed_is_refused():
    with pytest.raises(ValueError, match="seed rng was -1; expected 0 or more"):
        as_rng(-1)


def test_an_unknown_name_comes_with_the_closest_one_and_all_there_are():
    message = str(unknown_name(("loss", "손실 함수"), "Softmx", {"softmax", "sigmoid", "squares"}))
    assert message == "unknown loss 'Softmx'. Did you mean 'softmax'? Known: sigmoid, softmax, squares."


@pytest.mark.parametrize("given", ["xyz", None, 3, ""])
def test_a_name_that_resembles_none_comes_without_a_guess(given):
    assert (
        str(unknown_name(("loss", "손실 함수"), given, ["softmax"]))
        == f"unknown loss {given!r}. Known: softmax."
    )


@pytest.mark.parametrize("value", [1, 7, np.int8(7), np.uint64(7)])
def test_whole_numbers_come_back_as_plain_ones(value):
    assert whole("steps", value) == value
    assert type(whole("steps", value)) is int


@pytest.mark.parametrize("value", [0, -1, 1.0, "1", None, True, math.nan, [1]])
def test_what_is_no_whole_number_is_refused(value):
    with pytest.raises(ValueError, match=r"^steps was .*; expected a whole number from 1 upward\.$"):
        whole("steps", value)


@pytest.mark.parametrize("value", [0.5, np.float32(0.5), np.float64(0.5), np.float16(0.5)])
def test_numbers_come_back_as_plain_ones(value):
    found = number("rate", value)
    assert found == 0.5
    assert type(found) is float


@pytest.mark.parametrize("value", [1, np.int64(1), np.uint8(1)])
def test_whole_numbers_are_numbers(value):
    assert type(number("rate", value)) is float


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf, "1", None, True, 1j, [1.0]])
def test_what_is_no_finite_number_is_refused(value):
    with pytest.raises(ValueError, match=r"^rate was .*; expected a finite number\.$"):
        number("rate", value)


@pytest.mark.parametrize(
    ("bounds", "fits", "fails", "message"),
    [
        ({"least": 0}, 0, -1e-9, ", >= 0."),
        ({"above": 0}, 1e-9, 0, ", > 0."),
        ({"below": 1}, 0.999, 1, ", < 1."),
        ({"most": 1}, 1, 1.001, ", <= 1."),
        ({"least": 0, "below": 1}, 0, 1, ", >= 0, < 1."),
    ],
)
def test_numbers_within_their_bounds_pass_and_others_do_not(bounds, fits, fails, message):
    assert number("rate", fits, **bounds) == fits
    with pytest.raises(ValueError, match="expected a finite number") as caught:
        number("rate", fails, **bounds)
    assert str(caught.value).endswith(message)


def test_floating_point_arrays_are_returned_themselves():
    for dtype in (np.float16, np.float32, np.float64):
        x = np.ones(2, dtype)
        assert as_floats(x, "relu") is x
    assert as_floats([1, True], "relu").dtype == np.float64


@pytest.mark.usefixtures("korean")
def test_messages_come_in_korean():
    assert str(unknown_name(("loss", "손실 함수"), "softmx", ["softmax"])).startswith(
        "손실 함수 이름 'softmx'"
    )
    with pytest.raises(ValueError, match=r"steps 값이 0입니다. 1 이상의 정수여야 합니다"):
        whole("steps", 0)
    with pytest.raises(ValueError, match=r"rate 값이 1입니다. 유한한 수여야 합니다\(>= 0, < 1\)"):
        number("rate", 1, 0, 1)
    with pytest.raises(TypeError, match="난수 생성기나 시드가 필요합니다"):
        as_rng("0")
