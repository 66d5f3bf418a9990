"""Dropout is inverted: what is left is scaled up while training, and prediction sees the input as it is."""

import numpy as np
import pytest

from dl_textbook.layers import Dropout

ONES = np.ones((200, 500), np.float32)


@pytest.mark.parametrize("ratio", [0.0, 0.1, 0.5, 0.9])
def test_the_mean_stays_the_same_while_training(ratio):
    y = Dropout(ratio, rng=0).forward(ONES, training=True)
    assert (y == 0).mean() == pytest.approx(ratio, abs=0.01)
    np.testing.assert_allclose(y[y > 0], 1 / (1 - ratio), rtol=1e-6)
    assert y.mean() == pytest.approx(1, abs=0.03)


def test_prediction_sees_the_input_as_it_is():
    layer = Dropout(0.5, rng=0)
    x = np.random.default_rng(0).standard_normal((3, 4))
    np.testing.assert_array_equal(layer.forward(x), x)
    np.testing.assert_array_equal(layer.backward(x), x)


def test_the_gradient_passes_where_the_input_passed():
    layer = Dropout(0.5, rng=0)
    y = layer.forward(ONES, training=True)
    np.testing.assert_array_equal(layer.backward(ONES), y)


def test_each_batch_is_drawn_anew_from_the_given_generator():
    layer, again = Dropout(0.5, rng=0), Dropout(0.5, rng=np.random.default_rng(0))
    first, second = layer.forward(ONES, training=True), layer.forward(ONES, training=True)
    assert (first != second).any()
    np.testing.assert_array_equal(again.forward(ONES, training=True), first)
    drawn = np.random.default_rng(0).random(ONES.shape, dtype=np.float32)
    np.testing.assert_array_equal(first > 0, drawn >= 0.5)


def test_without_a_generator_of_its_own_it_takes_the_networks():
    shared = np.random.default_rng(3)
    layer, own = Dropout(0.5), Dropout(0.5, rng=0)
    for dropout in (layer, own):
        dropout.build((500,), shared)
    assert layer.rng is shared
    assert own.rng is not shared


def test_a_generator_that_is_none_is_refused():
    with pytest.raises(TypeError, match=r"rng was 'seed'"):
        Dropout(0.5, rng="seed")
