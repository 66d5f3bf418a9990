"""Activation layers compute what the functions compute, and slope as they slope: also at the kink and at the extremes."""

import numpy as np
import pytest

from dl_textbook.activations import leaky_relu, relu, sigmoid, softmax, tanh
from dl_textbook.layers import LeakyRelu, Relu, Sigmoid, Softmax, Tanh

PAIRS = [
    (Relu(), relu),
    (LeakyRelu(0.1), lambda x: leaky_relu(x, 0.1)),
    (Sigmoid(), sigmoid),
    (Tanh(), tanh),
    (Softmax(), softmax),
]


@pytest.mark.parametrize(("layer", "function"), PAIRS)
def test_the_layer_gives_what_the_function_gives(layer, function):
    x = np.random.default_rng(0).normal(scale=3, size=(4, 5))
    np.testing.assert_array_equal(layer.forward(x), function(x))


def test_the_slope_of_relu_at_zero_is_zero():
    layer = Relu()
    layer.forward(np.array([[-1.0, -0.0, 0.0, 1e-300, 1.0]]))
    np.testing.assert_array_equal(layer.backward(np.full((1, 5), 7.0)), [[0, 0, 0, 7, 7]])


def test_the_slope_of_leaky_relu_at_zero_is_the_one_below():
    layer = LeakyRelu(0.25)
    layer.forward(np.array([[-1.0, 0.0, 1.0]]))
    np.testing.assert_array_equal(layer.backward(np.full((1, 3), 8.0)), [[2, 2, 8]])


def test_relu_does_not_change_the_gradient_it_is_given():
    layer, dout = Relu(), np.ones((1, 3))
    layer.forward(np.array([[-1.0, 0.0, 1.0]]))
    layer.backward(dout)
    np.testing.assert_array_equal(dout, 1)


def test_nothing_overflows():
    x = np.array([[-1e4, -800.0, 0.0, 800.0, 1e4]])
    for layer in (Sigmoid(), Tanh(), Softmax(), LeakyRelu(), Relu()):
        assert np.isfinite(layer.forward(x)).all()
        assert np.isfinite(layer.backward(np.ones_like(x))).all()


def test_softmax_of_images_shares_out_among_the_channels():
    y = Softmax().forward(np.random.default_rng(0).standard_normal((2, 3, 4, 5)))
    np.testing.assert_allclose(y.sum(axis=1), 1)


def test_softmax_without_an_axis_for_the_scores_is_refused():
    with pytest.raises(ValueError, match=r"one number per sample.*x\[np\.newaxis\]"):
        Softmax().forward(np.ones(3))


@pytest.mark.parametrize("slope", [0, 1, -0.1, np.nan, "steep"])
def test_a_slope_that_does_not_leak_is_refused(slope):
    with pytest.raises(ValueError, match=r"slope was"):
        LeakyRelu(slope)
