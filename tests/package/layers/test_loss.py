"""Losses: values by hand, every form of labels, exact at the extremes, and labels that cannot be."""

import math

import numpy as np
import pytest

from dl_textbook import softmax
from dl_textbook.layers import Loss, MeanSquaredLoss, SigmoidWithLoss, SoftmaxWithLoss

SCORES = np.array([[0.3, 2.9, 4.0], [1.0, 1.0, 1.0]])
LOSSES = [SoftmaxWithLoss, SigmoidWithLoss, MeanSquaredLoss]


def log_of_share(scores, k):
    """The logarithm of a softmax share, with `math` alone."""
    return scores[k] - math.log(math.fsum(math.exp(score) for score in scores))


def test_the_mean_over_the_samples_worked_with_math_alone():
    expected = -(log_of_share([0.3, 2.9, 4.0], 1) + math.log(1 / 3)) / 2
    assert SoftmaxWithLoss().forward(SCORES, np.array([1, 0])) == pytest.approx(expected, rel=1e-12)


@pytest.mark.parametrize(
    "t",
    [
        [1, 0],
        [[1], [0]],
        [[0, 1, 0], [1, 0, 0]],
        np.array([1, 0], np.uint8),
        np.array([[0, 1, 0], [1, 0, 0]], bool),
        np.array([[0, 1, 0], [1, 0, 0]], np.float32),
    ],
)
def test_labels_say_the_same_in_every_form(t):
    loss = SoftmaxWithLoss()
    expected = -(log_of_share([0.3, 2.9, 4.0], 1) - math.log(3)) / 2
    assert loss.forward(SCORES, t) == pytest.approx(expected, rel=1e-12)
    np.testing.assert_allclose(loss.backward(), (softmax(SCORES) - [[0, 1, 0], [1, 0, 0]]) / 2)


def test_soft_labels_count_with_their_shares():
    loss = SoftmaxWithLoss()
    t = np.array([[0.25, 0.75, 0.0]])
    expected = -(0.25 * log_of_share([0.3, 2.9, 4.0], 0) + 0.75 * log_of_share([0.3, 2.9, 4.0], 1))
    assert loss.forward(SCORES[:1], t) == pytest.approx(expected, rel=1e-12)
    np.testing.assert_allclose(loss.backward(), softmax(SCORES[:1]) - t)


def test_the_loss_is_exact_where_the_share_itself_would_vanish():
    loss = SoftmaxWithLoss()
    assert loss.forward([[1000.0, 0.0]], [1]) == 1000
    np.testing.assert_array_equal(loss.backward(), [[1, -1]])


def test_a_score_of_minus_infinity_costs_only_where_it_should_have_a_share():
    loss = SoftmaxWithLoss()
    for t in ([1], [[0, 1]]):
        assert loss.forward([[-np.inf, 0.0]], t) == 0
        np.testing.assert_array_equal(loss.backward(), [[0, 0]])
    assert loss.forward([[-np.inf, 0.0]], [0]) == math.inf


@pytest.mark.parametrize("kind", LOSSES)
def test_nan_is_not_hidden(kind):
    assert math.isnan(kind().forward([[np.nan, 1.0]], [[0, 1]]))


def test_binary_cross_entropy_worked_with_math_alone():
    loss = SigmoidWithLoss()
    yes, no = 1 / (1 + math.exp(-2)), 1 / (1 + math.exp(1))
    expected = -(math.log(yes) + math.log(1 - no)) / 2
    assert loss.forward([[2.0], [-1.0]], [[1], [0]]) == pytest.approx(expected, rel=1e-12)
    np.testing.assert_allclose(loss.backward(), [[(yes - 1) / 2], [no / 2]])


def test_binary_cross_entropy_meets_its_extremes_without_overflow():
    loss = SigmoidWithLoss()
    assert loss.forward([[-1e4], [1e4]], [[1], [1]]) == 5000
    np.testing.assert_array_equal(loss.backward(), [[-0.5], [0]])


@pytest.mark.parametrize("kind", [SigmoidWithLoss, MeanSquaredLoss])
def test_a_row_of_targets_is_no_table_of_all_against_all(kind):
    x, t = np.array([[1.0], [2.0], [3.0]]), np.array([1, 0, 1])
    loss = kind()
    assert loss.forward(x, t) == pytest.approx(loss.forward(x, t[:, np.newaxis]))
    assert loss.backward().shape == (3, 1)
    assert loss.forward(x[:, 0], t[:, np.newaxis]) == pytest.approx(loss.forward(x, t))


def test_the_mean_squared_loss_is_a_mean_and_no_half_of_a_sum():
    loss = MeanSquaredLoss()
    assert loss.forward([[1.0, 2.0], [3.0, 4.0]], [[0, 0], [0, 0]]) == 7.5
    np.testing.assert_array_equal(loss.backward(), [[0.5, 1], [1.5, 2]])


def test_what_the_scores_mean():
    np.testing.assert_allclose(SoftmaxWithLoss().activate(SCORES), softmax(SCORES))
    np.testing.assert_allclose(SigmoidWithLoss().activate(np.array([[0.0]])), [[0.5]])
    np.testing.assert_array_equal(MeanSquaredLoss().activate(SCORES), SCORES)
    assert [kind.kind for kind in LOSSES] == ["classes", "binary", "values"]
    assert repr(SoftmaxWithLoss()) == "SoftmaxWithLoss()"


@pytest.mark.parametrize("kind", LOSSES)
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_precision_is_kept_and_arguments_are_left_alone(kind, dtype):
    x = np.random.default_rng(0).standard_normal((4, 2)).astype(dtype)
    for t in (
        np.eye(2)[[0, 1, 1, 0]],
        np.array([0, 1, 1, 0]) if kind is SoftmaxWithLoss else np.ones((4, 2), int),
    ):
        x.flags.writeable = t.flags.writeable = False
        loss = kind()
        assert type(loss.forward(x, t)) is float
        assert loss.backward().dtype == dtype
        assert loss.backward(np.float64(2)).dtype == dtype


# Bad input


@pytest.mark.parametrize("t", [[0, -1], [0, 3], [[0], [-1]]])
def test_labels_out_of_range_are_refused(t):
    with pytest.raises(ValueError, match=r"label 1 was (-1|3); expected a class from 0 to 2"):
        SoftmaxWithLoss().forward(SCORES, t)


@pytest.mark.parametrize("t", [[0], [0, 1, 2], [[0, 1], [1, 0]], [[[0], [1]]], 1])
def test_labels_of_another_shape_are_refused(t):
    with pytest.raises(ValueError, match=r"the right answers had shape .*, the outputs \(2, 3\)"):
        SoftmaxWithLoss().forward(SCORES, t)


def test_labels_that_are_no_integers_are_refused():
    with pytest.raises(TypeError, match=r"float64 .*t\.astype\(int\)"):
        SoftmaxWithLoss().forward(SCORES, [0.0, 1.0])


@pytest.mark.parametrize("row", [[0.5, 0.6, 0.1], [1.5, -0.5, 0], [0, 0, 0], [np.nan, 1, 0]])
def test_rows_that_are_no_shares_are_refused(row):
    with pytest.raises(ValueError, match=r"sample 1 was .*add up to 1"):
        SoftmaxWithLoss().forward(SCORES, [[0, 0, 1], row])


@pytest.mark.parametrize("x", [[0.1, 0.9], 3.0, np.zeros((2, 3, 4)), np.zeros((0, 3)), np.zeros((3, 0))])
def test_scores_of_another_shape_are_refused(x):
    with pytest.raises(ValueError, match=r"SoftmaxWithLoss takes scores of shape \(N, classes\)"):
        SoftmaxWithLoss().forward(x, [0])


@pytest.mark.parametrize("kind", [SigmoidWithLoss, MeanSquaredLoss])
@pytest.mark.parametrize(("x", "t"), [((4, 2), (4, 1)), ((4, 2), (4,)), ((4, 1), (3, 1)), ((2, 2), (4,))])
def test_targets_of_another_shape_are_refused(kind, x, t):
    with pytest.raises(ValueError, match=r"the right answers had shape"):
        kind().forward(np.zeros(x), np.zeros(t))


@pytest.mark.parametrize("kind", [SigmoidWithLoss, MeanSquaredLoss])
def test_no_samples_are_refused(kind):
    with pytest.raises(ValueError, match=r"nothing to compare"):
        kind().forward(np.zeros((0, 1)), np.zeros((0, 1)))


@pytest.mark.parametrize("t", [-0.1, 1.1, 2])
def test_answers_that_are_no_probability_are_refused(t):
    with pytest.raises(ValueError, match=r"label 1 was .*expected 0, 1, or a probability"):
        SigmoidWithLoss().forward([[0.0], [0.0]], [[0.5], [t]])


@pytest.mark.parametrize("kind", LOSSES)
def test_backward_before_forward_says_so(kind):
    with pytest.raises(
        RuntimeError, match=rf"{kind.__name__}\.backward was called before {kind.__name__}\.forward"
    ):
        kind().backward()


def test_the_base_loss_leaves_its_steps_to_its_kinds():
    for step in (lambda: Loss().forward(SCORES, [0, 1]), Loss().backward, lambda: Loss().activate(SCORES)):
        with pytest.raises(NotImplementedError):
            step()
