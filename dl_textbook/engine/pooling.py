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
        # Windows that neither overlap nor leave gaps: each place of the input gets exactly one gradient.
        _, rows, columns = self.output_shape
        tight = layer.pool_size == layer.stride
        self.writes_all = tight and self.padded_shape[1:] == (
            rows * layer.stride[0],
            columns * layer.stride[1],
        )
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

    def row_places(self, x: Array) -> list[Array]:
        """Return, for each row of a window, the rows of `x` that all windows have there."""
        rows, down = self.output_shape[1], self.layer.stride[0]
        return [x[i::down][:rows] for i in range(self.layer.pool_size[0])]

    def column_places(self, x: Array) -> list[Array]:
        """Return, for each column of a window, the columns of `x` that all windows have there."""
        columns, across = self.output_shape[2], self.layer.stride[1]
        return [x[:, :, j::across][:, :, :columns] for j in range(self.layer.pool_size[1])]

    def places(self, x: Array) -> Iterator[Array]:
        """Yield the numbers of `x` that all windows have at each place: output-shaped views."""
        for rows in self.row_places(x):
            yield from self.column_places(rows)

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
            if not self.writes_all:
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
    """The fast counterpart of `MaxPooling`: the maximum of each window's rows first, then the maximum of these.

    The way back takes the same two steps. In a window of two, what the first place does not get, the second one gets.
    """

    reads_output = True
    outside = -np.inf

    def __init__(self, layer: MaxPooling, input_shape: Shape, scratch: Scratch) -> None:
        """Make the kernel for images of `input_shape` (channels, height, width)."""
        super().__init__(layer, input_shape, scratch)
        self.writes_all = self.writes_all and layer.pool_size == (2, 2)
        self._row_maxima = Buffers()

    def forward(self, batch: Batch, training: bool) -> Batch:
        """Take the maximum along the columns of each window, then along its rows."""
        self._inputs = self.surrounded(batch)
        shapes = [(len(x), *x.shape[1:2], self.output_shape[2], x.shape[3]) for x in self._inputs]
        self._wide = self._row_maxima.take(self._inputs, shapes)
        self._outs = self.take_outputs(batch)

        def work(index: int, x: Array) -> None:
            _largest(self.column_places(x), self._wide[index])
            _largest(self.row_places(self._wide[index]), self._outs[index])

        each(work, self._inputs)
        return self._outs

    def share_out(self, index: int, dout: Array, dx: Array) -> None:
        """Give the gradient to the first place that holds the maximum: the row first, then the column in it."""
        wide = self._wide[index]
        dwide = self.scratch.take(index, wide.shape, wide.dtype)
        if not self.writes_all:
            dwide.fill(0)
        places = zip(self.row_places(wide), self.row_places(dwide), strict=True)
        self._to_winners(dout, self._outs[index], list(places))
        places = zip(self.column_places(self._inputs[index]), self.column_places(dx), strict=True)
        self._to_winners(dwide, wide, list(places))

    def _to_winners(self, dout: Array, largest: Array, places: list[tuple[Array, Array]]) -> None:
        """Add each gradient of `dout` to the first of the places (values, their gradients) that is the largest."""
        if self.writes_all:
            (values, first), (_, second) = places
            np.multiply(dout, values == largest, out=first)
            np.subtract(dout, first, out=second)
            return
        free = np.ones(dout.shape, bool)
        for values, gradients in places:
            here = values == largest
            here &= free
            free ^= here
            gradients += dout * here


def _largest(places: list[Array], out: Array) -> None:
    np.copyto(out, places[0])
    for place in places[1:]:
        np.maximum(out, place, out=out)


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
            if self.writes_all:
                np.copyto(target, share)
            else:
                target += share
