"""A network as the engine runs it: arrays in the order of the layers go in and come out, tiles are used in between."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext

import numpy as np
from numpy.typing import DTypeLike

from dl_textbook.engine.chain import Chain
from dl_textbook.engine.kernels import Scratch
from dl_textbook.engine.threads import get_threads, one_blas_thread
from dl_textbook.engine.tiles import Batch, Buffers, from_tiles, to_tiles
from dl_textbook.layers import Layer
from dl_textbook.layers.base import Array, Shape


class Plan:
    """The fast counterpart of calling the layers one after the other, for samples of one shape.

    The arrays that `forward` and `backward` return are new ones each time: they never change when the plan runs again.
    The gradients in the layers' `grads` do: they stay where they are, and each backward pass writes over them.

    Examples:
        >>> from dl_textbook.layers import Convolution, Flatten, Relu
        >>> layers = [Convolution(4, 3), Relu(), Flatten()]
        >>> layers[0].build((1, 8, 8), rng=0)
        >>> plan = Plan(layers, (1, 8, 8))
        >>> plan.forward(np.ones((5, 1, 8, 8))).shape
        (5, 144)
        >>> plan.backward(np.ones((5, 144)), need_dx=True).shape
        (5, 1, 8, 8)
    """

    def __init__(self, layers: Sequence[Layer], input_shape: Shape, dtype: DTypeLike = np.float32) -> None:
        """Make the kernels of built layers.

        Args:
            layers: The layers, in order.
            input_shape: The shape of one sample: (features,) or (channels, height, width).
            dtype: What everything is computed in.
        """
        self.input_shape = input_shape
        self.dtype = np.dtype(dtype)
        self.chain = Chain(layers, input_shape, Scratch())
        self.output_shape = self.chain.output_shape
        self._entrance = Buffers()

    def forward(self, x: Array, training: bool = False) -> Array:
        """Return the last layer's output for a batch.

        Args:
            x: The batch, shape (samples, *input_shape).
            training: Whether dropout drops and batch normalization uses the batch's statistics.
        """
        with self._matrix_threads():
            out = self.chain.forward(self._enter(x), training)
            return self._leave(out, len(x), self.output_shape)

    def backward(self, dout: Array, need_dx: bool = False) -> Array | None:
        """Fill the layers' gradients from that of the last output; return the input's, if it is wanted.

        Args:
            dout: The gradient of the loss for what `forward` last returned, in its shape.
            need_dx: Whether the gradient for the input is wanted; without it, the first layers have less to do.
        """
        with self._matrix_threads():
            if len(self.output_shape) == 3:
                douts = to_tiles(dout, Buffers(), self.dtype)
            else:
                douts = [np.array(dout, self.dtype)]  # a copy, as kernels use it up
            dxs = self.chain.backward(douts, need_dx)
            return None if dxs is None or not need_dx else self._leave(dxs, len(dout), self.input_shape)

    def _matrix_threads(self) -> AbstractContextManager[None]:
        """Keep the matrix library to one thread where there are tiles to share out; rows it shares out well itself."""
        return one_blas_thread() if len(self.input_shape) == 3 and get_threads() > 1 else nullcontext()

    def _enter(self, x: Array) -> Batch:
        if len(self.input_shape) == 3:
            return to_tiles(x, self._entrance, self.dtype)
        return [np.asarray(x, self.dtype)]

    def _leave(self, batch: Batch, samples: int, shape: Shape) -> Array:
        if len(shape) == 3:
            out = np.empty((samples, *shape), self.dtype)
            from_tiles(batch, out)
            return out
        return batch[0].copy()
