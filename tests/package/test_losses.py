"""The losses give the textbook's values from labels of every form, keep their digits, and refuse what has no meaning."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst

from dl_textbook.activations import sigmoid, softmax
from dl_textbook.gradients import numerical_gradient
from dl_textbook.losses import (
    binary_cross_entropy_from_logits,
    cross_entropy,
    cross_entropy_from_scores,
    mean_squared_error,
    sum_of_squares,
)

# The book's outputs for a 2: sure of it (0.6), and sure of a 7
SURE = np.array([0.1, 0.05, 0.6, 0.0, 0.05, 0.1, 0.0, 0.1, 0.0, 0.0])
WRONG = np.array([0.1, 0.05, 0.1, 0.0, 0.05, 0.1, 0.0, 0.6, 0.0, 0.0])
TWO = np.eye(10)[2]
SQUARED = [sum_of_squares, mean_squared_error]
ENTROPIES = [cross_entropy, cross_entropy_from_scores]
ALL = [*SQUARED, *ENTROPIES, binary_cross_entropy_from_logits]


# Values worked by hand


def test_sum_of_squares_is_half_the_sum():
    # (0.1² + 0.05² + 0.4² + 0.05² + 0.1² + 0.1²) / 2
    assert sum_of_squares(SURE, TWO) == pytest.approx(0.0975, rel=1e-14)
    assert sum_of_squares(WRONG, TWO) == pytest.approx(0.5975, rel=1e-14)


def test_mean_squared_error_is_a_mean():
    assert mean_squared_error(SURE, TWO) == pytest.approx(0.0195, rel=1e-14)
    assert mean_squared_error(WRONG, TWO) == pytest.approx(0.1195, rel=1e-14)
    assert mean_squared_error([4, 3], [3, 5]) == 2.5


def test_mean_squared_error_does_not_grow_with_the_batch():
    assert mean_squared_error([SURE] * 7, [TWO] * 7) == pytest.approx(0.0195, rel=1e-14)
    assert sum_of_squares([SURE] * 7, [TWO] * 7) == pytest.approx(7 * 0.0975, rel=1e-14)


def test_cross_entropy_is_minus_the_logarithm_of_the_right_probability():
    assert cross_entropy(SURE, 2) == pytest.approx(-math.log(0.6), rel=1e-15)
    assert cross_entropy(WRONG, 2) == pytest.approx(-math.log(0.1), rel=1e-15)


def test_cross_entropy_from_scores_is_that_of_the_softmax():
    # e^0.3 + e^2.9 + e^4.0 = 74.1222…; its logarithm less the right score
    total = math.fsum(math.exp(score) for score in (0.3, 2.9, 4.0))
    assert cross_entropy_from_scores([0.3, 2.9, 4.0], 1) == pytest.approx(math.log(total) - 2.9, rel=1e-14)


def test_binary_cross_entropy_is_minus_the_logarithm_of_the_right_answer():
    yes, no = -math.log(1 / (1 + math.exp(-2))), -math.log(1 - 1 / (1 + math.exp(1)))
    assert binary_cross_entropy_from_logits([2.0, -1.0], [1, 0]) == pytest.approx((yes + no) / 2, rel=1e-14)


# Labels in every form


@pytest.mark.parametrize("loss", ENTROPIES)
@pytest.mark.parametrize("form", [2, [2], TWO, TWO.astype(int), TWO.astype(bool)])
def test_a_single_sample_and_its_label_in_every_form(loss, form):
    alone = loss(SURE, form)
    assert loss(SURE[np.newaxis], [2]) == alone
    assert type(alone) is float


@pytest.mark.parametrize("loss", ENTROPIES)
def test_a_batch_is_the_mean_over_its_samples(loss):
    both = loss([SURE, WRONG], [2, 7])
    assert both == pytest.approx((loss(SURE, 2) + loss(WRONG, 7)) / 2, rel=1e-14)
    assert loss([SURE, WRONG], np.eye(10)[[2, 7]]) == both


def test_a_column_of_labels_gives_the_loss_of_a_row():
    # The book's function compares every sample with every label here, and returns 10.4.
    y = softmax(np.random.default_rng(0).normal(size=(4, 10)))
    labels = np.array([3, 1, 4, 1])
    expected = -np.log(y[np.arange(4), labels]).mean()
    assert cross_entropy(y, labels) == pytest.approx(expected, rel=1e-14)
    assert cross_entropy(y, labels[:, np.newaxis]) == cross_entropy(y, labels)


@pytest.mark.parametrize("loss", ENTROPIES)
def test_soft_labels_weigh_all_classes(loss):
    soft = np.full(10, 0.05) + 0.5 * TWO
    by_class = [loss(SURE, k) for k in range(10)]
    assert loss(SURE, soft) == pytest.approx(np.dot(soft, by_class), rel=1e-12)
    assert loss(SURE, soft) != pytest.approx(loss(SURE, 2), rel=1e-3)


@pytest.mark.parametrize("loss", [*SQUARED, binary_cross_entropy_from_logits])
def test_a_row_and_a_column_are_compared_sample_by_sample(loss):
    outputs, answers = np.array([0.5, -1.0, 2.0]), np.array([1.0, 0.0, 0.0])
    assert loss(outputs[:, np.newaxis], answers) == loss(outputs, answers)


# Digits


def test_cross_entropy_of_a_sure_and_right_answer_is_nothing():
    assert cross_entropy(TWO, 2) == 0


@pytest.mark.parametrize("probability", [1e-3, 1e-7, 1e-30, 1e-300])
def test_no_small_number_is_added_inside_the_logarithm(probability):
    y = np.array([probability, 1 - probability])
    assert cross_entropy(y, 0) == pytest.approx(-math.log(probability), rel=1e-15)


@pytest.mark.parametrize(("dtype", "most"), [(np.float32, 87.33655), (np.float64, 708.39642)])
def test_a_probability_of_zero_costs_much_but_not_infinity(dtype, most):
    assert cross_entropy(np.array([0, 1], dtype), 0) == pytest.approx(most, abs=1e-4)


def test_scores_of_any_size_keep_their_digits():
    assert cross_entropy_from_scores([1000.0, 0.0, -1000.0], 2) == 2000
    assert cross_entropy_from_scores([1000.0, 0.0], 0) == 0
    assert binary_cross_entropy_from_logits([-1000.0, 1000.0], [1, 1]) == 500
    assert binary_cross_entropy_from_logits([-40.0], [0]) == pytest.approx(math.exp(-40), rel=1e-12)


def test_a_score_of_minus_infinity_is_a_class_that_is_ruled_out():
    assert cross_entropy_from_scores([-np.inf, 0.0, 0.0], [0, 0.5, 0.5]) == pytest.approx(
        math.log(2), rel=1e-15
    )
    assert cross_entropy_from_scores([-np.inf, 0.0], 0) == np.inf


scores = npst.arrays(np.float64, st.tuples(st.integers(1, 4), st.integers(1, 5)), elements=st.floats(-8, 8))


@given(scores, st.randoms(use_true_random=False))
def test_the_slope_of_cross_entropy_is_share_minus_label(x, random):
    labels = [random.randrange(x.shape[1]) for _ in x]
    expected = (softmax(x) - np.eye(x.shape[1])[labels]) / len(x)
    for slope in (
        numerical_gradient(lambda x: cross_entropy_from_scores(x, labels), x),
        numerical_gradient(lambda x: cross_entropy(softmax(x), labels), x),
    ):
        np.testing.assert_allclose(slope, expected, rtol=0, atol=1e-8)


@given(scores)
def test_the_slope_of_binary_cross_entropy_is_probability_minus_label(x):
    t = np.arange(x.size).reshape(x.shape) % 3 / 2
    slope = numerical_gradient(lambda x: binary_cross_entropy_from_logits(x, t), x)
    np.testing.assert_allclose(slope, (sigmoid(x) - t) / x.size, rtol=0, atol=1e-8)


# Precision, and what is never hidden


@pytest.mark.parametrize("loss", ALL)
def test_float32_is_computed_in_float32(loss):
    # What float32 cannot tell apart must give the same loss.
    y = np.float32([0.1, 0.9])
    there = y.astype(np.float64)
    exact = loss(there, [0, 1])
    assert loss(y, [0, 1]) == np.float32(loss(y, [0, 1]))
    assert loss(y, [0, 1]) != exact
    assert loss(y, [0, 1]) == pytest.approx(exact, rel=1e-6)


@pytest.mark.parametrize("loss", ALL)
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_nan_among_the_outputs_makes_the_loss_nan(loss, dtype):
    assert math.isnan(loss(np.array([[np.nan, 0.5], [0.5, 0.5]], dtype), [[1, 0], [0, 1]]))


@pytest.mark.parametrize("loss", [*SQUARED, binary_cross_entropy_from_logits])
def test_infinite_outputs_make_no_finite_loss(loss):
    assert not math.isfinite(loss([np.inf, 0.0], [1, 0]))
    assert not math.isfinite(loss([-np.inf, 0.0], [1, 0]))


@pytest.mark.parametrize("loss", SQUARED)
def test_errors_too_large_to_square_are_infinite(loss):
    assert loss([1e200], [0]) == np.inf


def test_integers_are_computed_in_float64():
    assert mean_squared_error(np.uint8([1, 255]), np.uint8([255, 1])) == 254**2


@pytest.mark.parametrize("loss", ALL)
def test_the_arguments_are_not_changed(loss):
    y, t = np.array([[0.25, 0.75]]), np.array([[0.0, 1.0]])
    loss(y, t)
    assert y.tolist() == [[0.25, 0.75]]
    assert t.tolist() == [[0.0, 1.0]]


# Bad input


@pytest.mark.parametrize("y", [[0.3, 2.9, 4.0], [-1.0, 1.0, 1.0], [np.inf, 0.0, 0.0]])
def test_scores_where_probabilities_belong_are_refused(y):
    with pytest.raises(ValueError, match=r"expected probabilities from 0 to 1.*cross_entropy_from_scores"):
        cross_entropy(y, 0)


@pytest.mark.parametrize("loss", ENTROPIES)
@pytest.mark.parametrize("label", [-1, 10, [-1], [[10]]])
def test_labels_that_name_no_class_are_refused(loss, label):
    with pytest.raises(ValueError, match=r"^label 0 was -?1\d?; expected a class from 0 to 9"):
        loss(SURE, label)


@pytest.mark.parametrize("loss", ENTROPIES)
@pytest.mark.parametrize("labels", [[2.0, 7.0], [True, False], ["2", "7"]])
def test_labels_that_are_not_integers_are_refused(loss, labels):
    with pytest.raises(TypeError, match="expected integers"):
        loss([SURE, WRONG], labels)


@pytest.mark.parametrize("loss", ALL)
@pytest.mark.parametrize(
    ("y", "t"), [((2, 3), (3, 2)), ((2, 3), (2,)), ((2, 3), (3,)), ((3,), (2,)), ((2, 3), (2, 3, 1))]
)
def test_shapes_that_do_not_go_together_are_refused(loss, y, t):
    with pytest.raises((ValueError, TypeError), match=r"shape|expected integers"):
        loss(np.full(y, 0.5), np.zeros(t))


@pytest.mark.parametrize("loss", ALL)
def test_an_empty_batch_has_no_loss(loss):
    with pytest.raises(ValueError, match=r"at least one"):
        loss(np.empty((0, 3)), np.empty((0, 3)))


@pytest.mark.parametrize("loss", ALL)
def test_what_is_not_a_number_is_refused(loss):
    with pytest.raises(TypeError, match=f"^{loss.__name__} works on real numbers"):
        loss(["a", "b"], [0, 1])
    with pytest.raises(
        (TypeError, ValueError), match=r"expected numbers|expected finite|shares|labels were given"
    ):
        loss([0.5, 0.5], [np.nan, 1.0] if loss in ENTROPIES else ["a", "b"])
