"""Pooling on tiles: the windows are never copied out; each place in the window is a strided view of the whole tile."""

from collections.abc import Iterator

import numpy as np

from dl_textbook.engine.kernels import Kernel, Scratch
from dl_textbook.engine.threads import each
from dl_textbook.engine.tiles import Batch, Buffers
from dl_textbook.layers import AveragePooling, MaxPooling
from dl_textbook.layers.base import Array, Shape


class PoolingKernel(Kernel):
    """What max and average pooling share: padding, and the views of each place in the window."""

    layer: MaxPooling | AveragePooling
    outside: float

    def __init__(self, layer: MaxPooling | AveragePooling, input_shape: Shape, scratch: Scratch) -> None:
        """Make the kernel for images of `input_shape` (channels, height, width)."""
        super().__init__(layer, input_shape, scratch)
        (self.top, bottom), (self.left, right) = layer.pads(input_shape)
        channels, height, width = input_shape
        self.padded_shape = (channels, height + self.top + bottom, width + self.left + right)
        self.padded = self.padded_shape != input_shape
        # Windows that neither overlap nor leave gaps write each gradient exactly once.
        _, rows, columns = self.output_shape
        tight = layer.pool_size == layer.stride
        self.covers = tight and self.padded_shape[1:] == (rows * layer.stride[0], columns * layer.stride[1])
        self._pads = Buffers()

    def surrounded(self, batch: Batch) -> Batch:
        """Return the tiles with their padding around them."""
        if not self.padded:
            return batch
        channels, height, width = self.padded_shape
        shapes = [(height, channels, width, tile.shape[-1]) for tile in batch]
        padded = self._pads.take(batch, shapes)

        def work(index: int, tile: Array) -> None:
            padded[index].fill(self.outside)
            np.copyto(self._inside(padded[index]), tile)

        each(work, batch)
        return padded

    def places(self, tile: Array) -> Iterator[Array]:
        """Yield, for each place in the window, the numbers of `tile` that all windows have there: output-shaped views."""
        for i in range(self.layer.pool_size[0]):
            for j in range(self.layer.pool_size[1]):
                yield self.columns(self.rows(tile, i), j)

    def rows(self, tile: Array, i: int) -> Array:
        """Return the rows of `tile` that are row i of a window."""
        return tile[i :: self.layer.stride[0]][: self.output_shape[1]]

    def columns(self, tile: Array, j: int) -> Array:
        """Return the columns of `tile` that are column j of a window."""
        return tile[:, :, j :: self.layer.stride[1]][:, :, : self.output_shape[2]]

    def take_outputs(self, batch: Batch) -> Batch:
        """Return memory for the outputs."""
        channels, height, width = self.output_shape
        return self.outputs.take(batch, [(height, channels, width, tile.shape[-1]) for tile in batch])

    def backward(self, douts: Batch, need_dx: bool) -> Batch | None:
        """Give each window's gradient to the places that it came from."""
        if not need_dx:
            return None
        channels, height, width = self.padded_shape
        dxs = self.gradients.take(douts, [(height, channels, width, dout.shape[-1]) for dout in douts])

        def work(index: int, dout: Array) -> None:
            if not self.covers:
                dxs[index].fill(0)
            self.share_out(index, dout, dxs[index])

        each(work, douts)
        return [np.ascontiguousarray(self._inside(dx)) for dx in dxs] if self.padded else dxs

    def share_out(self, index: int, dout: Array, dx: Array) -> None:
        """Write the gradients of the tile `index` into `dx`, which is 0 where windows overlap or leave gaps."""
        raise NotImplementedError

    def _inside(self, padded: Array) -> Array:
        _, height, width = self.input_shape
        return padded[self.top : self.top + height, :, self.left : self.left + width]


class MaxPoolingKernel(PoolingKernel):
    """The fast counterpart of `MaxPooling`."""

    reads_output = True
    outside = -np.inf

    def forward(self, batch: Batch, training: bool) -> Batch:
        """Take the maximum down the columns first, where the numbers lie side by side, then along the rows."""
        self._inputs = self.surrounded(batch)
        self._outs = self.take_outputs(batch)

        def work(index: int, tile: Array) -> None:
            tall = self.rows(tile, 0)
            for i in range(1, self.layer.pool_size[0]):
                tall = np.maximum(tall, self.rows(tile, i))
            out = self._outs[index]
            np.copyto(out, self.columns(tall, 0))
            for j in range(1, self.layer.pool_size[1]):
                np.maximum(out, self.columns(tall, j), out=out)

        each(work, self._inputs)
        return self._outs

    def share_out(self, index: int, dout: Array, dx: Array) -> None:
        """Give the gradient to the first place that holds the maximum."""
        largest = self._outs[index]
        free = np.ones(dout.shape, bool)
        for source, target in zip(self.places(self._inputs[index]), self.places(dx), strict=True):
            here = source == largest
            here &= free
            free ^= here
            if self.covers:
                np.multiply(dout, here, out=target)
            else:
                target += dout * here


class AveragePoolingKernel(PoolingKernel):
    """The fast counterpart of `AveragePooling`."""

    layer: AveragePooling
    outside = 0.0

    def __init__(self, layer: AveragePooling, input_shape: Shape, scratch: Scratch) -> None:
        """Make the kernel for images of `input_shape` (channels, height, width)."""
        super().__init__(layer, input_shape, scratch)
        self._shares = 1 / layer.counts((1, *input_shape), np.float64)[0, 0, :, None, :, None]

    def forward(self, batch: Batch, training: bool) -> Batch:
        """Add up the places and divide by how many count."""
        outs = self.take_outputs(batch)
        shares = self._shares.astype(batch[0].dtype)

        def work(index: int, tile: Array) -> None:
            outs[index].fill(0)
            for place in self.places(tile):
                outs[index] += place
            outs[index] *= shares

        each(work, self.surrounded(batch))
        return outs

    def share_out(self, index: int, dout: Array, dx: Array) -> None:
        """Give every place the same share."""
        share = dout * self._shares.astype(dout.dtype)
        for target in self.places(dx):
            if self.covers:
                np.copyto(target, share)
            else:
                target += share
