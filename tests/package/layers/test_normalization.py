"""Batch normalization: features and channels, running statistics, freezing, and batches that have no variance."""

import numpy as np
import pytest

from dl_textbook.layers import BatchNorm


def built(shape, dtype=np.float64, **arguments):
    layer = BatchNorm(**arguments)
    layer.build(shape, dtype=dtype)
    return layer


def test_each_feature_gets_mean_zero_and_variance_one():
    x = np.random.default_rng(0).normal([5, -3, 0], [1, 20, 0.1], size=(200, 3))
    y = built((3,), epsilon=0).forward(x, training=True)
    np.testing.assert_allclose(y.mean(axis=0), 0, atol=1e-12)
    np.testing.assert_allclose(y.var(axis=0), 1)


def test_images_are_normalized_per_channel_over_all_their_pixels():
    x = np.random.default_rng(0).normal(3, 2, size=(4, 3, 5, 6))
    layer = built((3, 5, 6), epsilon=0)
    assert {array.shape for array in [*layer.params.values(), *layer.state.values()]} == {(3,)}
    y = layer.forward(x, training=True)
    np.testing.assert_allclose(y.mean(axis=(0, 2, 3)), 0, atol=1e-12)
    np.testing.assert_allclose(y.var(axis=(0, 2, 3)), 1)


def test_the_two_samples_of_the_page_worked_by_hand():
    layer = built((1,), epsilon=0)
    layer.params["gamma"][:], layer.params["beta"][:] = 3.0, 10.0
    np.testing.assert_allclose(layer.forward(np.array([[2.0], [6.0]]), training=True), [[7], [13]])
    layer.backward(np.array([[1.0], [2.0]]))
    np.testing.assert_allclose(layer.grads["gamma"], [1])
    np.testing.assert_allclose(layer.grads["beta"], [3])


def test_running_statistics_begin_at_zero_and_one():
    layer = built((2,))
    np.testing.assert_array_equal(layer.state["running_mean"], [0, 0])
    np.testing.assert_array_equal(layer.state["running_var"], [1, 1])
    x = np.array([[1.0, 2.0]])
    np.testing.assert_allclose(layer.forward(x), x / np.sqrt(1 + 1e-5))


def test_the_defaults_are_those_of_the_field():
    assert BatchNorm().epsilon == 1e-5
    assert BatchNorm().momentum == 0.9


def test_running_statistics_take_in_each_batch():
    layer = built((1,), momentum=0.8)
    layer.forward(np.array([[1.0], [3.0]]), training=True)  # mean 2, variance 1, estimated 2
    np.testing.assert_allclose(layer.state["running_mean"], [0.4])
    np.testing.assert_allclose(layer.state["running_var"], [0.8 + 0.4])
    layer.forward(np.array([[10.0], [10.0]]), training=True)
    np.testing.assert_allclose(layer.state["running_mean"], [0.32 + 2])
    np.testing.assert_allclose(layer.state["running_var"], [0.96])


def test_predicting_uses_the_running_statistics_and_leaves_them():
    layer = built((1,), epsilon=0)
    layer.state["running_mean"][:], layer.state["running_var"][:] = 5.0, 4.0
    np.testing.assert_allclose(layer.forward(np.array([[9.0]])), [[2]])
    assert layer.state["running_mean"] == 5
    assert layer.state["running_var"] == 4


def test_a_frozen_layer_uses_the_running_statistics_while_training_too():
    layer = built((1,), epsilon=0)
    layer.state["running_mean"][:], layer.state["running_var"][:] = 5.0, 4.0
    layer.trainable = False
    np.testing.assert_allclose(layer.forward(np.array([[9.0], [1.0]]), training=True), [[2], [-2]])
    np.testing.assert_allclose(layer.backward(np.array([[1.0], [3.0]])), [[0.5], [1.5]])
    assert layer.state["running_mean"] == 5


def test_a_constant_feature_becomes_its_shift():
    layer = built((1,))
    layer.params["beta"][:] = 4.0
    np.testing.assert_array_equal(layer.forward(np.full((10, 1), 1e6), training=True), 4)


def test_one_image_has_many_pixels_and_is_enough():
    y = built((2, 3, 3)).forward(np.random.default_rng(0).standard_normal((1, 2, 3, 3)), training=True)
    assert np.isfinite(y).all()


# Bad input


@pytest.mark.parametrize("shape", [(1, 3), (1, 3, 1, 1)])
def test_a_batch_in_which_a_feature_has_one_number_is_refused_and_leaves_no_trace(shape):
    layer = built(shape[1:])
    with pytest.raises(ValueError, match=r"with 1 number per feature.*leave out a last batch of 1"):
        layer.forward(np.ones(shape), training=True)
    assert not layer.state["running_mean"].any()
    assert np.isfinite(layer.forward(np.ones(shape))).all()  # predicting one sample is fine


@pytest.mark.parametrize("shape", [(), (4, 4), (1, 2, 3, 4)])
def test_what_is_neither_rows_nor_images_is_refused(shape):
    with pytest.raises(ValueError, match=r"BatchNorm takes rows \(N, features\) or images"):
        BatchNorm().build(shape)


def test_the_wrong_number_of_features_is_refused():
    layer = built((3, 8, 8))
    with pytest.raises(ValueError, match=r"built for 3 features or channels, .*shape \(8, 8, 3\)"):
        layer.forward(np.zeros((2, 8, 8, 3)))
