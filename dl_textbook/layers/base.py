"""What every layer has in common: a step forward, a step back, and the numbers that training changes."""

from __future__ import annotations

from typing import Any, TypeVar

import numpy as np
from numpy.typing import ArrayLike, DTypeLike, NDArray

from dl_textbook.checks import Rng, as_floats
from dl_textbook.messages import say

Array = NDArray[Any]
Shape = tuple[int, ...]
Kept = TypeVar("Kept")


class Layer:
    """One step of a network: takes arrays whose first axis counts the samples, gives arrays whose first axis does too.

    A layer that has something to learn keeps it in `params` and, after `backward`, the gradient of the loss for
    each of them under the same name in `grads`. What is kept between batches but not learned (running statistics)
    is in `state`. A layer with `trainable = False` keeps its parameters as they are.

    Shapes in `input_shape` and `output_shape` leave the sample axis out: `(784,)`, or `(channels, height, width)`.
    """

    trainable: bool = True

    def __init__(self, name: str | None = None) -> None:
        """Make a layer without parameters; `name` is given by the model when it is None."""
        self.name = name
        self.params: dict[str, Array] = {}
        self.grads: dict[str, Array] = {}
        self.state: dict[str, Array] = {}

    @property
    def paths(self) -> list[list[Layer]]:
        """The paths that the input takes inside this layer, each a list of layers; none for most."""
        return []

    @property
    def sublayers(self) -> list[Layer]:
        """The layers of all paths, path after path; none for most."""
        return [layer for path in self.paths for layer in path]

    def param_shapes(self, input_shape: Shape) -> dict[str, Shape]:
        """Return the shape of each parameter that `build` makes for inputs of `input_shape`, without making any.

        Parameters of `sublayers` are theirs, not this layer's.
        """
        return {}

    def state_shapes(self, input_shape: Shape) -> dict[str, Shape]:
        """Return the shape of each array of `state` in the same way."""
        return {}

    def build(self, input_shape: Shape, rng: Rng = None, dtype: DTypeLike = np.float32) -> None:
        """Make the parameters for inputs of `input_shape`; a layer without parameters only checks the shape.

        A layer that has its parameters already keeps them (in `dtype`), provided that they fit.
        """
        self.output_shape(input_shape)
        for numbers in (self.params, self.state):
            numbers.update({key: value.astype(dtype, copy=False) for key, value in numbers.items()})

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


def as_batch(layer: Layer, x: ArrayLike, dtype: DTypeLike | None = None) -> Array:
    """Return `x` as an array that `layer` can take, or say what is wrong with it.

    Args:
        layer: Who asks; its `output_shape` checks the shape.
        x: The batch, samples along the first axis.
        dtype: What the layer computes in; None for that of `x` (float32 for integers).
    """
    if not (isinstance(x, np.ndarray) and x.dtype.kind in "iub"):
        x = as_floats(x, type(layer).__name__)
    layer.output_shape(x.shape[1:])
    return _in_precision(x, dtype)


def as_gradient(layer: Layer, dout: ArrayLike, output: Shape, dtype: DTypeLike | None = None) -> Array:
    """Return `dout` as an array, in `dtype` or its own, provided that it has the shape of the last output."""
    dout = _in_precision(np.asarray(dout), dtype)
    if dout.shape != output:
        kind = type(layer).__name__
        raise ValueError(
            say(
                f"{kind}.backward was given a gradient of shape {dout.shape}, but the last output had shape {output}. "
                "Pass one number for each number that forward returned.",
                f"{kind}.backward가 형상 {dout.shape}의 기울기를 받았는데 마지막 출력의 형상은 {output}입니다. "
                "forward가 돌려준 수마다 기울기를 하나씩 넘기세요.",
            )
        )
    return dout


def _in_precision(x: Array, dtype: DTypeLike | None) -> Array:
    """Return `x` in `dtype`; without one, floats keep their precision and integers become float32."""
    if dtype is None:
        dtype = x.dtype if x.dtype.kind == "f" else np.float32
    return x.astype(dtype, copy=False)


def kept(layer: object, value: Kept | None) -> Kept:
    """Return what `forward` kept for `backward`, or say that it has not run."""
    if value is None:
        kind = type(layer).__name__
        raise RuntimeError(
            say(
                f"{kind}.backward was called before {kind}.forward. Run forward on a batch first: "
                "backward needs what it keeps.",
                f"{kind}.forward보다 {kind}.backward를 먼저 불렀습니다. backward는 forward가 남겨 둔 값을 쓰므로 "
                "배치를 먼저 forward에 넣으세요.",
            )
        )
    return value


def not_built(layer: Layer) -> RuntimeError:
    """Return the error for a layer that is used before it has its parameters."""
    kind = type(layer).__name__
    return RuntimeError(
        say(
            f"{kind} has no parameters yet. Put it in a Sequential, or call build(input_shape, rng=0) first.",
            f"{kind}에 아직 매개변수가 없습니다. Sequential에 넣거나 먼저 build(input_shape, rng=0)을 부르세요.",
        )
    )


def describe(layer: Layer) -> dict[str, Any]:
    """Return a layer as plain values that JSON can hold: its kind, name, arguments, and whether it learns.

    Examples:
        >>> describe(Layer(name="first"))
        {'kind': 'Layer', 'name': 'first', 'trainable': True, 'config': {}}
    """
    return {
        "kind": type(layer).__name__,
        "name": layer.name,
        "trainable": layer.trainable,
        "config": layer.config(),
    }
