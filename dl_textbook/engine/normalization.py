"""Batch normalization on rows and on tiles: the sums of all tiles first, then each tile on its own."""

from collections.abc import Callable

import numpy as np

from dl_textbook.engine.kernels import Kernel, Scratch, channel_sums, in_parallel, ones
from dl_textbook.engine.threads import each
from dl_textbook.engine.tiles import Batch, Buffers
from dl_textbook.layers import BatchNorm
from dl_textbook.layers.base import Array, Shape

Reduce = Callable[..., Array]


class BatchNormKernel(Kernel):
    """The fast counterpart of `BatchNorm`; the statistics are those of the whole batch, however many tiles it has.

    What is kept is the centered input c = x - μ. With s = γ / √(σ² + ε), forward is one multiplication and one addition for
    each number, c s + β, and backward, with m numbers per feature, is two multiplications and a subtraction:

        dx = s dy - c (s / (σ² + ε)) mean(c dy) - s mean(dy)
    """

    layer: BatchNorm

    def __init__(self, layer: BatchNorm, input_shape: Shape, scratch: Scratch) -> None:
        """Make the kernel for rows (features,) or images (channels, height, width)."""
        super().__init__(layer, input_shape, scratch)
        self._centered_buffers = Buffers()
        self._spread: Reduce = np.asarray if len(input_shape) == 1 else _spread_tile
        self._sum: Reduce = _sum_rows if len(input_shape) == 1 else channel_sums
        self._dot: Reduce = _dot_rows if len(input_shape) == 1 else _dot_tiles

    def forward(self, batch: Batch, training: bool) -> Batch:
        """Shift and scale by the batch's statistics while training, else by the running ones."""
        layer = self.layer
        gamma, beta = layer.params["gamma"], self._spread(layer.params["beta"])
        self._from_batch = training and layer.trainable
        self._count = sum(x.size for x in batch) // len(gamma)
        self._centered = centered = self._centered_buffers.take(batch)
        mean = (
            self._total(self._sum, batch) / self._count if self._from_batch else layer.state["running_mean"]
        )
        spread_mean = self._spread(mean)
        each(lambda index, x: np.subtract(x, spread_mean, out=centered[index]), batch)
        if self._from_batch:
            var = self._total(self._dot, centered, centered) / self._count
            layer.update_running(mean, var, self._count)
        else:
            var = layer.state["running_var"]
        self._variance = var + gamma.dtype.type(layer.epsilon)
        self._scale = gamma / np.sqrt(self._variance)
        scale = self._spread(self._scale)
        outs = self.outputs.take(batch)

        def work(index: int, x: Array) -> None:
            np.multiply(x, scale, out=outs[index])
            np.add(outs[index], beta, out=outs[index])

        each(work, centered)
        return outs

    def backward(self, douts: Batch, need_dx: bool) -> Batch | None:
        """Sum up the gradients for γ and β; the input's gradient minds that the statistics depend on the input too."""
        total = self._total(self._sum, douts)
        along = self._total(self._dot, douts, self._centered)
        if self.layer.trainable:
            np.divide(along, np.sqrt(self._variance), out=self.target("gamma"))
            np.copyto(self.target("beta"), total)
        if not need_dx:
            return None
        scale = self._spread(self._scale)
        if not self._from_batch:
            each(lambda index, dout: np.multiply(dout, scale, out=dout), douts)
            return douts
        slope = self._spread(self._scale * along / (self._variance * self._count))
        shift = self._spread(self._scale * total / self._count)

        def work(index: int, dout: Array) -> None:
            np.multiply(dout, scale, out=dout)
            np.subtract(dout, shift, out=dout)
            part = self.scratch.take(index, dout.shape, dout.dtype)
            np.multiply(self._centered[index], slope, out=part)
            np.subtract(dout, part, out=dout)

        each(work, douts)
        return douts

    def _total(self, function: Reduce, *batches: Batch) -> Array:
        """Return the sum of `function` over the tiles, in the order of the tiles whatever thread was faster."""
        if len(batches[0]) == 1:
            return function(*(batch[0] for batch in batches))
        total: Array = np.sum(in_parallel(function, *batches), axis=0)
        return total


def _spread_tile(per_channel: Array) -> Array:
    return per_channel[:, None, None]


def _sum_rows(x: Array) -> Array:
    total: Array = ones(len(x), x.dtype) @ x
    return total


def _dot_rows(x: Array, y: Array) -> Array:
    return _sum_rows(x * y)


def _dot_tiles(x: Array, y: Array) -> Array:
    height, channels = x.shape[:2]
    lines = x.reshape(height, channels, 1, -1) @ y.reshape(height, channels, -1, 1)
    total: Array = lines.reshape(height, channels).sum(axis=0)
    return total
