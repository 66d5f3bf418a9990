"""Layers made of layers: several paths through the same input, added up (Residual) or laid side by side (Branches)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import DTypeLike

from dl_textbook.checks import Rng, as_rng
from dl_textbook.layers.base import Array, Layer, Shape, as_batch, as_gradient, describe, kept
from dl_textbook.messages import say


class _Paths(Layer):
    """Several paths of layers, each of which begins with the same input."""

    def __init__(self, paths: Sequence[Sequence[Layer]], name: str | None) -> None:
        super().__init__(name)
        self._paths = [list(path) for path in paths]
        self._y_shape: Shape | None = None

    @property
    def paths(self) -> list[list[Layer]]:
        """The paths, each a list of layers."""
        return self._paths

    @property
    def trainable(self) -> bool:
        """Whether any layer inside learns; setting it sets all of them."""
        return any(layer.trainable for layer in self.sublayers)

    @trainable.setter
    def trainable(self, value: bool) -> None:
        for layer in self.sublayers:
            layer.trainable = value

    def build(self, input_shape: Shape, rng: Rng = None, dtype: DTypeLike = np.float32) -> None:
        """Build the layers of all paths in order, all with the same generator."""
        self.output_shape(input_shape)
        generator = as_rng(rng)
        for path in self._paths:
            shape = input_shape
            for layer in path:
                layer.build(shape, generator, dtype)
                shape = layer.output_shape(shape)

    def _path_shapes(self, input_shape: Shape) -> list[Shape]:
        """Return the shape that comes out of each path."""
        shapes = []
        for path in self._paths:
            shape = input_shape
            for layer in path:
                shape = layer.output_shape(shape)
            shapes.append(shape)
        return shapes

    def penalty(self) -> float:
        """Return the weight decay's terms of all layers inside."""
        return sum(layer.penalty() for layer in self.sublayers)


class Residual(_Paths):
    r"""Add the input itself to what the layers inside make of it.

    $$ y = \text{body}(x) + \text{shortcut}(x) $$

    The shortcut is a bypass: through it the gradient reaches the layers before undiminished. It is the identity unless the
    body changes the shape; then it needs a layer that changes it in the same way.

    Args:
        body: The layers that are passed by.
        shortcut: The layers on the bypass; none for the identity.
        name: The layer's name; the model gives one when it is None.

    Raises:
        ValueError: When built, if body and shortcut give different shapes.

    Examples:
        >>> from dl_textbook.layers import Affine, Relu
        >>> layer = Residual([Affine(4), Relu(), Affine(3)])
        >>> layer.build((3,), rng=0)
        >>> layer.forward(np.zeros((10, 3))).shape
        (10, 3)

    Source: K. He, X. Zhang, S. Ren and J. Sun, “Deep residual learning for image recognition” (2016).
    """

    def __init__(
        self, body: Sequence[Layer], shortcut: Sequence[Layer] = (), name: str | None = None
    ) -> None:
        super().__init__([body, shortcut], name)
        self.body, self.shortcut = self._paths

    def output_shape(self, input_shape: Shape) -> Shape:
        """Return the shape that body and shortcut agree on."""
        body, shortcut = self._path_shapes(input_shape)
        if body != shortcut:
            raise ValueError(
                say(
                    f"Residual adds its two paths up, but for input of shape {input_shape} the body gives {body} and the "
                    f"shortcut {shortcut}. Put a layer in the shortcut that gives {body}, such as "
                    "Convolution(filters, kernel_size=1, stride=…).",
                    f"Residual 층은 두 경로를 더하는데, 형상 {input_shape}의 입력에 body는 {body}, shortcut은 {shortcut}을(를) "
                    f"냅니다. shortcut에 Convolution(filters, kernel_size=1, stride=…)처럼 {body}을(를) 내는 층을 두세요.",
                )
            )
        return body

    def forward(self, x: Array, training: bool = False) -> Array:
        """Return the sum of both paths."""
        x = as_batch(self, x)
        y = _forward(self.body, x, training) + _forward(self.shortcut, x, training)
        self._y_shape = y.shape
        return y

    def backward(self, dout: Array) -> Array:
        """Return the sum of what flows back through both paths."""
        dout = as_gradient(self, dout, kept(self, self._y_shape))
        return _backward(self.body, dout) + _backward(self.shortcut, dout)

    def config(self) -> dict[str, Any]:
        """Return both paths, each layer as `describe` gives it."""
        return {
            "body": [describe(layer) for layer in self.body],
            "shortcut": [describe(layer) for layer in self.shortcut],
        }

    def __repr__(self) -> str:
        return f"Residual(body={self.body!r}, shortcut={self.shortcut!r})"


class Branches(_Paths):
    """Send the same input through several paths, and lay their outputs side by side along the channels.

    Args:
        branches: The paths, each a sequence of layers. Outputs may differ in their number of channels (or features) only.
        name: The layer's name; the model gives one when it is None.

    Raises:
        ValueError: If there is no branch; when built, if the branches' outputs do not fit together.

    Examples:
        >>> from dl_textbook.layers import Convolution
        >>> layer = Branches([[Convolution(4, 1)], [Convolution(6, 3, padding=1)]])
        >>> layer.build((3, 8, 8), rng=0)
        >>> layer.forward(np.zeros((10, 3, 8, 8))).shape
        (10, 10, 8, 8)

    Source: C. Szegedy and others, “Going deeper with convolutions” (2015).
    """

    def __init__(self, branches: Sequence[Sequence[Layer]], name: str | None = None) -> None:
        super().__init__(branches, name)
        self.branches = self._paths
        if not self.branches:
            raise ValueError(
                say(
                    "Branches was given no branch. Give it at least one sequence of layers.",
                    "Branches 층에 갈래가 없습니다. 층을 나열한 갈래를 하나 이상 주세요.",
                )
            )
        self._ends: Array | None = None  # where each branch's channels end

    def output_shape(self, input_shape: Shape) -> Shape:
        """Return the branches' shape, their channels added up."""
        shapes = self._path_shapes(input_shape)
        if any(not shape or shape[1:] != shapes[0][1:] for shape in shapes):
            raise ValueError(
                say(
                    f"Branches lays its outputs side by side along the channels, but for input of shape {input_shape} they "
                    f"have the shapes {shapes}. Everything but the first number must be equal: adapt padding or stride.",
                    f"Branches 층은 출력을 채널 방향으로 잇는데, 형상 {input_shape}의 입력에 갈래의 출력 형상이 {shapes}입니다. "
                    "첫째 수 말고는 모두 같아야 하니 패딩이나 스트라이드를 맞추세요.",
                )
            )
        return sum(shape[0] for shape in shapes), *shapes[0][1:]

    def forward(self, x: Array, training: bool = False) -> Array:
        """Return the branches' outputs, joined along axis 1."""
        x = as_batch(self, x)
        outputs = [_forward(branch, x, training) for branch in self.branches]
        self._ends = np.cumsum([output.shape[1] for output in outputs])
        y = np.concatenate(outputs, axis=1)
        self._y_shape = y.shape
        return y

    def backward(self, dout: Array) -> Array:
        """Cut the gradient apart, and return the sum of what flows back through the branches."""
        ends = kept(self, self._ends)
        dout = as_gradient(self, dout, kept(self, self._y_shape))
        parts = np.split(dout, ends[:-1], axis=1)
        dx: Array = np.sum(
            [_backward(branch, part) for branch, part in zip(self.branches, parts, strict=True)], axis=0
        )
        return dx

    def config(self) -> dict[str, Any]:
        """Return the branches, each layer as `describe` gives it."""
        return {"branches": [[describe(layer) for layer in branch] for branch in self.branches]}

    def __repr__(self) -> str:
        return f"Branches({self.branches!r})"


def _forward(path: Sequence[Layer], x: Array, training: bool) -> Array:
    """Return what comes out of a path."""
    for layer in path:
        x = layer.forward(x, training)
    return x


def _backward(path: Sequence[Layer], dout: Array) -> Array:
    """Return what flows back to the beginning of a path."""
    for layer in reversed(path):
        dout = layer.backward(dout)
    return dout
