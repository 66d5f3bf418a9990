"""Dropout: while training, a random part of the neurons is silent, so that none can rely on another."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import DTypeLike

from dl_textbook.checks import Rng, as_rng, number
from dl_textbook.layers.base import Array, Layer, Shape, as_batch, as_gradient, kept


class Dropout(Layer):
    r"""Set a random share of the numbers to 0 while training.

    $$ y = \frac{m}{1 - r}\, x, \qquad \frac{\partial L}{\partial x} = \frac{m}{1 - r}\, \frac{\partial L}{\partial y},
    \qquad m = \begin{cases} 0 & \text{with probability } r \\ 1 & \text{otherwise} \end{cases} $$

    What is left is scaled up while training (“inverted” dropout), so that the sums that the next layer sees are the same on
    average with and without it, and prediction uses the network as it is.

    Args:
        ratio: The share r that is dropped, from 0 up to, but not including, 1.
        rng: A generator or a seed for the draws; None takes the generator that the layer is built with.
        name: The layer's name; the model gives one when it is None.

    Raises:
        TypeError: If `rng` is something else.
        ValueError: If `ratio` is out of its range.

    Examples:
        >>> layer = Dropout(0.5, rng=0)
        >>> layer.forward(np.ones((1, 6)), training=True)
        array([[2., 2., 2., 0., 0., 0.]])
        >>> layer.backward(np.ones((1, 6)))
        array([[2., 2., 2., 0., 0., 0.]])
        >>> layer.forward(np.ones((1, 6)))
        array([[1., 1., 1., 1., 1., 1.]])

    Source: N. Srivastava and others, “Dropout: A simple way to prevent neural networks from overfitting” (2014).
    """

    def __init__(self, ratio: float = 0.5, rng: Rng = None, name: str | None = None) -> None:
        super().__init__(name)
        self.ratio = number("ratio", ratio, least=0, below=1)
        self.rng = as_rng(rng)
        self._has_own_rng = rng is not None
        self._mask: Array | None = None

    def build(self, input_shape: Shape, rng: Rng = None, dtype: DTypeLike = np.float32) -> None:
        """Take the generator that the whole network is built with, unless the layer was given one."""
        super().build(input_shape, rng, dtype)
        if not self._has_own_rng:
            self.rng = as_rng(rng)

    def forward(self, x: Array, training: bool = False) -> Array:
        """Return `x` with a random share dropped and the rest scaled up; `x` unchanged when not training."""
        x = as_batch(self, x)
        self._mask = np.ones_like(x)
        if training:
            stays = self.rng.random(x.shape, dtype=np.float32) >= self.ratio
            self._mask = stays.astype(x.dtype) / (1 - self.ratio)
        return x * self._mask

    def backward(self, dout: Array) -> Array:
        """Return `dout`, dropped and scaled at the same places."""
        mask = kept(self, self._mask)
        return as_gradient(self, dout, mask.shape) * mask

    def config(self) -> dict[str, Any]:
        """Return the ratio."""
        return {"ratio": self.ratio}
