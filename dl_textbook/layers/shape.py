"""The layer that only changes an array's shape."""

import math

from dl_textbook.layers.base import Array, Layer, Shape, as_batch, as_gradient, kept


class Flatten(Layer):
    """Lay each sample out as one row: the step from images to affine layers.

    Examples:
        >>> import numpy as np
        >>> Flatten().forward(np.zeros((10, 3, 4, 4))).shape
        (10, 48)
    """

    def __init__(self, name: str | None = None) -> None:
        super().__init__(name)
        self._x_shape: Shape | None = None

    def output_shape(self, input_shape: Shape) -> Shape:
        """Return (how many numbers a sample has,)."""
        return (math.prod(input_shape),)

    def forward(self, x: Array, training: bool = False) -> Array:
        """Return one row per sample: (N, channels, height, width) in, (N, channels * height * width) out."""
        x = as_batch(self, x)
        self._x_shape = x.shape
        return x.reshape(len(x), *self.output_shape(x.shape[1:]))

    def backward(self, dout: Array) -> Array:
        """Return the rows' gradients in the shape of the input."""
        x_shape = kept(self, self._x_shape)
        dout = as_gradient(self, dout, (x_shape[0], *self.output_shape(x_shape[1:])))
        return dout.reshape(x_shape)
