"""The affine layer: values by hand, weight decay, weights that are given, and input that does not fit."""

import numpy as np
import pytest

from dl_textbook.layers import AddLayer, Affine, Convolution, MulLayer


def test_two_samples_worked_by_hand():
    layer = Affine.from_arrays(np.array([[1.0, -1.0], [2.0, 0.5]]), np.array([0.0, 10.0]))
    np.testing.assert_array_equal(layer.forward(np.array([[1.0, 2.0], [3.0, 0.0]])), [[5, 10], [3, 7]])
    np.testing.assert_array_equal(layer.backward(np.array([[1.0, 0.0], [1.0, 2.0]])), [[1, 2], [-1, 3]])
    np.testing.assert_array_equal(layer.grads["W"], [[4, 6], [2, 0]])
    np.testing.assert_array_equal(layer.grads["b"], [2, 2])


def test_the_shopping_of_the_chapter():
    apples, oranges, both, tax = MulLayer(), MulLayer(), AddLayer(), MulLayer()
    total = both.forward(apples.forward(100, 2), oranges.forward(150, 3))
    assert tax.forward(total, 1.1) == pytest.approx(715)
    d_total, d_tax = tax.backward(1)
    d_apples, d_oranges = both.backward(d_total)
    assert d_tax == 650
    assert apples.backward(d_apples) == pytest.approx((2.2, 110))
    assert oranges.backward(d_oranges) == pytest.approx((3.3, 165))


@pytest.mark.parametrize("layer", [Affine(3, weight_decay=0.1), Convolution(3, 1, weight_decay=0.1)])
def test_weight_decay_adds_half_its_strength_times_the_squares_and_that_slope(layer):
    layer.build((2, 1, 1) if isinstance(layer, Convolution) else (2,), rng=0, dtype=np.float64)
    layer.params["W"][...] = 2.0
    assert layer.penalty() == pytest.approx(0.5 * 0.1 * 6 * 4)
    x = np.zeros((1, 2, 1, 1)) if isinstance(layer, Convolution) else np.zeros((1, 2))
    layer.backward(np.zeros_like(layer.forward(x)))
    np.testing.assert_allclose(layer.grads["W"], 0.1 * 2)
    np.testing.assert_array_equal(layer.grads["b"], 0)  # biases do not decay


def test_weights_begin_as_told_and_biases_at_zero():
    layer = Affine(4000, weight_init="he")
    layer.build((50,), rng=0)
    assert layer.params["W"].shape == (50, 4000)
    assert layer.params["W"].std() == pytest.approx((2 / 50) ** 0.5, rel=0.02)
    assert not layer.params["b"].any()
    filters = Convolution(400, 5, weight_init="he")
    filters.build((8, 9, 9), rng=0)
    assert filters.params["W"].std() == pytest.approx(
        (2 / (8 * 25)) ** 0.5, rel=0.02
    )  # each adds up 8 * 25 numbers


def test_a_function_may_draw_the_weights():
    seen = []

    def draw(shape, fan_in, fan_out, rng, dtype):
        seen.append((shape, fan_in, fan_out))
        return np.full(shape, 7, dtype)

    for layer, shape in ((Affine(3, draw), (5,)), (Convolution(4, (2, 3), weight_init=draw), (5, 9, 9))):
        layer.build(shape, rng=0)
        assert (layer.params["W"] == 7).all()
        assert "weight_init" not in layer.config()  # a function cannot be written down
    assert seen == [((5, 3), 5, 3), ((4, 5, 2, 3), 30, 24)]


@pytest.mark.parametrize("make", [lambda: Affine(3), lambda: Convolution(3, 2)])
def test_the_seed_decides_the_weights(make):
    one, same, other = make(), make(), make()
    shape = (4,) if isinstance(one, Affine) else (4, 5, 5)
    for layer, seed in ((one, 0), (same, 0), (other, 1)):
        layer.build(shape, rng=seed)
    np.testing.assert_array_equal(one.params["W"], same.params["W"])
    assert (one.params["W"] != other.params["W"]).all()


def test_a_bias_can_be_left_out():
    layer = Affine(3, use_bias=False)
    layer.build((2,), rng=0)
    assert layer.params.keys() == {"W"}
    layer.backward(layer.forward(np.ones((1, 2))))
    assert layer.grads.keys() == {"W"}


def test_given_arrays_are_shared_with_the_layer():
    W, b = np.ones((2, 3), np.float32), np.zeros(3, np.float32)
    layer = Affine.from_arrays(W, b)
    layer.build((2,))
    W += 1
    b -= 1
    np.testing.assert_array_equal(layer.forward(np.ones((1, 2), np.float32)), [[3, 3, 3]])


def test_lists_and_integers_become_float32():
    layer = Affine.from_arrays([[1, 2]], [0.5, 1])
    assert layer.params["W"].dtype == layer.params["b"].dtype == np.float32
    assert Affine.from_arrays(np.ones((1, 2)), [0.5, 1]).params["b"].dtype == np.float64


# Bad input


def test_images_are_sent_to_flatten():
    layer = Affine(3)
    with pytest.raises(
        ValueError, match=r"samples of shape \(1, 28, 28\)\. Put this layer before it: Flatten\(\)"
    ):
        layer.build((1, 28, 28))


def test_a_single_sample_is_asked_for_its_sample_axis():
    layer = Affine.from_arrays(np.ones((2, 3)))
    with pytest.raises(
        ValueError, match=r"samples of shape \(\)\. Give a single sample a sample axis: x\[np\.newaxis\]"
    ):
        layer.forward(np.ones(2))


def test_the_wrong_number_of_inputs_is_refused():
    layer = Affine.from_arrays(np.ones((2, 3)))
    with pytest.raises(ValueError, match=r"weights for 2 inputs .*shape \(2, 3\)\), but was given 4"):
        layer.forward(np.ones((5, 4)))
    with pytest.raises(ValueError, match=r"weights for 2 inputs"):
        layer.build((4,))


def test_weights_and_biases_that_do_not_fit_are_refused():
    with pytest.raises(ValueError, match=r"W has shape \(3,\)"):
        Affine.from_arrays(np.ones(3))
    with pytest.raises(
        ValueError, match=r"W of shape \(2, 3\) needs b of shape \(3,\), but b has shape \(2,\)"
    ):
        Affine.from_arrays(np.ones((2, 3)), np.ones(2))
