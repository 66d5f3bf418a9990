"""The idx reader believes no header."""

import gzip
import struct
import tracemalloc
from contextlib import suppress

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dl_textbook.datasets.errors import DamagedFileError
from dl_textbook.datasets.idx import read_idx


def packed(numbers, *, shape=None, kind=8, axes=None, after=b""):
    shape = numbers.shape if shape is None else shape
    axes = len(shape) if axes is None else axes
    header = bytes([0, 0, kind, axes]) + struct.pack(f">{len(shape)}I", *shape)
    return gzip.compress(header + numbers.tobytes() + after, mtime=0)


IMAGES = np.random.default_rng(0).integers(0, 256, (5, 4, 3), dtype=np.uint8)


@pytest.mark.parametrize("numbers", [IMAGES, IMAGES[0, 0], IMAGES[:0], np.zeros((0, 0, 0), np.uint8)])
def test_numbers_come_back_in_their_shape(numbers):
    result = read_idx(packed(numbers), numbers.ndim, "file")
    assert result.shape == numbers.shape
    assert result.dtype == np.uint8
    assert (result == numbers).all()


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (packed(IMAGES, kind=13), r"starts with the bytes 00 00 0d 03"),
        (packed(IMAGES[0, 0]), r"starts with the bytes 00 00 08 01"),
        (packed(IMAGES, shape=(6, 4, 3)), "announces 72 numbers but holds fewer"),
        (packed(IMAGES, shape=(4, 4, 3)), "announces 48 numbers but holds more"),
        (packed(IMAGES, shape=(0, 4, 3)), "announces 0 numbers but holds more"),
        (packed(IMAGES, after=b"x"), "announces 60 numbers but holds more"),
        (packed(IMAGES) + b"junk", "something after them"),
        (packed(IMAGES) + packed(IMAGES), "something after them"),
        (packed(IMAGES)[:-9], "holds fewer"),
        (packed(IMAGES)[:-1], "something"),
        (packed(IMAGES)[:12], ""),
        (
            packed(IMAGES, shape=(2**32 - 1,) * 3),
            r"announces the shape \(4294967295, 4294967295, 4294967295\)",
        ),
        (gzip.compress(b"", mtime=0), "starts with the bytes"),
        (gzip.compress(bytes([0, 0, 8, 3, 0, 0]), mtime=0), r"announces the shape \(\)"),
        (b"", "starts with"),
        (b"<html>Please log in</html>", "cannot be unpacked"),
        (IMAGES.tobytes(), "cannot be unpacked"),
    ],
)
def test_a_damaged_file_is_refused_by_name(content, says):
    with pytest.raises(DamagedFileError, match="^train.gz .*" + says):
        read_idx(content, 3, "train.gz")


def test_a_changed_byte_is_noticed_by_its_checksum():
    content = bytearray(packed(IMAGES))
    content[-6] ^= 1
    with pytest.raises(DamagedFileError, match="cannot be unpacked"):
        read_idx(bytes(content), 3, "train.gz")


def test_a_bomb_is_not_unpacked():
    bomb = gzip.compress(
        bytes([0, 0, 8, 3]) + struct.pack(">3I", 1, 28, 28) + bytes(50_000_000), compresslevel=1
    )
    tracemalloc.start()
    with pytest.raises(DamagedFileError, match="announces 784 numbers but holds more"):
        read_idx(bomb, 3, "train.gz")
    assert tracemalloc.get_traced_memory()[1] < 5_000_000
    tracemalloc.stop()


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=40), st.integers(0, 70))
def test_no_content_brings_another_error(junk, cut):
    for content in (junk, gzip.compress(junk), packed(IMAGES)[:cut] + junk):
        with suppress(DamagedFileError):
            read_idx(content, 3, "train.gz")
