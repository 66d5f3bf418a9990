"""im2col: lay every window of an image out as a row, so that a convolution becomes one matrix product.

A filter looks at one window of the image after the other. Written down as it is said, that is four loops
(`convolve_naive`). `im2col` collects all windows first, one per row; `col2im` is its way back: it adds every number of such a
table to the pixel that it came from, so a pixel that lies in several windows gets several numbers.

Images are (N, channels, height, width), tables (N * rows * columns, channels * kernel height * kernel width). Both keep the
precision of what they are given.

Source: K. Chellapilla, S. Puri and P. Simard, “High performance convolutional neural networks for document processing” (2006).
"""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import ArrayLike

from dl_textbook.layers.arguments import Pads, Pair, Size, pads, pair
from dl_textbook.layers.base import Array, Shape
from dl_textbook.messages import say


def im2col(x: Array, kernel_size: Size, stride: Size = 1, padding: Size | str | Pads = 0) -> Array:
    """Lay every window of a batch of images out as a row.

    Args:
        x: Images, (N, channels, height, width).
        kernel_size: The window's size: one number, or (height, width).
        stride: How far the window moves: one number, or (vertical, horizontal).
        padding: How many zeros to add around the image: one number, (vertical, horizontal), ((top, bottom), (left, right)), or
            "same".

    Returns:
        A table with one row per window, image after image, from left to right and top to bottom. Within a row: channel
        after channel, again from left to right and top to bottom.

    Raises:
        ValueError: If `x` is no batch of images, or the window is larger than the padded image.

    Examples:
        >>> image = np.arange(9).reshape(1, 1, 3, 3)
        >>> im2col(image, kernel_size=2)
        array([[0, 1, 3, 4],
               [1, 2, 4, 5],
               [3, 4, 6, 7],
               [4, 5, 7, 8]])
    """
    x, kernel, stride, around = _prepare("im2col", x, kernel_size, stride, padding)
    found = windows(pad(x, around), kernel, stride)
    samples, channels, rows, columns, height, width = found.shape
    return found.transpose(0, 2, 3, 1, 4, 5).reshape(samples * rows * columns, channels * height * width)


def col2im(
    col: Array, input_shape: Shape, kernel_size: Size, stride: Size = 1, padding: Size | str | Pads = 0
) -> Array:
    """Add every number of a table of windows to the pixel that it came from: the way back of `im2col`, for gradients.

    Args:
        col: A table in the shape that `im2col` returns.
        input_shape: The shape of the images, (N, channels, height, width).
        kernel_size: The window's size, as `im2col` was given it.
        stride: How far the window moves, as `im2col` was given it.
        padding: The padding, as `im2col` was given it.

    Returns:
        Images of `input_shape`. What fell on the padding is dropped.

    Raises:
        ValueError: If the table does not fit such images.

    Examples:
        How many windows of 2×2 cover each pixel of a 3×3 image?

        >>> col2im(np.ones((4, 4)), (1, 1, 3, 3), kernel_size=2)
        array([[[[1., 2., 1.],
                 [2., 4., 2.],
                 [1., 2., 1.]]]])
    """
    kernel, stride = pair("kernel_size", kernel_size), pair("stride", stride)
    around = pads(padding, kernel, stride)
    samples, channels = input_shape[:2]
    rows, columns = window_counts("col2im", input_shape[1:], kernel, stride, around)
    expected = (samples * rows * columns, channels * kernel[0] * kernel[1])
    if col.shape != expected:
        raise ValueError(
            say(
                f"col2im was given a table of shape {col.shape}, but windows of {size(kernel)} of images of shape "
                f"{input_shape} make one of shape {expected}.",
                f"col2im이 형상 {col.shape}의 표를 받았는데, 형상 {input_shape}의 이미지에서 {size(kernel)} 창을 모으면 "
                f"표의 형상은 {expected}입니다.",
            )
        )
    found = col.reshape(samples, rows, columns, channels, *kernel).transpose(0, 3, 1, 2, 4, 5)
    return add_windows(found, input_shape, stride, around)


def pad(x: Array, around: Pads, value: float = 0.0) -> Array:
    """Add rows and columns of `value` around images (N, channels, height, width)."""
    return np.pad(x, ((0, 0), (0, 0), *around), constant_values=value)


def windows(x: Array, kernel: Pair, stride: Pair) -> Array:
    """Return a view of all windows of images: (N, channels, rows, columns, kernel height, kernel width)."""
    return sliding_window_view(x, kernel, axis=(2, 3))[:, :, :: stride[0], :: stride[1]]


def add_windows(found: Array, input_shape: Shape, stride: Pair, around: Pads) -> Array:
    """Add windows, shaped as `windows` returns them, to images of `input_shape` that had `around` padded to them.

    All windows at once, one place within the window after the other: the numbers at that place go to pixels that lie
    `stride` apart.
    """
    samples, channels, rows, columns, height, width = found.shape
    (top, bottom), (left, right) = around
    padded = np.zeros(
        (samples, channels, top + input_shape[2] + bottom, left + input_shape[3] + right), found.dtype
    )
    for i in range(height):
        for j in range(width):
            lower, far = i + stride[0] * rows, j + stride[1] * columns
            padded[:, :, i : lower : stride[0], j : far : stride[1]] += found[..., i, j]
    return padded[:, :, top : top + input_shape[2], left : left + input_shape[3]]


def window_counts(who: str, image_shape: Shape, kernel: Pair, stride: Pair, around: Pads) -> Pair:
    """Return how many windows fit below each other and side by side, or say in the name of `who` why none does.

    Args:
        who: The layer or function that asks.
        image_shape: (channels, height, width).
        kernel: The window's (height, width).
        stride: Its steps (vertical, horizontal).
        around: The padding, ((top, bottom), (left, right)).
    """
    check_image(who, image_shape)
    height, width = (inner + sum(outer) for inner, outer in zip(image_shape[1:], around, strict=True))
    if height < kernel[0] or width < kernel[1]:
        raise ValueError(
            say(
                f"{who} moves a window of {size(kernel)} over the image, but images of {size(image_shape[1:])} are only "
                f"{size((height, width))} with padding. Use a smaller window, more padding, or fewer layers that shrink "
                "the image before this one.",
                f"{who}은(는) {size(kernel)} 창을 이미지 위에서 움직이는데, {size(image_shape[1:])} 이미지는 패딩을 더해도 "
                f"{size((height, width))}입니다. 창을 줄이거나 패딩을 늘리거나, 앞에서 이미지를 줄이는 층을 빼세요.",
            )
        )
    return (height - kernel[0]) // stride[0] + 1, (width - kernel[1]) // stride[1] + 1


def check_image(who: str, image_shape: Shape) -> None:
    """Say in the name of `who` what is missing where `image_shape` is not (channels, height, width)."""
    if len(image_shape) != 3:
        raise ValueError(
            say(
                f"{who} takes images of shape (channels, height, width), but was given samples of shape {image_shape}. "
                "Gray images need a channel axis: x[:, np.newaxis]; a single image needs a sample axis: x[np.newaxis].",
                f"{who}의 입력은 형상이 (channels, height, width)인 이미지인데 형상 {image_shape}의 샘플이 들어왔습니다. "
                "흑백 이미지는 x[:, np.newaxis]로 채널 축을, 이미지가 하나면 x[np.newaxis]로 샘플 축을 더하세요.",
            )
        )


def size(pixels: Shape) -> str:
    """Return (3, 5) as "3×5"."""
    return "×".join(str(length) for length in pixels)


def im2col_naive(x: Array, kernel_size: Size, stride: Size = 1, padding: Size | str | Pads = 0) -> Array:
    """Do what `im2col` does, window by window; see there.

    Examples:
        >>> image = np.arange(9).reshape(1, 1, 3, 3)
        >>> bool((im2col_naive(image, 2) == im2col(image, 2)).all())
        True
    """
    x, kernel, stride, around = _prepare("im2col_naive", x, kernel_size, stride, padding)
    rows, columns = window_counts("im2col_naive", x.shape[1:], kernel, stride, around)
    padded = pad(x, around)
    table = []
    for n in range(len(x)):
        for i in range(rows):
            for j in range(columns):
                top, left = i * stride[0], j * stride[1]
                table.append(padded[n, :, top : top + kernel[0], left : left + kernel[1]].ravel())
    return np.array(table, x.dtype).reshape(-1, x.shape[1] * kernel[0] * kernel[1])


def convolve_naive(
    x: Array, W: Array, b: ArrayLike | None = None, stride: Size = 1, padding: Size | str | Pads = 0
) -> Array:
    """Convolve as it is said: at each place, multiply the window by the filter, add everything up, add the bias.

    (As everywhere in deep learning the filter is not flipped; mathematicians call that cross-correlation.)

    Args:
        x: Images, (N, channels, height, width).
        W: Filters, (filters, channels, kernel height, kernel width).
        b: One bias per filter, or None.
        stride: How far the filter moves: one number, or (vertical, horizontal).
        padding: As in `im2col`.

    Returns:
        Feature maps, (N, filters, rows, columns).

    Raises:
        ValueError: If `x` is no batch of images, or the filter is larger than the padded image.

    Examples:
        >>> image = np.arange(9.0).reshape(1, 1, 3, 3)
        >>> convolve_naive(image, np.ones((1, 1, 2, 2)))
        array([[[[ 8., 12.],
                 [20., 24.]]]])
    """
    x, kernel, stride, around = _prepare("convolve_naive", x, W.shape[2:], stride, padding)
    rows, columns = window_counts("convolve_naive", x.shape[1:], kernel, stride, around)
    padded = pad(x, around)
    biases = np.zeros(len(W), W.dtype) if b is None else np.asarray(b)
    y = np.zeros((len(x), len(W), rows, columns), np.result_type(x, W))
    for n in range(len(x)):
        for f in range(len(W)):
            for i in range(rows):
                for j in range(columns):
                    top, left = i * stride[0], j * stride[1]
                    window = padded[n, :, top : top + kernel[0], left : left + kernel[1]]
                    y[n, f, i, j] = np.sum(window * W[f]) + biases[f]
    return y


def _prepare(
    who: str, x: Array, kernel_size: Size, stride: Size, padding: Size | str | Pads
) -> tuple[Array, Pair, Pair, Pads]:
    """Return the images and the window's measures in full, all of them checked."""
    x = np.asarray(x)
    kernel, steps = pair("kernel_size", kernel_size), pair("stride", stride)
    around = pads(padding, kernel, steps)
    window_counts(who, x.shape[1:], kernel, steps, around)
    return x, kernel, steps, around
