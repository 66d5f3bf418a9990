"""im2col and convolution: the table equals the loops, col2im is its adjoint, and SciPy agrees."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dl_textbook.layers import Convolution, col2im, convolve_naive, im2col, im2col_naive
from tests.package.layers.cases import convolutions, few

seeds = st.integers(0, 2**32 - 1)


@few
@given(convolutions(), seeds)
def test_im2col_equals_the_loops(case, seed):
    layer, shape = case
    x = np.random.default_rng(seed).standard_normal(shape)
    table = im2col(x, layer.kernel_size, layer.stride, layer.pads)
    np.testing.assert_array_equal(table, im2col_naive(x, layer.kernel_size, layer.stride, layer.pads))


@few
@given(convolutions(), seeds)
def test_the_layer_equals_the_loops(case, seed):
    layer, shape = case
    rng = np.random.default_rng(seed)
    layer.build(shape[1:], rng, np.float64)
    if layer.use_bias:
        layer.params["b"][:] = rng.standard_normal(layer.filters)
    x = rng.standard_normal(shape)
    expected = convolve_naive(x, layer.params["W"], layer.params.get("b"), layer.stride, layer.pads)
    np.testing.assert_allclose(layer.forward(x), expected, rtol=1e-12, atol=1e-12)


@few
@given(convolutions(), seeds)
def test_col2im_is_the_adjoint_of_im2col(case, seed):
    layer, shape = case
    rng = np.random.default_rng(seed)
    x = rng.standard_normal(shape)
    table = im2col(x, layer.kernel_size, layer.stride, layer.pads)
    y = rng.standard_normal(table.shape)
    back = col2im(y, shape, layer.kernel_size, layer.stride, layer.pads)
    assert back.shape == shape
    assert np.vdot(table, y) == pytest.approx(np.vdot(x, back), rel=1e-12, abs=1e-12)


@few
@given(convolutions(), seeds)
def test_the_layer_agrees_with_scipy(case, seed):
    signal = pytest.importorskip("scipy.signal")
    layer, shape = case
    rng = np.random.default_rng(seed)
    layer.build(shape[1:], rng, np.float64)
    x = rng.standard_normal(shape)
    y = layer.forward(x)
    padded = np.pad(x, ((0, 0), (0, 0), *layer.pads))
    for n in range(shape[0]):
        for f in range(layer.filters):
            whole = signal.correlate(padded[n], layer.params["W"][f], mode="valid", method="direct")[0]
            strided = whole[:: layer.stride[0], :: layer.stride[1]]
            np.testing.assert_allclose(y[n, f], strided, rtol=1e-10, atol=1e-10)


# Worked by hand


def test_windows_go_from_left_to_right_and_channel_after_channel():
    x = np.array([[[[1, 2, 3], [4, 5, 6]], [[10, 20, 30], [40, 50, 60]]]])
    assert im2col(x, 2).tolist() == [[1, 2, 4, 5, 10, 20, 40, 50], [2, 3, 5, 6, 20, 30, 50, 60]]


def test_stride_and_padding_may_differ_per_direction():
    x = np.arange(1, 7).reshape(1, 1, 2, 3)
    assert im2col(x, (1, 2), stride=(1, 2), padding=(0, 1)).tolist() == [[0, 1], [2, 3], [0, 4], [5, 6]]


def test_an_odd_size_leaves_out_the_last_pixels_that_fill_no_window():
    x = np.arange(25).reshape(1, 1, 5, 5)
    assert im2col(x, 2, stride=2).tolist() == [[0, 1, 5, 6], [2, 3, 7, 8], [10, 11, 15, 16], [12, 13, 17, 18]]


def test_same_padding_keeps_the_size_and_puts_the_odd_one_below_and_right():
    x = np.array([[[[1.0, 2.0]]]])
    assert im2col(x, (1, 2), padding="same").tolist() == [[1, 2], [2, 0]]
    for kernel in range(1, 6):
        layer = Convolution(2, kernel, padding="same")
        assert layer.output_shape((3, 7, 4)) == (2, 7, 4)


def test_a_convolution_worked_by_hand():
    x = np.array([[[[1.0, 2.0, 3.0], [0.0, 1.0, 2.0], [3.0, 0.0, 1.0]]]])
    layer = Convolution.from_arrays(np.array([[[[2.0, 0.0], [0.0, 1.0]]]]), np.array([10.0]))
    np.testing.assert_array_equal(layer.forward(x), [[[[13, 16], [10, 13]]]])
    dx = layer.backward(np.array([[[[1.0, 0.0], [0.0, 0.0]]]]))
    np.testing.assert_array_equal(dx, [[[[2, 0, 0], [0, 1, 0], [0, 0, 0]]]])
    np.testing.assert_array_equal(layer.grads["W"], [[[[1, 2], [0, 1]]]])
    np.testing.assert_array_equal(layer.grads["b"], [1])


@pytest.mark.parametrize("dtype", [np.uint8, np.int64, np.float32, np.float64])
def test_the_table_keeps_the_type_of_the_images(dtype):
    x = np.ones((1, 2, 3, 3), dtype)
    for make in (im2col, im2col_naive):
        assert make(x, 2, padding=1).dtype == dtype
    assert col2im(im2col(x, 2), x.shape, 2).dtype == dtype
    assert convolve_naive(x.astype(np.float32), np.ones((1, 2, 2, 2), np.float32)).dtype == np.float32


# Bad input


@pytest.mark.parametrize("function", [im2col, im2col_naive])
def test_what_is_no_batch_of_images_is_refused(function):
    with pytest.raises(
        ValueError, match=rf"^{function.__name__} takes images .*samples of shape \(28, 28\).*x\[:, np"
    ):
        function(np.zeros((10, 28, 28)), 3)


def test_a_window_larger_than_the_padded_image_is_refused():
    message = r"moves a window of 5×3 over the image, but images of 2×9 are only 4×11 with padding"
    with pytest.raises(ValueError, match=r"^im2col " + message):
        im2col(np.zeros((1, 1, 2, 9)), (5, 3), padding=1)
    with pytest.raises(ValueError, match=r"^Convolution " + message):
        Convolution(4, (5, 3), padding=1).build((1, 2, 9))
    with pytest.raises(ValueError, match=r"^convolve_naive " + message):
        convolve_naive(np.zeros((1, 1, 2, 9)), np.zeros((1, 1, 5, 3)), padding=1)


def test_a_table_that_does_not_fit_the_images_is_refused():
    with pytest.raises(
        ValueError, match=r"table of shape \(3, 4\), but windows of 2×2 .* make one of shape \(4, 4\)"
    ):
        col2im(np.zeros((3, 4)), (1, 1, 3, 3), 2)


def test_the_wrong_number_of_channels_is_refused():
    layer = Convolution(4, 3)
    layer.build((3, 8, 8), rng=0)
    with pytest.raises(
        ValueError, match=r"filters for 3 channels .*shape \(8, 8, 3\).*x\.transpose\(0, 3, 1, 2\)"
    ):
        layer.forward(np.zeros((2, 8, 8, 3)))
    with pytest.raises(ValueError, match=r"filters for 3 channels"):
        layer.build((1, 8, 8))


@pytest.mark.parametrize("shape", [(8, 8), (8,), (), (1, 2, 3, 4)])
def test_a_convolution_of_what_is_no_image_is_refused(shape):
    with pytest.raises(ValueError, match=r"^Convolution takes images of shape \(channels, height, width\)"):
        Convolution(4, 3).build(shape)


def test_weights_and_biases_that_do_not_fit_are_refused():
    with pytest.raises(ValueError, match=r"W has shape \(3, 3\)"):
        Convolution.from_arrays(np.zeros((3, 3)))
    with pytest.raises(ValueError, match=r"needs b of shape \(4,\), but b has shape \(3,\)"):
        Convolution.from_arrays(np.zeros((4, 1, 3, 3)), np.zeros(3))
