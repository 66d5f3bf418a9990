"""Kernels that treat every number alike, whatever the order in memory: activations and dropout."""

import numpy as np

from dl_textbook.activations import sigmoid
from dl_textbook.engine.kernels import Kernel, zeros
from dl_textbook.engine.threads import each
from dl_textbook.engine.tiles import Batch, Buffers
from dl_textbook.layers import Dropout, LeakyRelu
from dl_textbook.layers.base import Array


class ActivationKernel(Kernel):
    """An activation: `apply` gives the output, `slope` the derivative, told from the output alone."""

    reads_output = True
    can_work_in_place = True
    _outs: Batch

    def apply(self, x: Array, out: Array) -> None:
        """Write the activation of `x` into `out`, which may be the same memory."""
        raise NotImplementedError

    def slope(self, y: Array) -> Array:
        """Return the derivative where the output was `y`."""
        raise NotImplementedError

    def forward(self, batch: Batch, training: bool) -> Batch:
        """Apply the activation to each number."""
        outs = batch if self.in_place else self.outputs.take(batch)
        each(lambda index, x: self.apply(x, outs[index]), batch)
        self._outs = outs
        return outs

    def backward(self, douts: Batch, need_dx: bool) -> Batch | None:
        """Multiply each gradient with the slope there."""
        if not need_dx:
            return None
        each(lambda index, dout: np.multiply(dout, self.slope(self._outs[index]), out=dout), douts)
        return douts


class ReluKernel(ActivationKernel):
    """The fast counterpart of `Relu`."""

    def apply(self, x: Array, out: Array) -> None:
        """Cut off below 0. (`np.maximum` takes three times as long for a single 0 as for an array of them.)"""
        np.maximum(x, zeros(x.shape[1:], x.dtype), out=out)

    def slope(self, y: Array) -> Array:
        """1 above 0, else 0. (`dout[y <= 0] = 0` says the same and takes ten times as long.)"""
        above: Array = y > 0
        return above


class LeakyReluKernel(ActivationKernel):
    """The fast counterpart of `LeakyRelu`."""

    layer: LeakyRelu

    def apply(self, x: Array, out: Array) -> None:
        """Shrink what is below 0."""
        np.maximum(x, x * x.dtype.type(self.layer.slope), out=out)

    def slope(self, y: Array) -> Array:
        """1 above 0, else the small slope."""
        slope: Array = np.where(y > 0, y.dtype.type(1), y.dtype.type(self.layer.slope))
        return slope


class SigmoidKernel(ActivationKernel):
    """The fast counterpart of `Sigmoid`."""

    def apply(self, x: Array, out: Array) -> None:
        """Squeeze into (0, 1)."""
        np.copyto(out, sigmoid(x))

    def slope(self, y: Array) -> Array:
        """Return y (1 - y)."""
        slope: Array = y * (1 - y)
        return slope


class TanhKernel(ActivationKernel):
    """The fast counterpart of `Tanh`."""

    def apply(self, x: Array, out: Array) -> None:
        """Squeeze into (-1, 1)."""
        np.tanh(x, out=out)

    def slope(self, y: Array) -> Array:
        """Return 1 - y²."""
        slope: Array = 1 - y * y
        return slope


class DropoutKernel(Kernel):
    """The fast counterpart of `Dropout`; on images the draws fall in the order of the tiles."""

    layer: Dropout
    passes_on = True
    can_work_in_place = True

    def __init__(self, *arguments: object) -> None:
        """Make the kernel as every other."""
        super().__init__(*arguments)  # type: ignore[arg-type]
        self._masks: Batch | None = None
        self._draws = Buffers()
        self._factors = Buffers()

    def forward(self, batch: Batch, training: bool) -> Batch:
        """Drop numbers at random while training; pass everything on otherwise."""
        self._masks = None
        if not training or self.layer.ratio == 0:
            return batch
        draws = self._draws.take(batch, dtype=np.float32)
        for draw in draws:  # in one thread: a generator serves one caller at a time
            self.layer.rng.random(out=draw, dtype=np.float32)
        outs = batch if self.in_place else self.outputs.take(batch)
        masks = self._masks = self._factors.take(batch)

        def work(index: int, x: Array) -> None:
            mask = masks[index]
            np.multiply(
                draws[index] >= self.layer.ratio, mask.dtype.type(1 / (1 - self.layer.ratio)), out=mask
            )
            np.multiply(x, mask, out=outs[index])

        each(work, batch)
        return outs

    def backward(self, douts: Batch, need_dx: bool) -> Batch | None:
        """Pass back only what was passed on."""
        if not need_dx or self._masks is None:
            return douts if need_dx else None
        masks = self._masks
        each(lambda index, dout: np.multiply(dout, masks[index], out=dout), douts)
        return douts
