"""Photographs are shrunk as Pillow does it, cut in the middle, and put in Caffe's order."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dl_textbook.networks.photographs import as_input, center_square, resize


def photograph(height, width, seed=0):
    return np.random.default_rng(seed).integers(0, 256, (height, width, 3), dtype=np.uint8)


def with_pillow(picture, height, width):
    image = pytest.importorskip("PIL.Image", reason="needs Pillow to compare with")
    return np.asarray(image.fromarray(picture).resize((width, height), image.Resampling.BILINEAR))


side = st.integers(1, 60)


@settings(max_examples=60, deadline=None, database=None, derandomize=True)
@given(height=side, width=side, new_width=side, data=st.data())
def test_resizing_is_that_of_pillow_to_the_last_bit(height, width, new_width, data):
    # Since version 13 Pillow takes rows before columns where the height shrinks by more than the width; not these.
    new_height = data.draw(st.integers(-(-height * min(width, new_width) // width), 90))
    picture = photograph(height, width)
    np.testing.assert_array_equal(
        resize(picture, new_height, new_width), with_pillow(picture, new_height, new_width)
    )


@settings(max_examples=40, deadline=None, database=None, derandomize=True)
@given(height=side, width=side, new_height=side, new_width=side)
def test_the_order_of_rows_and_columns_changes_a_pixel_by_one_at_most(height, width, new_height, new_width):
    picture = photograph(height, width)
    given = resize(picture, new_height, new_width).astype(int)
    assert np.abs(given - with_pillow(picture, new_height, new_width)).max() <= 1


def test_a_picture_taller_than_a_block_of_rows_is_resized_as_one():
    picture = photograph(1300, 7)
    np.testing.assert_array_equal(resize(picture, 1300, 5), with_pillow(picture, 1300, 5))


def test_the_same_size_is_the_same_picture():
    picture = photograph(9, 5)
    np.testing.assert_array_equal(resize(picture, 9, 5), picture)


def test_the_square_comes_from_the_middle():
    picture = np.zeros((100, 200, 3), np.uint8)
    picture[:, 90:110] = 255
    square = center_square(picture, 100, 20)
    assert square.shape == (20, 20, 3)
    assert square.min() == 255
    assert center_square(picture.transpose(1, 0, 2), 50, 50).shape == (50, 50, 3)


def test_channels_go_to_the_front_in_reverse_order():
    square = np.zeros((2, 3, 3), np.uint8)
    square[1, 2] = (10, 20, 30)
    batch = as_input(square, (1.0, 2.0, 3.0))
    assert batch.shape == (1, 3, 2, 3)
    assert batch.dtype == np.float32
    assert batch.flags.c_contiguous
    np.testing.assert_array_equal(batch[0, :, 1, 2], [29, 18, 7])
    np.testing.assert_array_equal(batch[0, :, 0, 0], [-1, -2, -3])


@pytest.mark.parametrize(
    ("picture", "error", "said"),
    [
        (np.zeros((4, 4, 3)), TypeError, r"was given float64.*\* 255"),
        (np.zeros((4, 4, 4), np.uint8), ValueError, r"Leave transparency out"),
        (np.zeros((4, 4), np.uint8), ValueError, r"Repeat the gray"),
        (np.zeros((3, 4, 4, 3), np.uint8), ValueError, r"\(height, width, 3\), but got \(3, 4, 4, 3\)"),
        (np.zeros((0, 4, 3), np.uint8), ValueError, r"but got \(0, 4, 3\)"),
        (np.zeros((4, 4000, 3), np.uint8), ValueError, "far too long and thin"),
    ],
)
def test_what_is_no_color_photograph_is_refused(picture, error, said):
    with pytest.raises(error, match=said):
        center_square(picture, 256, 224)


def test_sizes_below_one_are_refused():
    with pytest.raises(ValueError, match="the new size was 0×5"):
        resize(photograph(4, 4), 0, 5)
