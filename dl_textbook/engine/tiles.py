"""How a batch lies in memory while it is worked on, and the memory that is kept from batch to batch.

A batch is a list of arrays. Rows, which dense layers take, are a list of one array (samples, features). Images are cut
into tiles of some fifty samples each, in the order (height, channel, width, sample):

- samples last, so that neighbors in memory are treated alike and rows of 50 × width numbers go to the matrix product;
- height first, so that a few rows of an image are one piece of memory (see `convolution`);
- tiles of about fifty, so that what a layer leaves is still in the cache when the next one reads it, and there is
  something for each thread to do.
"""

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import DTypeLike

from dl_textbook.engine.threads import cut, each, get_threads
from dl_textbook.layers.base import Array, Shape

Batch = list[Array]

TILE = 50


class Buffer:
    """Memory that is asked for once and used again: `take` returns an array over its first part, growing it if needed."""

    def __init__(self) -> None:
        """Start without memory."""
        self._memory: Array = np.empty(0, np.uint8)

    def take(self, shape: Shape, dtype: DTypeLike) -> Array:
        """Return an array of `shape` with arbitrary contents; it is overwritten by whoever takes the buffer next."""
        dtype = np.dtype(dtype)
        size = math.prod(shape) * dtype.itemsize
        if size > self._memory.nbytes:
            self._memory = np.empty(size, np.uint8)
        return self._memory[:size].view(dtype).reshape(shape)


class Buffers:
    """One buffer for each tile, made as they are needed."""

    def __init__(self) -> None:
        """Start without buffers."""
        self._buffers: list[Buffer] = []
        self._last: tuple[Sequence[Shape], DTypeLike] | None = None
        self._arrays: Batch = []

    def take(
        self, like: Batch, shapes: Sequence[Shape] | None = None, dtype: DTypeLike | None = None
    ) -> Batch:
        """Return one array for each of `like`: of its shape and dtype, or of those given."""
        if shapes is None:
            shapes = [array.shape for array in like]
        wanted = (shapes, dtype or like[0].dtype)
        if wanted != self._last:  # most often it is the same again, batch after batch
            while len(self._buffers) < len(shapes):
                self._buffers.append(Buffer())
            self._arrays = [
                buffer.take(shape, wanted[1]) for buffer, shape in zip(self._buffers, shapes, strict=False)
            ]
            self._last = wanted
        return self._arrays


def cuts(samples: int) -> list[slice]:
    """Cut so many samples into tiles of nearly equal size, about `TILE` each, a multiple of the number of threads."""
    threads = get_threads()
    tiles = max(1, min(samples, threads * max(1, round(samples / TILE / threads))))
    return cut(samples, tiles)


def tile_shapes(samples: int, shape: Shape) -> list[Shape]:
    """Return the shapes of the tiles for so many images of `shape` (channels, height, width)."""
    channels, height, width = shape
    return [(height, channels, width, cut.stop - cut.start) for cut in cuts(samples)]


def to_tiles(images: Array, buffers: Buffers, dtype: DTypeLike) -> Batch:
    """Copy images (samples, channels, height, width) into tiles."""
    shapes = tile_shapes(len(images), images.shape[1:])
    tiles = buffers.take([images] * len(shapes), shapes, dtype)
    parts = cuts(len(images))

    def copy(index: int, tile: Array) -> None:
        np.copyto(tile, images[parts[index]].transpose(2, 1, 3, 0))

    each(copy, tiles)
    return tiles


def from_tiles(tiles: Batch, out: Array) -> None:
    """Copy tiles into images (samples, channels, height, width)."""
    parts = cuts(len(out))

    def copy(index: int, tile: Array) -> None:
        np.copyto(out[parts[index]], tile.transpose(3, 1, 0, 2))

    each(copy, tiles)
