"""The affine layer: every output is a weighted sum of all inputs plus a bias. Also known as dense or fully connected."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike, DTypeLike

from dl_textbook.checks import Rng, whole
from dl_textbook.layers.base import Array, Shape, as_batch, as_gradient, kept
from dl_textbook.layers.weighted import Weighted, as_parameter
from dl_textbook.messages import say


class Affine(Weighted):
    r"""Weighted sums: one matrix product for a whole batch of rows.

    $$ Y = XW + b, \qquad \frac{\partial L}{\partial X} = \frac{\partial L}{\partial Y} W^{\top}, \qquad
    \frac{\partial L}{\partial W} = X^{\top} \frac{\partial L}{\partial Y}, \qquad
    \frac{\partial L}{\partial b} = \sum_{n} \Bigl(\frac{\partial L}{\partial Y}\Bigr)_n $$

    `params["W"]` has the shape (inputs, units), `params["b"]` the shape (units,).

    Args:
        units: How many outputs each sample gets.
        weight_init: How the weights begin, see `dl_textbook.initializers.get`; the biases begin at 0.
        use_bias: Whether to add a bias; not needed before a BatchNorm.
        weight_decay: The strength λ of the weight decay, 0 for none.
        name: The layer's name; the model gives one when it is None.

    Raises:
        ValueError: If `units` is no positive whole number, `weight_decay` is negative, or `weight_init` is unknown.

    Examples:
        >>> layer = Affine.from_arrays(np.array([[1.0, 2.0], [3.0, 4.0]]), b=np.array([0.5, -0.5]))
        >>> layer.forward(np.array([[1.0, 1.0]]))
        array([[4.5, 5.5]])
        >>> layer.backward(np.array([[1.0, 0.0]]))
        array([[1., 3.]])
        >>> layer.grads["W"]
        array([[1., 0.],
               [1., 0.]])
    """

    def __init__(
        self,
        units: int,
        weight_init: Any = "he",
        use_bias: bool = True,
        weight_decay: float = 0.0,
        name: str | None = None,
    ) -> None:
        super().__init__(weight_init, use_bias, weight_decay, name)
        self.units = whole("units", units)
        self._x: Array | None = None

    @classmethod
    def from_arrays(cls, W: ArrayLike, b: ArrayLike | None = None) -> Affine:
        """Make a layer from given weights (inputs, units) and biases (units,).

        Arrays of floats are used as they are, not copied: what changes them changes the layer. Anything else becomes float32.

        Raises:
            ValueError: If `W` is no matrix, or `b` does not have one number per column of `W`.
        """
        W = as_parameter(W)
        if W.ndim != 2:
            raise ValueError(
                say(
                    f"Affine needs weights of shape (inputs, units), but W has shape {W.shape}.",
                    f"Affine 층의 가중치는 형상이 (inputs, units)여야 하는데 W의 형상이 {W.shape}입니다.",
                )
            )
        return cls(W.shape[1], use_bias=b is not None)._take(W, b)

    @property
    def _outputs(self) -> int:
        return self.units

    def param_shapes(self, input_shape: Shape) -> dict[str, Shape]:
        """Return the shapes of `W` and `b` for rows of `input_shape`."""
        self.output_shape(input_shape)
        return self._shapes((input_shape[0], self.units))

    def build(self, input_shape: Shape, rng: Rng = None, dtype: DTypeLike = np.float32) -> None:
        """Draw weights for rows of `input_shape`, unless there are some already."""
        super().build(input_shape, rng, dtype)
        if not self.params:
            self._make(self.param_shapes(input_shape), input_shape[0], self.units, rng, dtype)

    def output_shape(self, input_shape: Shape) -> Shape:
        """Return (units,); the input must be one row of numbers per sample."""
        if len(input_shape) != 1:
            hint = "x[np.newaxis]" if not input_shape else "Flatten()"
            raise ValueError(
                say(
                    f"Affine takes one row of numbers per sample, but was given samples of shape {input_shape}. "
                    + (
                        "Give a single sample a sample axis: "
                        if not input_shape
                        else "Put this layer before it: "
                    )
                    + f"{hint}.",
                    f"Affine 층은 샘플마다 수 한 줄을 받는데 형상 {input_shape}의 샘플이 들어왔습니다. "
                    + ("샘플이 하나면 축을 더하세요: " if not input_shape else "앞에 이 층을 두세요: ")
                    + f"{hint}.",
                )
            )
        if self.params and input_shape[0] != len(self._weights):
            inputs = len(self._weights)
            raise ValueError(
                say(
                    f"Affine has weights for {inputs} inputs per sample (W has shape {self._weights.shape}), "
                    f"but was given {input_shape[0]}. Give it what it was built for, or make a new layer.",
                    f"Affine 층의 가중치는 샘플마다 입력 {inputs}개에 맞는데(W의 형상 {self._weights.shape}) "
                    f"{input_shape[0]}개가 들어왔습니다. 만들 때와 같은 입력을 넣거나 층을 새로 만드세요.",
                )
            )
        return (self.units,)

    def forward(self, x: Array, training: bool = False) -> Array:
        """Return the weighted sums: (N, inputs) in, (N, units) out.

        Raises:
            RuntimeError: If the layer has no weights yet.
            ValueError: If `x` has another number of inputs, or is not (N, inputs) at all.
        """
        W = self._weights
        self._x = x = as_batch(self, x, W.dtype)
        y = x @ W
        return y + self.params["b"] if self.use_bias else y

    def backward(self, dout: Array) -> Array:
        """Fill `grads`, and return the gradient for the input.

        Raises:
            RuntimeError: If `forward` has not run.
            ValueError: If `dout` does not have the shape of the last output.
        """
        x, W = kept(self, self._x), self._weights
        dout = as_gradient(self, dout, (len(x), self.units), W.dtype)
        self._keep_gradients(x.T @ dout, dout.sum(axis=0))
        return dout @ W.T

    def config(self) -> dict[str, Any]:
        """Return the constructor's arguments."""
        return {"units": self.units, **super().config()}
