"""Pooling worked by hand: odd sizes, padding, ceil mode, ties; and windows that do not fit."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dl_textbook.layers import AveragePooling, Flatten, GlobalAveragePooling, MaxPooling
from tests.package.layers.cases import few, poolings

FIVE = np.arange(1.0, 26.0).reshape(1, 1, 5, 5)


def test_an_odd_size_leaves_the_last_row_and_column_out():
    np.testing.assert_array_equal(MaxPooling(2).forward(FIVE), [[[[7, 9], [17, 19]]]])
    np.testing.assert_array_equal(AveragePooling(2).forward(FIVE), [[[[4, 6], [14, 16]]]])


def test_ceil_mode_counts_the_windows_that_hang_over():
    layer = MaxPooling(2, ceil_mode=True)
    np.testing.assert_array_equal(layer.forward(FIVE), [[[[7, 9, 10], [17, 19, 20], [22, 24, 25]]]])
    average = AveragePooling(2, ceil_mode=True).forward(FIVE)
    np.testing.assert_array_equal(average, [[[[4, 6, 7.5], [14, 16, 17.5], [21.5, 23.5, 25]]]])


def test_ceil_mode_drops_a_window_that_begins_beyond_the_image():
    # Width 3 and 1 of padding: windows would begin at -1, 2 and, rounded up, at 5: two places beyond the image.
    x = np.array([[[[1.0, 2.0, 3.0]]]])
    layer = MaxPooling((1, 2), stride=(1, 3), padding=(0, 1), ceil_mode=True)
    np.testing.assert_array_equal(layer.forward(x), [[[[1, 3]]]])
    # Width 4: the third one would begin at 5, the padding's own last place being 4.
    assert layer.output_shape((1, 1, 4)) == (1, 1, 2)
    # Width 6: it begins at 5, inside.
    assert layer.output_shape((1, 1, 6)) == (1, 1, 3)


def test_padding_never_wins_the_maximum():
    x = -np.ones((1, 1, 2, 2))
    layer = MaxPooling(3, stride=1, padding=1)
    y = layer.forward(x)
    np.testing.assert_array_equal(y, -np.ones((1, 1, 2, 2)))
    np.testing.assert_array_equal(layer.backward(np.ones_like(y)), [[[[4, 0], [0, 0]]]])


def test_the_mean_leaves_the_padding_out_unless_told_otherwise():
    x = np.full((1, 1, 2, 2), 9.0)
    inside = AveragePooling(3, stride=1, padding=1)
    np.testing.assert_array_equal(inside.forward(x), x)
    with_zeros = AveragePooling(3, stride=1, padding=1, count_include_pad=True)
    np.testing.assert_array_equal(with_zeros.forward(x), np.full((1, 1, 2, 2), 4.0))


def test_windows_that_overlap_add_their_gradients_up():
    x = np.array([[[[1.0, 9.0, 2.0]]]])
    layer = MaxPooling((1, 2), stride=1)
    np.testing.assert_array_equal(layer.forward(x), [[[[9, 9]]]])
    np.testing.assert_array_equal(layer.backward(np.array([[[[10.0, 1.0]]]])), [[[[0, 11, 0]]]])
    average = AveragePooling((1, 2), stride=1)
    average.forward(x)
    np.testing.assert_array_equal(average.backward(np.array([[[[10.0, 2.0]]]])), [[[[5, 6, 1]]]])


def test_the_first_of_equal_numbers_gets_the_whole_gradient():
    layer = MaxPooling(2)
    layer.forward(np.zeros((1, 1, 2, 2)))
    np.testing.assert_array_equal(layer.backward(np.array([[[[3.0]]]])), [[[[3, 0], [0, 0]]]])


def test_nan_is_not_hidden():
    x = np.array([[[[1.0, np.nan], [2.0, 3.0]]]])
    assert np.isnan(MaxPooling(2).forward(x)).all()
    assert np.isnan(AveragePooling(2).forward(x)).all()


def test_the_stride_is_the_window_unless_told_otherwise():
    assert MaxPooling((2, 3)).stride == (2, 3)
    assert MaxPooling(3, stride=2).stride == (2, 2)


@few
@given(poolings(AveragePooling))
def test_the_mean_of_a_constant_image_is_the_constant(case):
    layer, shape = case
    np.testing.assert_allclose(layer.forward(np.full(shape, 3.0)), 3.0)


@few
@given(poolings(MaxPooling), st.integers(0, 2**32 - 1))
def test_every_gradient_of_the_maximum_arrives_somewhere(case, seed):
    layer, shape = case
    rng = np.random.default_rng(seed)
    y = layer.forward(rng.standard_normal(shape))
    assert np.isfinite(y).all()
    dout = rng.random(y.shape)
    assert layer.backward(dout).sum() == pytest.approx(dout.sum())


def test_the_global_mean_is_one_number_per_channel():
    layer = GlobalAveragePooling()
    np.testing.assert_array_equal(layer.forward(np.stack([FIVE[0, 0], -FIVE[0, 0]])[np.newaxis]), [[13, -13]])
    np.testing.assert_array_equal(layer.backward(np.array([[25.0, 50.0]]))[0, :, 0, 0], [1, 2])


def test_flatten_goes_row_by_row_and_back():
    layer = Flatten()
    x = np.arange(12.0).reshape(2, 1, 2, 3)
    np.testing.assert_array_equal(layer.forward(x), np.arange(12.0).reshape(2, 6))
    np.testing.assert_array_equal(layer.backward(np.arange(12.0).reshape(2, 6)), x)
    assert layer.output_shape((3, 28, 28)) == (2352,)


# Bad input


@pytest.mark.parametrize("kind", [MaxPooling, AveragePooling, GlobalAveragePooling])
@pytest.mark.parametrize("shape", [(10,), (4, 4), (), (1, 1, 4, 4)])
def test_what_is_no_image_is_refused(kind, shape):
    with pytest.raises(
        ValueError, match=rf"^{kind.__name__} takes images of shape \(channels, height, width\)"
    ):
        kind().build(shape)


@pytest.mark.parametrize("kind", [MaxPooling, AveragePooling])
@pytest.mark.parametrize("ceil_mode", [True, False])
def test_a_window_larger_than_the_padded_image_is_refused(kind, ceil_mode):
    with pytest.raises(
        ValueError, match=rf"^{kind.__name__} moves a window of 5×5 .* images of 1×9 are only 3×11"
    ):
        kind(5, stride=1, padding=1, ceil_mode=ceil_mode).forward(np.zeros((2, 3, 1, 9)))
