"""What every layer has in common: a step forward, a step back, and the numbers that training changes."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import DTypeLike, NDArray

from dl_textbook.checks import Rng
from dl_textbook.messages import say

Array = NDArray[Any]
Shape = tuple[int, ...]


class Layer:
    """One step of a network: takes arrays whose first axis counts the samples, gives arrays whose first axis does too.

    A layer that has something to learn keeps it in `params` and, after `backward`, the gradient of the loss for
    each of them under the same name in `grads`. What is kept between batches but not learned (running statistics)
    is in `state`. A layer with `trainable = False` keeps its parameters as they are.

    Shapes in `input_shape` and `output_shape` leave the sample axis out: `(784,)`, or `(channels, height, width)`.
    """

    def __init__(self, name: str | None = None) -> None:
        """Make a layer without parameters; `name` is given by the model when it is None."""
        self.name = name
        self.params: dict[str, Array] = {}
        self.grads: dict[str, Array] = {}
        self.state: dict[str, Array] = {}
        self.trainable = True

    @property
    def sublayers(self) -> list[Layer]:
        """The layers inside this one, in order; none for most."""
        return []

    def build(self, input_shape: Shape, rng: Rng = None, dtype: DTypeLike = np.float32) -> None:
        """Make the parameters for inputs of `input_shape`; a layer without parameters only checks the shape."""
        self.output_shape(input_shape)

    def output_shape(self, input_shape: Shape) -> Shape:
        """Return the shape of one output sample for one input sample of `input_shape`, or say why there is none."""
        return input_shape

    def forward(self, x: Array, training: bool = False) -> Array:
        """Return the layer's output for a batch; `training` matters to dropout and batch normalization only."""
        raise NotImplementedError

    def backward(self, dout: Array) -> Array:
        """Take the gradient of the loss for the last output, fill `grads`, return the gradient for the last input."""
        raise NotImplementedError

    def penalty(self) -> float:
        """Return what this layer adds to the loss: the weight decay's term, 0 for most."""
        return 0.0

    def config(self) -> dict[str, Any]:
        """Return the arguments that make an equal layer without its weights; plain values that JSON can hold."""
        return {}

    def __repr__(self) -> str:
        arguments = ", ".join(f"{key}={value!r}" for key, value in self.config().items())
        return f"{type(self).__name__}({arguments})"


def not_built(layer: Layer) -> RuntimeError:
    """Return the error for a layer that is used before it has its parameters."""
    kind = type(layer).__name__
    return RuntimeError(
        say(
            f"{kind} has no parameters yet. Put it in a Sequential, or call build(input_shape, rng=0) first.",
            f"{kind}에 아직 매개변수가 없습니다. Sequential에 넣거나 먼저 build(input_shape, rng=0)을 부르세요.",
        )
    )
