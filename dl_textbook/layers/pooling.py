"""Pooling layers: shrink images by keeping one number per window (the largest, the mean) or per channel."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import DTypeLike

from dl_textbook.layers.arguments import Pads, Size, pair
from dl_textbook.layers.base import Array, Layer, Shape, as_batch, as_gradient, kept
from dl_textbook.layers.im2col import add_windows, check_image, pad, window_counts, windows
from dl_textbook.messages import say


class _Pooling(Layer):
    """What max and average pooling share: where the windows lie."""

    def __init__(
        self,
        pool_size: Size = 2,
        stride: Size | None = None,
        padding: Size = 0,
        ceil_mode: bool = False,
        name: str | None = None,
    ) -> None:
        super().__init__(name)
        self.pool_size = pair("pool_size", pool_size)
        self.stride = self.pool_size if stride is None else pair("stride", stride)
        self.padding = pair("padding", padding, 0)
        self.ceil_mode = bool(ceil_mode)
        if any(p > k // 2 for p, k in zip(self.padding, self.pool_size, strict=True)):
            raise ValueError(
                say(
                    f"padding was {self.padding}; expected at most half of pool_size {self.pool_size}, so that every "
                    "window touches the image. Use a smaller padding or a larger window.",
                    f"padding 값이 {self.padding}입니다. 모든 창이 이미지에 걸치도록 pool_size {self.pool_size}의 절반 "
                    "이하여야 합니다. 패딩을 줄이거나 창을 키우세요.",
                )
            )

    def pads(self, image_shape: Shape) -> Pads:
        """Return the padding of each side for images of (channels, height, width).

        In ceil mode, rows and columns are added at the bottom and right for the last window to lie on, unless it would begin
        beyond the image and its left or top padding.
        """
        sides = []
        for length, kernel, stride, padding in zip(
            image_shape[1:], self.pool_size, self.stride, self.padding, strict=True
        ):
            extra = 0
            if self.ceil_mode:
                last = -((kernel - length - 2 * padding) // stride) * stride  # where the last window begins
                if last >= length + padding:
                    last -= stride
                extra = max(0, last + kernel - (length + 2 * padding)) if last >= 0 else 0
            sides.append((padding, padding + extra))
        return sides[0], sides[1]

    def output_shape(self, input_shape: Shape) -> Shape:
        """Return (channels, rows, columns) for images of (channels, height, width)."""
        kind = type(self).__name__
        check_image(kind, input_shape)
        rows, columns = window_counts(kind, input_shape, self.pool_size, self.stride, self.pads(input_shape))
        return input_shape[0], rows, columns

    def config(self) -> dict[str, Any]:
        """Return the constructor's arguments."""
        return {
            "pool_size": self.pool_size,
            "stride": self.stride,
            "padding": self.padding,
            "ceil_mode": self.ceil_mode,
        }


class MaxPooling(_Pooling):
    r"""Keep the largest number of every window.

    $$ y_{ncij} = \max_{u,v}\; x_{n,\,c,\,is+u,\,js+v} $$

    The gradient goes to the place of the largest number, the first one where several are equal. Padding never wins.

    Args:
        pool_size: The window's size: one number, or (height, width).
        stride: How far it moves: one number, (vertical, horizontal), or None for the window's size.
        padding: How much to add around the image: one number, or (vertical, horizontal); at most half of the window.
        ceil_mode: Whether a last window that hangs over the bottom or right edge counts. Like PyTorch, this leaves out a window
            that would begin beyond the image.
        name: The layer's name; the model gives one when it is None.

    Raises:
        ValueError: If an argument is out of its range.

    Examples:
        >>> layer = MaxPooling(2)
        >>> layer.forward(np.array([[[[1.0, 2.0, 5.0, 0.0], [4.0, 3.0, 6.0, 7.0]]]]))
        array([[[[4., 7.]]]])
        >>> layer.backward(np.array([[[[10.0, 20.0]]]]))
        array([[[[ 0.,  0.,  0.,  0.],
                 [10.,  0.,  0., 20.]]]])

    Source: K. Yamaguchi and others, “A neural network for speaker-independent isolated word recognition” (1990).
    """

    _winners: tuple[Array, Shape] | None = None

    def forward(self, x: Array, training: bool = False) -> Array:
        """Return the largest number of each window: (N, channels, rows, columns)."""
        x = as_batch(self, x)
        found = windows(pad(x, self.pads(x.shape[1:]), -np.inf), self.pool_size, self.stride)
        flat = found.reshape(*found.shape[:4], self.pool_size[0] * self.pool_size[1])  # one row per window
        winners = flat.argmax(axis=-1, keepdims=True)
        self._winners = winners, x.shape
        return np.take_along_axis(flat, winners, axis=-1)[..., 0]

    def backward(self, dout: Array) -> Array:
        """Return images that are 0 but where a window had its largest number."""
        winners, x_shape = kept(self, self._winners)
        dout = as_gradient(self, dout, winners.shape[:4])
        flat = np.zeros((*dout.shape, self.pool_size[0] * self.pool_size[1]), dout.dtype)
        np.put_along_axis(flat, winners, dout[..., np.newaxis], axis=-1)
        found = flat.reshape(*dout.shape, *self.pool_size)
        return add_windows(found, x_shape, self.stride, self.pads(x_shape[1:]))


class AveragePooling(_Pooling):
    r"""Keep the mean of every window.

    $$ y_{ncij} = \frac{1}{|A_{ij}|} \sum_{(u,v) \in A_{ij}} x_{n,\,c,\,is+u,\,js+v} $$

    $A_{ij}$ are the places of the window that count: those inside the image and, if told so, those on the padding.

    Args:
        pool_size: The window's size: one number, or (height, width).
        stride: How far it moves: one number, (vertical, horizontal), or None for the window's size.
        padding: How many zeros to add around the image: one number, or (vertical, horizontal); at most half of the window.
        ceil_mode: Whether a last window that hangs over the bottom or right edge counts, see MaxPooling.
        count_include_pad: Whether the zeros of the padding count in the mean. What ceil mode adds never does.
        name: The layer's name; the model gives one when it is None.

    Raises:
        ValueError: If an argument is out of its range.

    Examples:
        >>> AveragePooling(2).forward(np.array([[[[1.0, 2.0, 5.0, 0.0], [4.0, 3.0, 6.0, 7.0]]]]))
        array([[[[2.5, 4.5]]]])

    Source: Y. LeCun and others, “Gradient-based learning applied to document recognition” (1998).
    """

    def __init__(
        self,
        pool_size: Size = 2,
        stride: Size | None = None,
        padding: Size = 0,
        ceil_mode: bool = False,
        count_include_pad: bool = False,
        name: str | None = None,
    ) -> None:
        super().__init__(pool_size, stride, padding, ceil_mode, name)
        self.count_include_pad = bool(count_include_pad)
        self._x_shape: Shape | None = None

    def counts(self, x_shape: Shape, dtype: DTypeLike) -> Array:
        """Return how many places of each window count: (1, 1, rows, columns)."""
        around = self.pads(x_shape[1:])
        inside = np.ones((1, 1, *x_shape[2:]), dtype)
        if self.count_include_pad:
            inside = pad(inside, (2 * (self.padding[0],), 2 * (self.padding[1],)), 1)
            around = ((0, around[0][1] - self.padding[0]), (0, around[1][1] - self.padding[1]))
        counts: Array = windows(pad(inside, around), self.pool_size, self.stride).sum(axis=(-2, -1))
        return counts

    def forward(self, x: Array, training: bool = False) -> Array:
        """Return the mean of each window: (N, channels, rows, columns)."""
        x = as_batch(self, x)
        self._x_shape = x.shape
        found = windows(pad(x, self.pads(x.shape[1:])), self.pool_size, self.stride)
        means: Array = found.sum(axis=(-2, -1)) / self.counts(x.shape, x.dtype)
        return means

    def backward(self, dout: Array) -> Array:
        """Return images in which every place of a window gets an equal part of the window's gradient."""
        x_shape = kept(self, self._x_shape)
        dout = as_gradient(self, dout, (x_shape[0], *self.output_shape(x_shape[1:])))
        share = (dout / self.counts(x_shape, dout.dtype))[..., np.newaxis, np.newaxis]
        found = np.broadcast_to(share, (*dout.shape, *self.pool_size))
        return add_windows(found, x_shape, self.stride, self.pads(x_shape[1:]))

    def config(self) -> dict[str, Any]:
        """Return the constructor's arguments."""
        return {**super().config(), "count_include_pad": self.count_include_pad}


class GlobalAveragePooling(Layer):
    r"""Keep the mean of every channel: one number per feature map, whatever the size of the image.

    $$ y_{nc} = \frac{1}{HW} \sum_{i,j} x_{ncij} $$

    Examples:
        >>> GlobalAveragePooling().forward(np.array([[[[1.0, 2.0], [3.0, 6.0]]]]))
        array([[3.]])

    Source: M. Lin, Q. Chen and S. Yan, “Network in network” (2014).
    """

    def __init__(self, name: str | None = None) -> None:
        super().__init__(name)
        self._x_shape: Shape | None = None

    def output_shape(self, input_shape: Shape) -> Shape:
        """Return (channels,) for images of (channels, height, width)."""
        check_image("GlobalAveragePooling", input_shape)
        return input_shape[:1]

    def forward(self, x: Array, training: bool = False) -> Array:
        """Return the channels' means: (N, channels)."""
        x = as_batch(self, x)
        self._x_shape = x.shape
        means: Array = x.mean(axis=(2, 3))
        return means

    def backward(self, dout: Array) -> Array:
        """Return images in which every pixel gets an equal part of its channel's gradient."""
        x_shape = kept(self, self._x_shape)
        dout = as_gradient(self, dout, x_shape[:2])
        share = dout / (x_shape[2] * x_shape[3])
        return np.broadcast_to(share[:, :, np.newaxis, np.newaxis], x_shape).copy()
