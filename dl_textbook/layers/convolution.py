"""The convolution layer: small filters that slide over an image, the same weights at every place."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike, DTypeLike

from dl_textbook.checks import Rng, whole
from dl_textbook.layers.arguments import Pads, Size, pads, pair
from dl_textbook.layers.base import Array, Shape, as_batch, as_gradient, kept
from dl_textbook.layers.im2col import col2im, im2col, window_counts
from dl_textbook.layers.weighted import Weighted, as_parameter
from dl_textbook.messages import say


class Convolution(Weighted):
    r"""Filters that slide over images.

    $$ y_{nfij} = b_f + \sum_{c,u,v} x_{n,\,c,\,is+u,\,js+v}\; w_{fcuv}, \qquad
    H_\text{out} = \left\lfloor \frac{H + p_\text{top} + p_\text{bottom} - k}{s} \right\rfloor + 1 $$

    The windows are laid out as the rows of a table (`im2col`); after that the layer is an affine one. `params["W"]` has the
    shape (filters, channels, kernel height, kernel width), `params["b"]` the shape (filters,).

    Args:
        filters: How many filters, each of which makes one output channel.
        kernel_size: The filters' size: one number, or (height, width).
        stride: How far they move: one number, or (vertical, horizontal).
        padding: How many zeros to add around the image: one number, (vertical, horizontal), or "same" for as many as keep its
            size (stride 1 only; an odd one goes to the bottom and right).
        weight_init: How the weights begin, see `dl_textbook.initializers.get`; the biases begin at 0.
        use_bias: Whether to add a bias; not needed before a BatchNorm.
        weight_decay: The strength λ of the weight decay, 0 for none.
        name: The layer's name; the model gives one when it is None.

    Raises:
        ValueError: If an argument is out of its range, or `weight_init` is unknown.

    Examples:
        >>> layer = Convolution(16, kernel_size=3, padding="same")
        >>> layer.build((3, 28, 28), rng=0)
        >>> layer.forward(np.zeros((10, 3, 28, 28), np.float32)).shape
        (10, 16, 28, 28)

    Source: Y. LeCun and others, “Backpropagation applied to handwritten zip code recognition” (1989).
    """

    def __init__(
        self,
        filters: int,
        kernel_size: Size,
        stride: Size = 1,
        padding: Size | str = 0,
        weight_init: Any = "he",
        use_bias: bool = True,
        weight_decay: float = 0.0,
        name: str | None = None,
    ) -> None:
        super().__init__(weight_init, use_bias, weight_decay, name)
        self.filters = whole("filters", filters)
        self.kernel_size = pair("kernel_size", kernel_size)
        self.stride = pair("stride", stride)
        self.padding = "same" if padding == "same" else pair("padding", padding, 0)
        self.pads: Pads = pads(padding, self.kernel_size, self.stride)
        self._table: tuple[Array, Shape] | None = None

    @classmethod
    def from_arrays(
        cls, W: ArrayLike, b: ArrayLike | None = None, stride: Size = 1, padding: Size | str = 0
    ) -> Convolution:
        """Make a layer from given weights (filters, channels, kernel height, kernel width) and biases (filters,).

        Arrays of floats are used as they are, not copied: what changes them changes the layer. Anything else becomes float32.

        Raises:
            ValueError: If `W` does not have four axes, or `b` not one number per filter.
        """
        W = as_parameter(W)
        if W.ndim != 4:
            raise ValueError(
                say(
                    f"Convolution needs weights of shape (filters, channels, height, width), but W has shape {W.shape}.",
                    f"Convolution 층의 가중치는 형상이 (filters, channels, height, width)여야 하는데 W의 형상이 {W.shape}입니다.",
                )
            )
        return cls(len(W), W.shape[2:], stride, padding, use_bias=b is not None)._take(W, b)

    @property
    def _outputs(self) -> int:
        return self.filters

    def param_shapes(self, input_shape: Shape) -> dict[str, Shape]:
        """Return the shapes of `W` and `b` for images of `input_shape`, (channels, height, width)."""
        self.output_shape(input_shape)
        return self._shapes((self.filters, input_shape[0], *self.kernel_size))

    def build(self, input_shape: Shape, rng: Rng = None, dtype: DTypeLike = np.float32) -> None:
        """Draw filters for images of `input_shape`, (channels, height, width), unless there are some already."""
        super().build(input_shape, rng, dtype)
        if not self.params:
            area = self.kernel_size[0] * self.kernel_size[1]
            shapes = self.param_shapes(input_shape)
            self._make(shapes, input_shape[0] * area, self.filters * area, rng, dtype)

    def output_shape(self, input_shape: Shape) -> Shape:
        """Return (filters, rows, columns) for images of (channels, height, width)."""
        rows, columns = window_counts("Convolution", input_shape, self.kernel_size, self.stride, self.pads)
        if self.params and input_shape[0] != self._weights.shape[1]:
            channels = self._weights.shape[1]
            raise ValueError(
                say(
                    f"Convolution has filters for {channels} channels (W has shape {self._weights.shape}), but was given "
                    f"images of shape {input_shape}: (channels, height, width). If the channels come last, move them: "
                    "x.transpose(0, 3, 1, 2).",
                    f"Convolution 층의 필터는 채널 {channels}개에 맞는데(W의 형상 {self._weights.shape}) 형상 {input_shape}의 "
                    "이미지가 들어왔습니다. 차례는 (channels, height, width)입니다. 채널이 맨 뒤에 있으면 "
                    "x.transpose(0, 3, 1, 2)로 옮기세요.",
                )
            )
        return self.filters, rows, columns

    def forward(self, x: Array, training: bool = False) -> Array:
        """Return the feature maps: (N, channels, height, width) in, (N, filters, rows, columns) out.

        Raises:
            RuntimeError: If the layer has no weights yet.
            ValueError: If `x` is no batch of images with the right number of channels, or smaller than the filters.
        """
        W = self._weights
        x = as_batch(self, x, W.dtype)
        filters, rows, columns = self.output_shape(x.shape[1:])
        col = im2col(x, self.kernel_size, self.stride, self.pads)
        self._table = col, x.shape

        y = col @ W.reshape(filters, -1).T
        if self.use_bias:
            y = y + self.params["b"]
        return y.reshape(len(x), rows, columns, filters).transpose(0, 3, 1, 2)

    def backward(self, dout: Array) -> Array:
        """Fill `grads`, and return the gradient for the images.

        Raises:
            RuntimeError: If `forward` has not run.
            ValueError: If `dout` does not have the shape of the last output.
        """
        (col, x_shape), W = kept(self, self._table), self._weights
        dout = as_gradient(self, dout, (x_shape[0], *self.output_shape(x_shape[1:])), W.dtype)
        dy = dout.transpose(0, 2, 3, 1).reshape(-1, self.filters)
        self._keep_gradients((dy.T @ col).reshape(W.shape), dy.sum(axis=0))

        dcol = dy @ W.reshape(self.filters, -1)
        return col2im(dcol, x_shape, self.kernel_size, self.stride, self.pads)

    def config(self) -> dict[str, Any]:
        """Return the constructor's arguments."""
        return {
            "filters": self.filters,
            "kernel_size": self.kernel_size,
            "stride": self.stride,
            "padding": self.padding,
            **super().config(),
        }
