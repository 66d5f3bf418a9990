"""What all kernels share: a kernel computes what its layer does, on batches as `tiles` describes them."""

from __future__ import annotations

import functools
from collections.abc import Callable

import numpy as np
from numpy.typing import DTypeLike

from dl_textbook.engine.threads import each, get_threads
from dl_textbook.engine.tiles import Batch, Buffer, Buffers, from_tiles, to_tiles
from dl_textbook.layers import Layer
from dl_textbook.layers.base import Array, Shape


class Kernel:
    """The fast counterpart of one layer.

    `forward` leaves its input as it is, unless `in_place` says that nobody reads it again. `backward` may use up the
    gradient that it is given, adds to `layer.grads`, and returns None when `need_dx` is False. What either returns is
    memory of the kernel's own, valid until its next call.
    """

    # Whether `backward` reads what `forward` returned: the next kernel must then leave it as it is.
    reads_output = False
    # Whether `forward` may return its very input.
    passes_on = False
    # Whether `forward` can write over its input.
    can_work_in_place = False

    def __init__(self, layer: Layer, input_shape: Shape, scratch: Scratch) -> None:
        """Make the kernel of a built `layer` for samples of `input_shape`; `scratch` is shared by all kernels."""
        self.layer = layer
        self.input_shape = input_shape
        self.output_shape = layer.output_shape(input_shape)
        self.scratch = scratch
        self.in_place = False
        self.outputs = Buffers()
        self.gradients = Buffers()

    def forward(self, batch: Batch, training: bool) -> Batch:
        """Return the layer's output for the batch."""
        raise NotImplementedError

    def backward(self, douts: Batch, need_dx: bool) -> Batch | None:
        """Fill the layer's gradients; return the gradient for the last input, or None if it is not needed."""
        raise NotImplementedError

    def target(self, name: str) -> Array:
        """Return the memory for the gradient of the parameter `name`; the same each time, so that others may keep it."""
        grads, parameter = self.layer.grads, self.layer.params[name]
        kept = grads.get(name)
        if kept is None or kept.shape != parameter.shape or kept.dtype != parameter.dtype:
            grads[name] = kept = np.empty_like(parameter)
        return kept

    def decay(self) -> None:
        """Add the weight decay's share to the gradient of the weights."""
        strength = getattr(self.layer, "weight_decay", 0.0)
        if strength:
            self.layer.grads["W"] += strength * self.layer.params["W"]


class Scratch:
    """Working memory that no kernel relies on after it has returned: one piece for each thread, shared by all kernels."""

    def __init__(self) -> None:
        """Start without memory."""
        self._buffers: dict[int, Buffer] = {}

    def take(self, index: int, shape: Shape, dtype: DTypeLike) -> Array:
        """Return an array of `shape` for the work on the tile `index`; `threads.each` never runs two that share it."""
        return self._buffers.setdefault(index % get_threads(), Buffer()).take(shape, dtype)


class LayerKernel(Kernel):
    """Any layer that has no kernel of its own: the layer itself, with its input and output brought into its order."""

    def forward(self, batch: Batch, training: bool) -> Batch:
        """Call the layer's own `forward`."""
        if len(self.input_shape) == 3:
            samples = sum(tile.shape[-1] for tile in batch)
            images = np.empty((samples, *self.input_shape), batch[0].dtype)
            from_tiles(batch, images)
        else:
            images = batch[0].copy()
        out = self.layer.forward(images, training)
        return to_tiles(out, self.outputs, out.dtype) if len(self.output_shape) == 3 else [out]

    def backward(self, douts: Batch, need_dx: bool) -> Batch | None:
        """Call the layer's own `backward`."""
        if len(self.output_shape) == 3:
            samples = sum(tile.shape[-1] for tile in douts)
            dout = np.empty((samples, *self.output_shape), douts[0].dtype)
            from_tiles(douts, dout)
        else:
            dout = douts[0]
        dx = self.layer.backward(dout)
        if not need_dx:
            return None
        return to_tiles(dx, self.gradients, dx.dtype) if len(self.input_shape) == 3 else [dx]


def in_parallel(function: Callable[..., Array], *batches: Batch) -> list[Array]:
    """Return `function` of each tile of the batches, in the order of the tiles whatever thread was faster."""
    results = [np.empty(0)] * len(batches[0])

    def work(index: int, _: Array) -> None:
        results[index] = function(*(batch[index] for batch in batches))

    each(work, batches[0])
    return results


def channel_sums(tile: Array) -> Array:
    """Return the sum of each channel of a tile."""
    height, channels, width, samples = tile.shape
    rows: Array = tile.reshape(height, channels, -1) @ ones(width * samples, tile.dtype)
    sums: Array = np.add.reduce(rows, axis=0)
    return sums


@functools.cache
def ones(count: int, dtype: DTypeLike) -> Array:
    """Return so many ones: a product with them is a sum, and takes a third of the time that `np.sum` does."""
    row: Array = np.ones(count, dtype)
    row.flags.writeable = False
    return row


@functools.lru_cache(64)
def zeros(shape: Shape, dtype: DTypeLike) -> Array:
    """Return zeros to compare with."""
    array: Array = np.zeros(shape, dtype)
    array.flags.writeable = False
    return array
