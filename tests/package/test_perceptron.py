"""The perceptron fires above 0 and nowhere else; the gates have their truth tables; bad input is explained."""

import numpy as np
import pytest

import dl_textbook
from dl_textbook.perceptron import AND, NAND, OR, XOR, perceptron

INPUTS = [(0, 0), (1, 0), (0, 1), (1, 1)]


@pytest.mark.parametrize(
    ("gate", "outputs"),
    [(AND, [0, 0, 0, 1]), (NAND, [1, 1, 1, 0]), (OR, [0, 1, 1, 1]), (XOR, [0, 1, 1, 0])],
)
def test_gate_has_its_truth_table(gate, outputs):
    assert [gate(x1, x2) for x1, x2 in INPUTS] == outputs


@pytest.mark.parametrize("gate", [AND, NAND, OR, XOR])
def test_gates_come_straight_from_the_package(gate):
    assert getattr(dl_textbook, gate.__name__) is gate


@pytest.mark.parametrize("gate", [AND, NAND, OR, XOR])
def test_gate_gives_a_plain_int_and_takes_what_counts_as_a_bit(gate):
    assert type(gate(1, 0)) is int
    assert gate(True, False) == gate(1, 0) == gate(np.int64(1), np.float32(0.0))


def test_output_follows_the_sum_worked_by_hand():
    # 2·1 + (−3)·0.5 + 1·4 = 4.5: above 0 with b = −4, below with b = −5
    assert perceptron([1, 0.5, 4], w=[2, -3, 1], b=-4) == 1
    assert perceptron([1, 0.5, 4], w=[2, -3, 1], b=-5) == 0


def test_sum_of_exactly_zero_does_not_fire():
    # 1·1 + 1·1 − 2 = 0, exact in floating point
    assert perceptron([1, 1], w=[1, 1], b=-2) == 0
    assert perceptron([1, 1], w=[1, 1], b=-1.9375) == 1


@pytest.mark.parametrize("theta_of_and", [(0.5, 0.5, 0.7), (0.5, 0.5, 0.8), (1.0, 1.0, 1.0)])
def test_several_parameters_make_the_same_and_gate(theta_of_and):
    w1, w2, theta = theta_of_and
    assert [perceptron(x, [w1, w2], -theta) for x in INPUTS] == [0, 0, 0, 1]


def test_without_inputs_the_bias_decides():
    assert perceptron([], w=[], b=0.1) == 1
    assert perceptron([], w=[], b=-0.1) == 0


def test_inputs_are_left_as_they_were():
    x, w = np.array([1.0, 0.0]), np.array([0.5, 0.5])
    perceptron(x, w, b=-0.2)
    assert x.tolist() == [1.0, 0.0]
    assert w.tolist() == [0.5, 0.5]


@pytest.mark.parametrize(
    ("x", "w", "b", "message"),
    [
        ([0, 1], [0.5], -0.7, r"x has shape \(2,\) and w has shape \(1,\).*one weight for each input"),
        ([[0, 1], [1, 1]], [0.5, 0.5], 0, r"x has shape \(2, 2\)"),
        (1, 0.5, 0, r"x has shape \(\) and w has shape \(\)"),
        ([0, 1], [0.5, 0.5], [-0.7, -0.7], r"b has shape \(2,\); expected one number"),
        ([0, float("nan")], [0.5, 0.5], -0.7, r"x was \[0, nan\]; expected finite"),
        ([0, 1], [0.5, float("inf")], -0.7, r"w was \[0.5, inf\]; expected finite"),
        ([0, 1], [0.5, 0.5], float("nan"), r"b was nan; expected finite"),
        (["yes", "no"], [0.5, 0.5], -0.7, r"x was \['yes', 'no'\]; expected numbers"),
        ([0, 1], [[0.5], [0.5, 0.5]], -0.7, r"w was .*; expected numbers"),
        ([0, 1], [0.5, 0.5], None, r"b was None; expected"),
    ],
)
def test_bad_arguments_are_named_with_what_was_expected(x, w, b, message):
    with pytest.raises(ValueError, match=message):
        perceptron(x, w, b)


@pytest.mark.parametrize("gate", [AND, NAND, OR, XOR])
@pytest.mark.parametrize("bad", [0.5, 2, -1, "1", None, [0, 1], np.array([0, 1]), float("nan")])
def test_gate_refuses_what_is_not_a_bit(gate, bad):
    name = gate.__name__
    with pytest.raises(ValueError, match=f"^{name}: x1 was .*expected 0 or 1"):
        gate(bad, 1)
    with pytest.raises(ValueError, match=f"^{name}: x2 was .*expected 0 or 1"):
        gate(1, bad)


@pytest.mark.usefixtures("korean")
def test_messages_come_in_korean():
    with pytest.raises(ValueError, match=r"perceptron: x의 형상은 \(2,\), w의 형상은 \(1,\)입니다"):
        perceptron([0, 1], [0.5], -0.7)
    with pytest.raises(ValueError, match="AND: x1 값이 2입니다"):
        AND(2, 0)
