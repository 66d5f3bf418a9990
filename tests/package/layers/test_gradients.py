"""Backward agrees with numerical gradients in float64 for every layer and loss, over generated shapes."""

import copy

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dl_textbook.layers import MeanSquaredLoss, SigmoidWithLoss, SoftmaxWithLoss
from tests.package.layers.cases import LAYERS, everything_in, few, images, rows

seeds = st.integers(0, 2**32 - 1)


def slopes(f, array, h=1e-5):
    """The gradient of f() for each number in `array`, which f reads: a step up, a step down, and back."""
    gradient = np.zeros_like(array)
    for place in np.ndindex(array.shape):
        value = array[place]
        array[place] = value + h
        above = f()
        array[place] = value - h
        gradient[place] = (above - f()) / (2 * h)
        array[place] = value
    return gradient


def assert_equal_gradients(analytic, numerical):
    scale = np.abs(numerical).max(initial=0)
    np.testing.assert_allclose(analytic, numerical, rtol=1e-6, atol=1e-6 * scale + 1e-9)


def without_ties(shape, rng):
    """Numbers no two of which are near each other or 0, so that no small step meets a kink."""
    size = int(np.prod(shape))
    return (rng.permutation(size) - size / 2 + 0.3).reshape(shape) / size**0.5


@pytest.mark.parametrize("kind", LAYERS)
@pytest.mark.parametrize("training", [True, False])
def test_a_layer_passes_the_right_gradients_back(kind, training):
    @few
    @given(LAYERS[kind], seeds)
    def check(case, seed):
        layer, shape = case
        rng = np.random.default_rng(seed)
        layer.build(shape[1:], rng, np.float64)
        for inner in everything_in(layer):
            for array in [*inner.params.values(), *inner.state.values()]:
                array += rng.uniform(0.1, 0.5, array.shape)
        x = without_ties(shape, rng)
        weights = rng.standard_normal((shape[0], *layer.output_shape(shape[1:])))
        start = copy.deepcopy(
            layer
        )  # a numerical step must not move statistics, and must draw the same dropout

        def total():
            return np.sum(copy.deepcopy(start).forward(x, training) * weights) + start.penalty()

        layer.forward(x, training)
        assert_equal_gradients(layer.backward(weights), slopes(total, x))
        for inner, twin in zip(everything_in(layer), everything_in(start), strict=True):
            assert inner.grads.keys() == inner.params.keys()
            for name, array in twin.params.items():
                assert inner.grads[name].shape == array.shape
                assert_equal_gradients(inner.grads[name], slopes(total, array))

    check()


def assert_loss_gradient(loss, x, t):
    loss.forward(x, t)
    assert_equal_gradients(loss.backward(), slopes(lambda: type(loss)().forward(x, t), x))
    loss.forward(x, t)
    np.testing.assert_allclose(loss.backward(dout=3.0), 3 * loss.backward())


@few
@given(rows, seeds, st.sampled_from(["classes", "one-hot", "soft"]))
def test_softmax_with_loss(shape, seed, labels):
    rng = np.random.default_rng(seed)
    x = rng.normal(scale=3, size=shape)
    t = rng.integers(shape[1], size=shape[0])
    if labels == "one-hot":
        t = np.eye(shape[1])[t]
    if labels == "soft":
        t = rng.dirichlet(np.ones(shape[1]), size=shape[0])
    assert_loss_gradient(SoftmaxWithLoss(), x, t)


@few
@given(rows, seeds, st.booleans())
def test_sigmoid_with_loss(shape, seed, certain):
    rng = np.random.default_rng(seed)
    t = rng.random(shape)
    assert_loss_gradient(SigmoidWithLoss(), rng.normal(scale=3, size=shape), t.round() if certain else t)


@few
@given(rows | images, seeds)
def test_mean_squared_loss(shape, seed):
    rng = np.random.default_rng(seed)
    assert_loss_gradient(MeanSquaredLoss(), rng.standard_normal(shape), rng.standard_normal(shape))
