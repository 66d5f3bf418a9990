"""Optimizers make the steps that their formulas say, in place, in the parameters' own precision."""

import math

import numpy as np
import pytest

from dl_textbook.optimizers import SGD, AdaGrad, Adam, AdamW, Momentum, Nesterov, RMSProp
from dl_textbook.optimizers.base import BLOCK
from tests.package.optimizers.cases import ALL, some_steps


def textbook(kind, lr):
    """The steps of each rule on one number, as the formula in its docstring has them."""
    w = g = v = m = h = 0.0
    for t in range(1, 10**6):
        w, g = yield
        if kind is SGD:
            w -= lr * g
        elif kind is Momentum:
            v = 0.9 * v - lr * g
            w += v
        elif kind is Nesterov:
            v = 0.9 * v - lr * g
            w += 0.9 * v - lr * g
        elif kind is AdaGrad:
            h += g * g
            w -= lr * g / (math.sqrt(h) + 1e-7)
        elif kind is RMSProp:
            h = 0.9 * h + 0.1 * g * g
            w -= lr * g / (math.sqrt(h) + 1e-7)
        else:
            if kind is AdamW:
                w -= lr * 0.01 * w
            m = 0.9 * m + 0.1 * g
            h = 0.999 * h + 0.001 * g * g
            w -= lr * (m / (1 - 0.9**t)) / (math.sqrt(h / (1 - 0.999**t)) + 1e-8)
        yield w


def descend(optimizer, steps=30):
    """Walk down x²/20 + y² from (-7, 2); the way the book does it, with plain numbers in the dictionary."""
    params = {"x": -7.0, "y": 2.0}
    for _ in range(steps):
        optimizer.update(params, {"x": params["x"] / 10, "y": 2 * params["y"]})
    return params["x"], params["y"]


# The steps


@pytest.mark.parametrize("kind", ALL)
def test_each_number_goes_the_way_of_the_formula(kind):
    rng = np.random.default_rng(0)
    params = {"W": rng.normal(size=(2, 3))}
    expected = params["W"].copy()
    rules = [textbook(kind, 0.05) for _ in range(6)]
    optimizer = kind(lr=0.05)
    for _ in range(20):
        grad = rng.normal(size=(2, 3)) * 10.0 ** rng.integers(-6, 3)
        for place, rule in enumerate(rules):
            next(rule)
            expected.flat[place] = rule.send((expected.flat[place], grad.flat[place]))
        optimizer.update(params, {"W": grad})
        np.testing.assert_allclose(params["W"], expected, rtol=1e-12)


@pytest.mark.parametrize(
    ("optimizer", "end", "height"),
    [
        (SGD(0.95), (-0.350, 0.0848), 0.0133),
        (Momentum(0.1), (0.896, 0.0881), 0.0479),
        (AdaGrad(1.5), (-0.120, 2.5e-17), 0.00072),
        (Adam(0.3), (0.136, 0.318), 0.102),
    ],
)
def test_the_walks_of_the_book_end_where_the_book_says(optimizer, end, height):
    x, y = descend(optimizer)
    assert (x, y) == pytest.approx(end, rel=0.02, abs=5e-4 * abs(end[0]))
    assert y == pytest.approx(end[1], rel=0.02)
    assert x**2 / 20 + y**2 == pytest.approx(height, rel=0.02)


def test_nesterov_takes_the_new_velocity():
    # By hand, with lr 0.5, momentum 0.5 and the gradient 1: v = -0.5, step 0.5·(-0.5) - 0.5; then v = -0.75.
    params, optimizer = {"W": np.zeros(1)}, Nesterov(lr=0.5, momentum=0.5)
    optimizer.update(params, {"W": np.ones(1)})
    assert params["W"] == -0.75
    optimizer.update(params, {"W": np.ones(1)})
    assert params["W"] == -0.75 - 0.875


def test_momentum_of_none_is_plain_descent():
    assert descend(Momentum(0.5, momentum=0)) == descend(SGD(0.5)) == descend(Nesterov(0.5, momentum=0))


def test_the_first_step_of_adam_has_the_length_of_the_learning_rate_whatever_the_gradient():
    params = {"W": np.zeros(3)}
    Adam(lr=0.01).update(params, {"W": np.array([1e-3, -5.0, 1e6])})
    np.testing.assert_allclose(params["W"], [-0.01, 0.01, -0.01], rtol=2e-5)


def test_epsilon_stands_outside_the_root():
    params = {"W": np.zeros(1)}
    AdaGrad(lr=1, epsilon=0.5).update(params, {"W": np.array([2.0])})
    assert params["W"] == pytest.approx(-2 / 2.5)
    params = {"W": np.zeros(1)}
    RMSProp(lr=1, rho=0.75, epsilon=0.5).update(params, {"W": np.array([2.0])})
    assert params["W"] == pytest.approx(-2 / (1 + 0.5))
    params = {"W": np.zeros(1)}
    Adam(lr=1, epsilon=0.5).update(params, {"W": np.array([2.0])})
    assert params["W"] == pytest.approx(-2 / 2.5)


def test_weight_decay_acts_beside_the_gradient():
    params = {"W": np.array([4.0])}
    AdamW(lr=0.1, weight_decay=0.5).update(params, {"W": np.zeros(1)})
    assert params["W"] == pytest.approx(4 * (1 - 0.05))


@pytest.mark.parametrize("kind", ALL)
def test_no_gradient_no_step(kind):
    params = {"W": np.array([1.0, -2.0])}
    settings = {"weight_decay": 0} if kind is AdamW else {}
    kind(**settings).update(params, {"W": np.zeros(2)})
    assert params["W"].tolist() == [1, -2]


# In place, in blocks, in the parameters' own precision


@pytest.mark.parametrize("kind", ALL)
def test_parameters_are_changed_in_place_and_gradients_are_not(kind):
    W, grad = np.ones((3, 2)), np.full((3, 2), 0.5)
    view = W[0]
    kind().update({"W": W}, {"W": grad})
    assert (view < 1).all()
    assert (grad == 0.5).all()


@pytest.mark.parametrize("kind", ALL)
def test_float32_stays_float32_even_when_gradient_and_rate_are_float64(kind):
    W = np.ones(4, np.float32)
    optimizer = kind(lr=np.float64(0.1))
    optimizer.update({"W": W}, {"W": np.full(4, 0.25)})
    assert W.dtype == np.float32
    assert all(array.dtype in (np.float32, np.int64) for array in optimizer.state_dict().values())


@pytest.mark.parametrize("kind", ALL)
@pytest.mark.parametrize("size", [1, BLOCK - 1, BLOCK, BLOCK + 1, 2 * BLOCK + 7])
def test_every_number_is_changed_exactly_once_wherever_blocks_end(kind, size):
    params = {"W": np.ones(size, np.float32)}
    optimizer = kind(lr=0.125)
    for _ in range(2):
        optimizer.update(params, {"W": np.full(size, 0.5, np.float32)})
    single = {"W": np.ones(1, np.float32)}
    optimizer = kind(lr=0.125)
    for _ in range(2):
        optimizer.update(single, {"W": np.full(1, 0.5, np.float32)})
    # A few processors round the rest of a block differently from its body: compare to the last digits.
    np.testing.assert_allclose(params["W"], single["W"][0], rtol=3e-7)


@pytest.mark.parametrize("kind", ALL)
@pytest.mark.parametrize(
    "lay", [np.asfortranarray, lambda W: np.repeat(W, 2, axis=1)[:, ::2], lambda W: W[::-1, ::-1]], ids="FSR"
)
def test_arrays_that_do_not_lie_in_one_piece_are_changed_too(kind, lay):
    W = lay(np.arange(12.0).reshape(3, 4) / 8)
    start = W.copy()
    params, reference = {"W": W}, {"W": start.copy()}
    some_steps(kind(), params)
    some_steps(kind(), reference)
    assert params["W"] is W
    np.testing.assert_array_equal(W, reference["W"])
    assert not np.array_equal(W, start)


@pytest.mark.parametrize("kind", ALL)
def test_plain_numbers_are_replaced_in_the_dictionary(kind):
    arrays, numbers = {"b": np.array(2.0)}, {"b": 2, "c": 2.0, "d": np.float32(2)}
    kind().update(arrays, {"b": np.array(0.5)})
    kind().update(numbers, {"b": 0.5, "c": 0.5, "d": 0.5})
    assert numbers["b"] == numbers["c"] == arrays["b"] < 2
    assert type(numbers["b"]) is float
    assert numbers["d"] == pytest.approx(numbers["c"], rel=1e-6)


def test_many_parameters_each_have_their_own_memory():
    together = {"W": np.array([1.0]), "b": np.array([[5.0, 6.0]])}
    apart = {name: value.copy() for name, value in together.items()}
    optimizer, one, other = Adam(), Adam(), Adam()
    for step in (1.0, -3.0, 2.0):
        optimizer.update(together, {"W": np.array([step]), "b": np.array([[0.1, step]])})
        one.update({"W": apart["W"]}, {"W": np.array([step])})
        other.update({"b": apart["b"]}, {"b": np.array([[0.1, step]])})
    for name, value in together.items():
        np.testing.assert_array_equal(value, apart[name])


def test_no_parameters_are_nothing_to_do_and_other_gradients_are_ignored():
    optimizer = SGD()
    optimizer.update({}, {"W": np.ones(2)})
    params = {"empty": np.empty((0, 3))}
    optimizer.update(params, {"empty": np.empty((0, 3)), "other": np.ones(1)})
    assert optimizer.step == 2
