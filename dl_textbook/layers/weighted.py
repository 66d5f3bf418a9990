"""What the layers with weights and biases share: how these begin, and the decay that keeps weights small."""

from __future__ import annotations

from typing import Any, Self

import numpy as np
from numpy.typing import ArrayLike, DTypeLike

from dl_textbook import initializers
from dl_textbook.checks import Rng, as_rng, number
from dl_textbook.layers.base import Array, Layer, Shape, not_built
from dl_textbook.messages import say


class Weighted(Layer):
    r"""A layer with weights `W` and, unless told otherwise, biases `b`.

    Weight decay adds a term to the loss that is the larger the larger the weights are, and so its slope to their gradient:

    $$ \frac{\lambda}{2} \sum W^2, \qquad \frac{\partial}{\partial W} = \lambda W $$

    Source: A. Krogh and J. Hertz, “A simple weight decay can improve generalization” (1991).
    """

    def __init__(self, weight_init: Any, use_bias: bool, weight_decay: float, name: str | None) -> None:
        super().__init__(name)
        initializers.get(weight_init)  # a misspelt name is told here, not when the model is built
        self.weight_init = weight_init
        self.use_bias = bool(use_bias)
        self.weight_decay = number("weight_decay", weight_decay, least=0)

    @property
    def _weights(self) -> Array:
        """The weights, or the error that says that there are none yet."""
        if "W" not in self.params:
            raise not_built(self)
        return self.params["W"]

    def _shapes(self, W: Shape) -> dict[str, Shape]:
        """Return the shapes of weights and biases."""
        return {"W": W, "b": (self._outputs,)} if self.use_bias else {"W": W}

    def _make(self, shapes: dict[str, Shape], fan_in: int, fan_out: int, rng: Rng, dtype: DTypeLike) -> None:
        """Draw weights, and begin with biases of 0."""
        draw = initializers.get(self.weight_init)
        self.params["W"] = draw(shapes["W"], fan_in, fan_out, as_rng(rng), dtype)
        if self.use_bias:
            self.params["b"] = np.zeros(shapes["b"], dtype)

    def _take(self, W: Array, b: ArrayLike | None) -> Self:
        """Use the given arrays as parameters."""
        self.params["W"] = W
        if b is not None:
            self.params["b"] = b = as_parameter(b).astype(W.dtype, copy=False)
            if b.shape != (self._outputs,):
                kind = type(self).__name__
                raise ValueError(
                    say(
                        f"{kind} needs one bias per output: W of shape {W.shape} needs b of shape ({self._outputs},), "
                        f"but b has shape {b.shape}.",
                        f"{kind} 층은 출력마다 편향이 하나씩 필요합니다. 형상 {W.shape}의 W에는 형상 ({self._outputs},)의 b가 "
                        f"맞는데 b의 형상이 {b.shape}입니다.",
                    )
                )
        return self

    @property
    def _outputs(self) -> int:
        """How many biases there are: one per unit or filter."""
        raise NotImplementedError

    def _keep_gradients(self, dW: Array, db: Array) -> None:
        """Put the gradients where the optimizer finds them, the weight decay's share added."""
        self.grads["W"] = dW + self.weight_decay * self._weights
        if self.use_bias:
            self.grads["b"] = db

    def penalty(self) -> float:
        """Return the weight decay's term of the loss."""
        if self.weight_decay == 0:
            return 0.0
        return 0.5 * self.weight_decay * float(np.sum(self._weights**2))

    def config(self) -> dict[str, Any]:
        """Return the arguments that all weighted layers share, without a `weight_init` that is a function."""
        plain = {} if callable(self.weight_init) else {"weight_init": self.weight_init}
        return {**plain, "use_bias": self.use_bias, "weight_decay": self.weight_decay}


def as_parameter(values: ArrayLike) -> Array:
    """Return an array of floats as it is, not copied, and anything else as float32.

    Examples:
        >>> as_parameter([[1, 2]]).dtype
        dtype('float32')
    """
    if isinstance(values, np.ndarray) and values.dtype.kind == "f":
        return values
    return np.asarray(values, np.float32)
