"""Numerical slopes are right to many digits whatever type the numbers have; checks find the wrong entry and name it."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst
from scipy.optimize import approx_fprime

from dl_textbook.gradients import check_gradients, gradient_descent, numerical_diff, numerical_gradient

NUMERICAL = [numerical_diff, numerical_gradient]


def bowl(x):
    return np.sum(x**2)


# The numbers of the book


def test_the_derivatives_of_the_book():
    def function_1(x):
        return 0.01 * x**2 + 0.1 * x

    assert numerical_diff(function_1, 5) == 0.1999999999990898
    assert numerical_diff(function_1, 10) == 0.2999999999986347


def test_the_partial_derivatives_of_the_book():
    assert numerical_diff(lambda x0: x0 * x0 + 4.0**2, 3.0) == 6.00000000000378
    assert numerical_diff(lambda x1: 3.0**2 + x1 * x1, 4.0) == 7.999999999999119


@pytest.mark.parametrize(("at", "gradient"), [([3, 4], [6, 8]), ([0, 2], [0, 4]), ([3, 0], [6, 0])])
@pytest.mark.parametrize("dtype", [np.int64, np.uint8, np.float16, np.float32, np.float64])
def test_the_gradients_of_the_book_from_numbers_of_every_type(at, gradient, dtype):
    # In integers the book's function returns [25000, 35000] for [6, 8]; in float32 it is off by 0.8.
    found = numerical_gradient(bowl, np.array(at, dtype))
    np.testing.assert_allclose(found, gradient, rtol=1e-9, atol=1e-9)
    assert found.dtype == np.float64


def test_the_gradient_of_the_simple_network_of_the_book():
    W = np.array([[0.47355232, 0.9977393, 0.84668094], [0.85557411, 0.03563661, 0.69422093]])

    def loss(W):
        scores = np.array([0.6, 0.9]) @ W
        return np.log(np.exp(scores).sum()) - scores[2]

    # The book's 0.92806829 has 1e-7 added inside the logarithm.
    assert loss(W) == pytest.approx(0.92806829, abs=3e-7)
    expected = [[0.21924757, 0.14356243, -0.36281], [0.32887136, 0.21534364, -0.544215]]
    np.testing.assert_allclose(numerical_gradient(loss, W), expected, atol=5e-7)


@pytest.mark.parametrize(
    ("lr", "steps", "printed"),
    [
        (0.1, 100, "[-6.11110793e-10  8.14814391e-10]"),
        (0.1, 20, "[-0.03458765  0.04611686]"),
        (1e-10, 100, "[-2.99999994  3.99999992]"),
    ],
)
def test_the_descents_of_the_book(lr, steps, printed):
    found, _ = gradient_descent(bowl, [-3.0, 4.0], lr=lr, steps=steps)
    assert str(found) == printed


# Against other ways of finding the same


@given(st.floats(-5, 5))
def test_the_slope_of_the_sine_is_the_cosine(x):
    # The error of the central difference is h²/6 times the third derivative, which is at most 1.
    assert numerical_diff(math.sin, x) == pytest.approx(math.cos(x), abs=1e-8)


def test_slopes_at_many_places_at_once():
    x = np.linspace(-2, 2, 9)
    np.testing.assert_allclose(numerical_diff(np.exp, x), np.exp(x), rtol=1e-8)
    assert numerical_diff(np.exp, [[0.0, 1.0]]).shape == (1, 2)


@given(npst.arrays(np.float64, npst.array_shapes(max_dims=3, max_side=4), elements=st.floats(-3, 3)))
def test_gradients_in_any_shape_agree_with_scipy(x):
    def f(x):
        return np.sum(np.sin(x)) * np.cos(x.flat[0]) + np.sum(x[..., 0] ** 3)

    ours = numerical_gradient(f, x)
    theirs = approx_fprime(x.ravel(), lambda flat: f(flat.reshape(x.shape)))
    assert ours.shape == x.shape
    np.testing.assert_allclose(ours.ravel(), theirs, rtol=1e-5, atol=1e-5)


def test_a_single_number_and_no_numbers_have_gradients_too():
    assert numerical_gradient(lambda x: x**2, 3.0) == pytest.approx(6)
    assert numerical_gradient(bowl, np.empty((0, 2))).shape == (0, 2)


def test_arrays_that_do_not_lie_in_one_piece():
    x = np.arange(12.0).reshape(3, 4).T[::2]
    np.testing.assert_allclose(numerical_gradient(bowl, x), 2 * x, rtol=1e-8, atol=1e-8)


# Nothing of the caller's is changed


def test_the_place_is_not_changed():
    x = np.array([3.0, 4.0])
    numerical_gradient(bowl, x)
    end, path = gradient_descent(bowl, x, lr=0.1, steps=3)
    assert x.tolist() == [3, 4]
    end[:] = 0
    assert path[-1].tolist() != [0, 0]


def test_the_path_holds_every_point_from_start_to_end():
    end, path = gradient_descent(bowl, [[8.0], [-4.0]], lr=0.25, steps=3)
    np.testing.assert_allclose(path[:, :, 0], [[8, -4], [4, -2], [2, -1], [1, -0.5]], rtol=1e-9)
    np.testing.assert_array_equal(path[-1], end)


def test_no_steps_lead_nowhere():
    end, path = gradient_descent(bowl, [3, 4], steps=0)
    assert end.tolist() == [3, 4]
    assert path.shape == (1, 2)


# Bad input


@pytest.mark.parametrize("numerical", NUMERICAL)
@pytest.mark.parametrize("h", [0, -1e-4, np.nan, np.inf, "small", None])
def test_a_step_that_is_none_is_refused(numerical, h):
    with pytest.raises(ValueError, match=r"^h was .*expected a finite number, > 0"):
        numerical(bowl, 1.0, h)


@pytest.mark.parametrize("numerical", NUMERICAL)
@pytest.mark.parametrize(("x", "h"), [(5.0, 1e-50), ([1.0, 1e13], 1e-4)])
def test_a_step_that_rounding_swallows_is_refused(numerical, x, h):
    with pytest.raises(ValueError, match=r"is rounded to .* again, so no slope can be seen. Take a larger h"):
        numerical(bowl, x, h)


def test_a_descent_that_runs_away_is_stopped():
    # The book's function ends at -2.6e13 here, where rounding has made the gradient 0.
    with pytest.raises(ValueError, match="if a descent led here, take a smaller learning rate"):
        gradient_descent(bowl, [-3.0, 4.0], lr=10, steps=100)


@pytest.mark.parametrize("function", [*NUMERICAL, gradient_descent])
def test_places_that_are_none_are_refused(function):
    with pytest.raises(ValueError, match=rf"^{function.__name__} was given .*expected finite numbers"):
        function(bowl, [1.0, np.nan])
    with pytest.raises(TypeError, match=rf"^{function.__name__} works on real numbers"):
        function(bowl, ["a"])


@pytest.mark.parametrize("result", [np.zeros(2), [[1.0, 2.0]], None, "1", 1j])
def test_functions_that_do_not_return_one_number_are_refused(result):
    for call in (
        lambda: numerical_gradient(lambda x: result, [1.0]),
        lambda: numerical_diff(lambda x: result, 1.0),
        lambda: check_gradients(lambda: result, {"W": np.ones(1)}, {"W": np.ones(1)}),
    ):
        with pytest.raises(ValueError, match=r"^the function returned .*expected one real number"):
            call()


def test_a_function_that_gives_nan_has_a_nan_slope():
    assert np.isnan(numerical_gradient(lambda x: np.nan, [1.0])).all()


@pytest.mark.parametrize(("lr", "steps"), [(0, 10), (-1, 10), (0.1, -1), (0.1, 2.5)])
def test_descents_that_cannot_be_walked_are_refused(lr, steps):
    with pytest.raises(ValueError, match=r"^(lr|steps) was"):
        gradient_descent(bowl, [1.0], lr, steps)


# The gradient check


class Line:
    """y = x W + b with the loss ½ Σ (y - t)², and its gradients."""

    def __init__(self):
        rng = np.random.default_rng(0)
        self.x, self.t = rng.normal(size=(5, 3)), rng.normal(size=(5, 2))
        self.params = {"W": rng.normal(size=(3, 2)), "b": rng.normal(size=2)}
        errors = self.x @ self.params["W"] + self.params["b"] - self.t
        self.grads = {"W": self.x.T @ errors, "b": errors.sum(axis=0)}

    def loss(self):
        return 0.5 * np.sum((self.x @ self.params["W"] + self.params["b"] - self.t) ** 2)

    def check(self, **options):
        return check_gradients(self.loss, self.params, self.grads, **options)


def test_right_gradients_pass():
    check = Line().check()
    assert check.relative_error < 1e-9
    assert check.entries == 8


@pytest.mark.parametrize(("name", "index"), [("W", (2, 1)), ("W", (0, 0)), ("b", (1,))])
def test_the_wrong_entry_is_found_and_named(name, index):
    line = Line()
    right = line.grads[name][index]
    line.grads[name][index] += 1.5
    check = line.check()
    assert (check.name, check.index) == (name, index)
    assert check.computed == right + 1.5
    assert check.numerical == pytest.approx(right, rel=1e-8)
    assert check.relative_error == pytest.approx(1.5 / np.abs(line.grads[name]).max(), rel=1e-6)
    place = ", ".join(map(str, index))
    assert f"at {name}[{place}]: computed {check.computed:.9g}, numerical {right:.9g} (8 entries" in str(
        check
    )


def test_the_parameters_are_put_back():
    line = Line()
    before = {name: param.copy() for name, param in line.params.items()}
    line.check()
    for name, param in line.params.items():
        np.testing.assert_array_equal(param, before[name])


def test_the_parameters_are_put_back_when_the_loss_fails():
    line = Line()
    before = line.params["W"].copy()

    def loss():
        if line.params["W"][1, 0] != before[1, 0]:
            raise RuntimeError("no loss here")
        return 0.0

    with pytest.raises(RuntimeError, match="no loss here"):
        check_gradients(loss, line.params, line.grads)
    np.testing.assert_array_equal(line.params["W"], before)


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_a_gradient_that_is_no_number_is_the_worst(bad):
    line = Line()
    line.grads["b"][0] = bad
    check = line.check()
    assert (check.name, check.index, check.relative_error) == ("b", (0,), np.inf)


def test_gradients_that_are_nothing_but_rounding_raise_no_alarm():
    # What is added to all scores alike has no gradient, only the noise that subtracting nearly equal losses leaves.
    b, scores = np.zeros(1), np.array([0.3, 2.9, 4.0])
    check = check_gradients(
        lambda: np.log(np.exp(scores + b).sum()) - (scores + b)[0], {"b": b}, {"b": np.zeros(1)}
    )
    assert check.relative_error < 1e-6


def test_a_sample_of_the_entries_is_drawn_from_the_generator():
    line = Line()
    line.grads = {name: grad + 1 for name, grad in line.grads.items()}
    assert line.check(sample=2).entries == 4
    assert line.check(sample=100).entries == 8
    assert line.check(sample=1, rng=3) == line.check(sample=1, rng=3)
    assert len({line.check(sample=1, rng=seed).index for seed in range(20)}) > 1


def test_parameters_in_float32_are_refused():
    W = np.ones(2, np.float32)
    with pytest.raises(TypeError, match=r"'W' is of type float32; expected float64.*dtype=np.float64"):
        check_gradients(lambda: bowl(W), {"W": W}, {"W": 2 * W})


@pytest.mark.parametrize(
    ("grads", "message"),
    [({}, "is missing"), ({"w": np.ones(2)}, "is missing"), ({"W": np.ones((2, 1))}, r"has shape \(2, 1\)")],
)
def test_gradients_that_do_not_go_with_the_parameters_are_refused(grads, message):
    W = np.ones(2)
    with pytest.raises(ValueError, match=rf"^the gradient of 'W' {message}; expected one of shape \(2,\)"):
        check_gradients(lambda: bowl(W), {"W": W}, grads)


@pytest.mark.parametrize("params", [{}, {"W": np.empty((0, 3))}])
def test_nothing_to_check_is_refused(params):
    with pytest.raises(ValueError, match="no gradients to check"):
        check_gradients(lambda: 0.0, params, params)


@pytest.mark.usefixtures("korean")
def test_the_report_comes_in_korean():
    assert str(Line().check()).startswith("가장 큰 상대 오차")
