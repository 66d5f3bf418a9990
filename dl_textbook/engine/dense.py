"""Kernels of layers that take or make rows: one array (samples, features), and matrix products shared out to threads."""

import numpy as np

from dl_textbook.engine.kernels import Kernel, ones
from dl_textbook.engine.threads import cut, each, get_threads
from dl_textbook.engine.tiles import Batch, cuts, from_tiles, tile_shapes, to_tiles
from dl_textbook.layers import Affine
from dl_textbook.layers.base import Array

# With fewer multiplications than this, handing work to our own threads costs more than it saves.
WORTH_SHARING = 1 << 24


class AffineKernel(Kernel):
    """The fast counterpart of `Affine`: the same three products, into memory that stays."""

    layer: Affine

    def forward(self, batch: Batch, training: bool) -> Batch:
        """Return XW + b."""
        self._x = x = batch[0]
        W = self.layer.params["W"]
        outs = self.outputs.take([x], [(len(x), W.shape[1])])
        product(x, W, outs[0])
        if self.layer.use_bias:
            outs[0] += self.layer.params["b"]
        return outs

    def backward(self, douts: Batch, need_dx: bool) -> Batch | None:
        """Multiply the gradient with the input for the weights, and with the weights for the input."""
        dout = douts[0]
        W = self.layer.params["W"]
        if self.layer.trainable:
            product(self._x.T, dout, self.target("W"))
            self.decay()
            if self.layer.use_bias:
                np.matmul(ones(len(dout), dout.dtype), dout, out=self.target("b"))
        if not need_dx:
            return None
        dxs = self.gradients.take([self._x])
        product(dout, W.T, dxs[0])
        return dxs


class FlattenKernel(Kernel):
    """The fast counterpart of `Flatten`: tiles to rows, features in the order (channel, height, width)."""

    passes_on = True

    def forward(self, batch: Batch, training: bool) -> Batch:
        """Copy the tiles into rows."""
        if len(self.input_shape) != 3:
            return [batch[0].reshape(-1, *self.output_shape)]
        samples = sum(tile.shape[-1] for tile in batch)
        rows = self.outputs.take(batch[:1], [(samples, *self.output_shape)])
        from_tiles(batch, rows[0].reshape(samples, *self.input_shape))
        return rows

    def backward(self, douts: Batch, need_dx: bool) -> Batch | None:
        """Copy the rows' gradients into tiles."""
        if not need_dx:
            return None
        if len(self.input_shape) != 3:
            return [douts[0].reshape(-1, *self.input_shape)]
        images = douts[0].reshape(-1, *self.input_shape)
        return to_tiles(images, self.gradients, images.dtype)


class GlobalAveragePoolingKernel(Kernel):
    """The fast counterpart of `GlobalAveragePooling`: the mean of each channel, from tiles to rows."""

    def forward(self, batch: Batch, training: bool) -> Batch:
        """Take the mean over height and width."""
        samples = sum(tile.shape[-1] for tile in batch)
        rows = self.outputs.take(batch[:1], [(samples, *self.output_shape)])
        parts = cuts(samples)
        each(lambda index, tile: np.copyto(rows[0][parts[index]], tile.mean(axis=(0, 2)).T), batch)
        return rows

    def backward(self, douts: Batch, need_dx: bool) -> Batch | None:
        """Give each pixel the same share."""
        if not need_dx:
            return None
        dout = douts[0]
        _, height, width = self.input_shape
        parts = cuts(len(dout))
        shapes = tile_shapes(len(dout), self.input_shape)
        dxs = self.gradients.take([dout] * len(shapes), shapes)

        def work(index: int, dx: Array) -> None:
            np.divide(dout[parts[index]].T[None, :, None], height * width, out=dx)

        each(work, dxs)
        return dxs


def product(a: Array, b: Array, out: Array) -> None:
    """Write the matrix product of `a` and `b` into `out`; each thread computes some of its rows."""
    if out.size * a.shape[1] < WORTH_SHARING:
        np.matmul(a, b, out=out)
        return
    each(lambda _, rows: np.matmul(a[rows], b, out=out[rows]), cut(len(a), min(get_threads(), len(a))))
