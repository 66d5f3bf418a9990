"""The activation functions give the textbook's values, keep shape and precision, and refuse what they cannot mean."""

import math
from fractions import Fraction

import numpy as np
import pytest

from dl_textbook import identity, relu, sigmoid, softmax, step
from dl_textbook.activations import Floats, leaky_relu, log_softmax, tanh

ELEMENTWISE = [step, sigmoid, tanh, relu, leaky_relu, identity]
SHARING = [softmax, log_softmax]
ALL = [*ELEMENTWISE, *SHARING]
EXTREMES = [-np.inf, -1e308, -1e4, -745.2, -1.0, -0.0, 0.0, 1e-300, 1.0, 709.9, 1e4, 1e308]


def exact_sigmoid(x: float) -> float:
    """1 / (1 + e^-x) from the power series of e^x in exact fractions: no rounding until the very end."""
    power, term, n = Fraction(1), Fraction(1), 0
    while abs(term) > Fraction(1, 10**40):
        n += 1
        term *= Fraction(x) / n
        power += term
    return float(power / (1 + power))


def exact_softmax(scores: list[float]) -> list[float]:
    """The shares from `math.exp` and `math.fsum`, without subtracting anything first."""
    powers = [math.exp(score) for score in scores]
    return [power / math.fsum(powers) for power in powers]


# Values worked by hand in the chapter


def test_step_is_one_only_above_zero():
    np.testing.assert_array_equal(step([-1.0, 0.0, 1e-300, 2.0]), [0, 0, 1, 1])


def test_sigmoid_gives_the_values_of_the_chapter():
    np.testing.assert_allclose(sigmoid([-1, 0, 1, 2]), [0.26894142, 0.5, 0.73105858, 0.88079708], atol=5e-9)


def test_relu_keeps_positive_numbers_and_drops_the_rest():
    np.testing.assert_array_equal(relu([-4.0, 0.0, 3.5]), [0, 0, 3.5])


def test_identity_changes_nothing():
    a = np.array([0.3, -7.0])
    np.testing.assert_array_equal(identity(a), [0.3, -7.0])
    assert identity(a) is a


def test_leaky_relu_leaves_a_part_of_what_is_below_zero():
    np.testing.assert_allclose(leaky_relu([-4.0, 0.0, 3.5], slope=0.25), [-1, 0, 3.5], rtol=1e-15)
    assert leaky_relu(-4.0) == pytest.approx(-0.04, rel=1e-15)


def test_softmax_gives_the_values_of_the_chapter():
    np.testing.assert_allclose(softmax([0.3, 2.9, 4.0]), [0.01821127, 0.24519181, 0.73659691], atol=5e-9)


# Against other ways of computing the same


@pytest.mark.parametrize("x", [-30.0, -5.5, -1.0, -1e-9, 0.0, 0.1, 1.0, 7.25, 30.0])
def test_sigmoid_agrees_with_exact_fractions_to_the_last_digits(x):
    assert sigmoid(x) == pytest.approx(exact_sigmoid(x), rel=5e-16, abs=0)


def test_sigmoid_keeps_the_digits_of_tiny_results():
    assert sigmoid(-700.0) == pytest.approx(math.exp(-700), rel=1e-14, abs=0)


def test_sigmoid_of_the_opposite_number_is_what_is_missing_to_one():
    x = np.linspace(-20, 20, 81)
    np.testing.assert_allclose(sigmoid(x) + sigmoid(-x), 1, rtol=1e-15)


def test_sigmoid_is_softmax_of_two_scores():
    x = np.linspace(-20, 20, 81)
    pairs = np.stack([x, np.zeros_like(x)], axis=1)
    np.testing.assert_allclose(softmax(pairs)[:, 0], sigmoid(x), rtol=1e-14)


@pytest.mark.parametrize("scores", [[0.0], [1.0, 1.0], [-3.0, 0.25, 8.0], [700.0, 699.0], [-5.0, -400.0]])
def test_softmax_agrees_with_the_plain_formula_where_that_one_works(scores):
    np.testing.assert_allclose(softmax(scores), exact_softmax(scores), rtol=1e-14)


def test_softmax_does_not_change_when_all_scores_move_by_the_same_amount():
    scores = np.array([0.25, 2.5, 4.0])  # exact in binary, so that moving them loses nothing
    np.testing.assert_allclose(softmax(scores + 1024), softmax(scores), rtol=1e-15)


def test_softmax_adds_up_to_one_and_keeps_the_order():
    scores = np.random.default_rng(0).normal(scale=10, size=(50, 7))
    shares = softmax(scores)
    np.testing.assert_allclose(shares.sum(axis=1), 1, rtol=1e-14)
    np.testing.assert_array_equal(shares.argsort(axis=1), scores.argsort(axis=1))


@pytest.mark.parametrize("x", [-8.0, -0.75, 0.0, 1e-9, 0.5, 3.0])
def test_tanh_is_a_sigmoid_stretched_to_both_sides(x):
    assert tanh(x) == pytest.approx(2 * exact_sigmoid(2 * x) - 1, rel=1e-14, abs=1e-16)
    assert tanh(x) == pytest.approx(math.tanh(x), rel=1e-15)


@pytest.mark.parametrize("scores", [[0.0], [1.0, 1.0], [-3.0, 0.25, 8.0], [700.0, 699.0], [-5.0, -400.0]])
def test_log_softmax_is_the_logarithm_of_the_shares(scores):
    expected = [math.log(share) for share in exact_softmax(scores)]
    np.testing.assert_allclose(log_softmax(scores), expected, rtol=1e-13, atol=1e-15)


def test_log_softmax_knows_shares_that_are_too_small_to_exist():
    assert log_softmax([0.0, 5000.0]).tolist() == [-5000, 0]
    assert log_softmax(np.array([0, 200], np.float32)).tolist() == [-200, 0]


# Extremes: pytest turns every warning into a failure


def test_sigmoid_meets_its_ends_without_overflow():
    assert sigmoid([-np.inf, -1e4, 1e4, np.inf]).tolist() == [0, 0, 1, 1]
    assert np.all(np.diff(sigmoid(EXTREMES)) >= 0)


def test_step_and_relu_at_infinity():
    assert step([-np.inf, np.inf]).tolist() == [0, 1]
    assert relu([-np.inf, np.inf]).tolist() == [0, np.inf]


def test_tanh_and_leaky_relu_at_infinity():
    assert tanh([-np.inf, np.inf]).tolist() == [-1, 1]
    assert leaky_relu([-np.inf, np.inf]).tolist() == [-np.inf, np.inf]


def test_softmax_of_large_scores_is_what_it_is_for_small_ones():
    np.testing.assert_allclose(softmax([1010, 1000, 990]), softmax([10, 0, -10]), rtol=1e-15)
    assert softmax([1e4, -1e4]).tolist() == [1, 0]
    assert softmax([1e308, -1e308]).tolist() == [1, 0]


def test_softmax_gives_nothing_to_a_score_of_minus_infinity():
    assert softmax([-np.inf, 0.0, 0.0]).tolist() == [0, 0.5, 0.5]
    assert log_softmax([-np.inf, 3.0]).tolist() == [-np.inf, 0]
    assert log_softmax([1e308, -1e308]).tolist() == [0, -np.inf]


@pytest.mark.parametrize("scores", [[np.nan, 1.0], [np.inf, 1.0], [np.inf, np.inf], [-np.inf, -np.inf]])
def test_softmax_is_nan_where_the_shares_are_undefined_and_only_there(scores):
    batch = [scores, [0.0, 0.0]]
    assert np.isnan(softmax(batch)[0]).all()
    assert np.isnan(log_softmax(batch)[0]).all()
    assert softmax(batch)[1].tolist() == [0.5, 0.5]
    assert log_softmax(batch)[1].tolist() == [np.log(0.5)] * 2


@pytest.mark.parametrize("function", ELEMENTWISE)
def test_nan_stays_nan_and_spoils_no_neighbor(function):
    result = function([np.nan, 1.0])
    assert np.isnan(result[0])
    assert np.isfinite(result[1])


# Shape, precision, and leaving the input alone


@pytest.mark.parametrize("function", ALL)
@pytest.mark.parametrize("dtype", [np.float16, np.float32, np.float64, np.longdouble])
def test_floating_point_precision_is_kept(function, dtype):
    assert function(np.array([-2, 0, 3], dtype)).dtype == dtype


@pytest.mark.parametrize("function", ALL)
@pytest.mark.parametrize("x", [[1, 0], [True, False], np.array([1, 0], np.uint8)])
def test_integers_and_booleans_become_float64(function, x):
    assert function(x).dtype == np.float64


def test_unsigned_bytes_do_not_wrap_around():
    np.testing.assert_allclose(sigmoid(np.array([255, 0], np.uint8)), [1, 0.5])
    np.testing.assert_allclose(softmax(np.array([0, 255], np.uint8)), [0, 1], atol=1e-100)


@pytest.mark.parametrize("function", ALL)
@pytest.mark.parametrize("shape", [(4,), (2, 3), (2, 3, 4), (1, 1), (0, 3)])
def test_the_shape_is_kept(function, shape):
    assert function(np.zeros(shape)).shape == shape


@pytest.mark.parametrize("function", ELEMENTWISE)
def test_a_single_number_gives_a_single_number(function):
    assert np.ndim(function(0.5)) == 0


@pytest.mark.parametrize("function", ELEMENTWISE)
def test_nothing_in_nothing_out(function):
    assert function([]).shape == (0,)


@pytest.mark.parametrize("function", ALL)
def test_the_input_is_not_changed(function):
    x = np.array([-1.0, 2.0])
    function(x)
    assert x.tolist() == [-1, 2]


@pytest.mark.parametrize("axis", [0, 1, 2, -1, -2, -3])
def test_softmax_shares_out_along_the_axis_it_is_told(axis):
    scores = np.random.default_rng(1).normal(size=(2, 3, 4))
    np.testing.assert_allclose(softmax(scores, axis=axis).sum(axis=axis), 1, rtol=1e-14)
    np.testing.assert_allclose(np.exp(log_softmax(scores, axis=axis)).sum(axis=axis), 1, rtol=1e-14)


def test_softmax_treats_each_row_of_a_batch_on_its_own():
    rows: Floats = np.array([[0.3, 2.9, 4.0], [1010, 1000, 990]])
    np.testing.assert_array_equal(softmax(rows), [softmax(rows[0]), softmax(rows[1])])


# Bad input: the message names the function and what it was given


@pytest.mark.parametrize("function", ALL)
@pytest.mark.parametrize(
    ("bad", "kind"),
    [("0.5", "<U3"), (["a"], "<U1"), (None, "object"), ([1, None], "object"), ([1j], "complex128")],
)
def test_what_is_not_a_real_number_is_refused(function, bad, kind):
    with pytest.raises(
        TypeError, match=rf"^{function.__name__} works on real numbers, but was given values of type {kind}"
    ):
        function(bad)


@pytest.mark.parametrize("function", ALL)
def test_rows_of_different_length_are_refused(function):
    with pytest.raises(
        ValueError, match=rf"^{function.__name__} was given a nested list whose rows differ in length"
    ):
        function([[1, 2], [3]])


@pytest.mark.parametrize("function", SHARING)
def test_sharing_out_to_a_single_number_is_refused(function):
    name = function.__name__
    with pytest.raises(ValueError, match=rf"^{name} .*single number 4\.0.*Pass all scores .* {name}\("):
        function(4)


@pytest.mark.parametrize("function", SHARING)
@pytest.mark.parametrize(("shape", "axis"), [((0,), 0), ((3, 0), 1)])
def test_sharing_out_to_no_scores_is_refused(function, shape, axis):
    with pytest.raises(ValueError, match=rf"no scores along axis {axis}"):
        function(np.zeros(shape))


@pytest.mark.parametrize("function", SHARING)
def test_sharing_out_along_an_axis_that_is_not_there_is_refused(function):
    with pytest.raises(
        np.exceptions.AxisError,
        match=f"^{function.__name__}: axis 1 is out of bounds for array of dimension 1",
    ):
        function([1.0, 2.0], axis=1)


@pytest.mark.parametrize("slope", [0, 1, -0.1, np.nan, "0.1", None, True])
def test_a_leaky_relu_that_does_not_leak_is_refused(slope):
    with pytest.raises(ValueError, match=r"^slope was .*expected a finite number, > 0, < 1"):
        leaky_relu([1.0], slope)


def test_a_numpy_slope_does_not_change_the_precision():
    assert leaky_relu(np.float32([-1]), np.float64(0.1)).dtype == np.float32


@pytest.mark.usefixtures("korean")
def test_messages_come_in_korean():
    with pytest.raises(TypeError, match="relu: 실수만 계산할 수 있는데"):
        relu("0.5")
    with pytest.raises(ValueError, match=r"softmax\(\[0.3, 2.9, 4.0\]\)처럼 샘플 하나의 점수를 모두 함께"):
        softmax(4)
