r"""Convolution on tiles, by row im2col and one batched matrix product.

`layers.Convolution` copies every patch that a filter sees into a column (`im2col`): with a 3×3 filter, each pixel is
copied nine times. Here each row of the image is copied three times only, once for each horizontal tap, into slots that
lie one after the other:

    slot r   =  row r moved by tap 0 | row r moved by tap 1 | row r moved by tap 2
    patch of output row r  =  slot r | slot r + 1 | slot r + 2

The patches of an output row are three slots in a row, so they are already there: a view of the memory, one slot further
for each output row. `np.matmul` takes all these overlapping views at once, and one call computes the whole tile.

The way back uses the same trick on the gradient. With stride 1 the gradient for the input is itself a convolution of
`dout` with the filters turned around, and the product of the same slots with the input gives the gradient for the
filters, so one im2col of `dout` serves both. With larger strides the patches' gradients are added up where they came from.
"""

import numpy as np
from numpy.lib.stride_tricks import as_strided

from dl_textbook.engine.kernels import Kernel, Scratch, channel_sums, in_parallel
from dl_textbook.engine.threads import each
from dl_textbook.engine.tiles import Batch
from dl_textbook.layers import Convolution
from dl_textbook.layers.base import Array, Shape


class ConvolutionKernel(Kernel):
    """The fast counterpart of `Convolution`."""

    layer: Convolution

    def __init__(self, layer: Convolution, input_shape: Shape, scratch: Scratch) -> None:
        """Make the kernel for images of `input_shape` (channels, height, width)."""
        super().__init__(layer, input_shape, scratch)
        (self.top, self.bottom), (self.left, self.right) = layer.pads
        self._input: Batch = []

    def forward(self, batch: Batch, training: bool) -> Batch:
        """Multiply the filters with the patches of each output row, all rows of a tile at once."""
        self._input = batch
        filters, height, width = self.output_shape
        weights = self._taps_first(self.layer.params["W"])
        bias = self.layer.params["b"][:, None] if self.layer.use_bias else None
        outs = self.outputs.take(batch, [(height, filters, width, tile.shape[-1]) for tile in batch])

        def work(index: int, tile: Array) -> None:
            rows = outs[index].reshape(height, filters, -1)
            np.matmul(weights, self._input_patches(index, tile), out=rows)
            if bias is not None:
                np.add(rows, bias, out=rows)

        each(work, batch)
        return outs

    def backward(self, douts: Batch, need_dx: bool) -> Batch | None:
        """Find both gradients with one im2col: of `dout`, or of the input where that is cheaper or the stride is not 1."""
        if not need_dx or self.layer.stride != (1, 1):
            sums = self._filter_gradients(douts)
            dxs = self._input_gradients(douts) if need_dx else None
        else:
            sums, dxs = self._both_gradients(douts)
        if self.layer.trainable:
            np.sum(sums, axis=0, out=self.target("W"))
            self.decay()
            if self.layer.use_bias:
                np.sum(in_parallel(channel_sums, douts), axis=0, out=self.target("b"))
        return dxs

    def _filter_gradients(self, douts: Batch) -> Batch:
        """Multiply the patches of the input with `dout`: the filters' gradient from each tile."""
        filters, channels, kh, kw = self.layer.params["W"].shape
        sums = [np.empty(0)] * len(douts)

        def work(index: int, dout: Array) -> None:
            # The wide array first: the other order is half as fast where there are few filters.
            patches = self._input_patches(index, self._input[index])
            products = patches @ dout.reshape(len(dout), filters, -1).transpose(0, 2, 1)
            sums[index] = products.sum(axis=0).reshape(kh, kw, channels, filters).transpose(3, 2, 0, 1)

        if self.layer.trainable:
            each(work, douts)
        return sums

    def _both_gradients(self, douts: Batch) -> tuple[Batch, Batch]:
        """Slide the filters, turned around, over `dout`; use the same patches for the filters' own gradient."""
        filters, channels, kh, kw = self.layer.params["W"].shape
        turned = self._taps_first(self.layer.params["W"][:, :, ::-1, ::-1].transpose(1, 0, 2, 3))
        sums = [np.empty(0)] * len(douts)
        dxs = self.gradients.take(self._input)

        def work(index: int, dout: Array) -> None:
            tile = self._input[index]
            height, _, width, _ = tile.shape
            first = (self.top - (kh - 1), self.left - (kw - 1))
            patches = self._patches(index, dout, first, (1, 1), (height, width))
            np.matmul(turned, patches, out=dxs[index].reshape(height, channels, -1))
            if self.layer.trainable:
                products = patches @ tile.reshape(height, channels, -1).transpose(0, 2, 1)
                taps = products.sum(axis=0).reshape(kh, kw, filters, channels)
                sums[index] = taps[::-1, ::-1].transpose(2, 3, 0, 1)

        each(work, douts)
        return sums, dxs

    def _input_gradients(self, douts: Batch) -> Batch:
        """Find the gradient of each patch and add the patches up where they were taken from."""
        channels, height, width = self.input_shape
        filters, (kh, kw), (down, across) = self.layer.filters, self.layer.kernel_size, self.layer.stride
        weights = self._taps_first(self.layer.params["W"]).T
        dxs = self.gradients.take(self._input)

        def work(index: int, dout: Array) -> None:
            rows, _, columns, samples = dout.shape
            patches = self.scratch.take(index, (rows, kh, kw, channels, columns, samples), dout.dtype)
            products = patches.reshape(rows, kh * kw * channels, columns * samples)
            np.matmul(weights, dout.reshape(rows, filters, -1), out=products)
            size = (height + self.top + self.bottom, channels, width + self.left + self.right, samples)
            padded = np.zeros(size, dout.dtype)
            for i in range(kh):
                for j in range(kw):
                    taken = padded[i : i + down * rows : down, :, j : j + across * columns : across]
                    taken += patches[:, i, j]
            np.copyto(dxs[index], padded[self.top :, :, self.left :][:height, :, :width])

        each(work, douts)
        return dxs

    def _input_patches(self, index: int, tile: Array) -> Array:
        _, rows, columns = self.output_shape
        return self._patches(index, tile, (-self.top, -self.left), self.layer.stride, (rows, columns))

    def _patches(
        self, index: int, tile: Array, first: tuple[int, int], stride: tuple[int, int], size: tuple[int, int]
    ) -> Array:
        """Return what the filters see of `tile`: shape (rows, kh * kw * channels, columns * samples).

        Args:
            index: The tile's number, for the scratch memory.
            tile: (height, channels, width, samples).
            first: Where the first patch begins; negative where it begins in the padding.
            stride: The steps between patches, downward and across.
            size: How many patches there are, rows and columns.
        """
        kh, kw = self.layer.kernel_size
        _, channels, _, samples = tile.shape
        rows, columns = size
        slots = self.scratch.take(
            index, ((rows - 1) * stride[0] + kh, kw, channels, columns, samples), tile.dtype
        )
        _fill(slots, tile, first, stride[1])
        strides = (stride[0] * slots.strides[0], slots.strides[2], tile.itemsize)
        return as_strided(slots, (rows, kh * kw * channels, columns * samples), strides)

    @staticmethod
    def _taps_first(weights: Array) -> Array:
        """Bring filters (filters, channels, kh, kw) into the order of the patches: (filters, kh * kw * channels)."""
        return weights.transpose(0, 2, 3, 1).reshape(len(weights), -1)


def _fill(slots: Array, tile: Array, first: tuple[int, int], across: int) -> None:
    """Copy the rows of `tile` from row `first[0]` on into `slots`, once for each horizontal tap; outside is 0."""
    height, _, width, _ = tile.shape
    count, taps, _, columns, _ = slots.shape
    start, stop = max(0, -first[0]), min(count, height - first[0])
    slots[:start] = 0
    slots[max(stop, 0) :] = 0
    for tap in range(taps):
        left = first[1] + tap
        begin = max(0, -(left // across))
        end = max(begin, min(columns, (width - 1 - left) // across + 1))
        slots[start:stop, tap, :, :begin] = 0
        slots[start:stop, tap, :, end:] = 0
        if end > begin and stop > start:
            source = tile[first[0] + start : first[0] + stop, :, left + begin * across :: across]
            slots[start:stop, tap, :, begin:end] = source[:, :, : end - begin]
