"""Photographs for networks that were trained on ImageNet: shrink, cut to a square, order the channels, subtract the mean.

Networks see what they were trained on, so all of this has to be done as it was done in training.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from dl_textbook.messages import say

Array = NDArray[Any]

_BITS = 22  # after the point, in the weights of the resampling
_ROWS = 512  # resampled at once, so that a large photograph needs little memory


def resize(picture: ArrayLike, height: int, width: int) -> NDArray[np.uint8]:
    r"""Resize a photograph; the result is that of Pillow's bilinear filter, to the last bit.

    Every new pixel is a weighted mean of the pixels around its place $c$, the nearer the heavier:

    $$ w(x) \propto \max\Bigl(0,\ 1 - \frac{|x - c|}{s}\Bigr), \qquad s = \max\Bigl(1, \frac{\text{old size}}{\text{new size}}\Bigr) $$

    When shrinking, the window grows with $s$, so that no pixel is skipped. Skipping (what “bilinear” means in other programs)
    makes other pictures, and other predictions. Columns come first, then rows, rounded to whole numbers in between.

    Args:
        picture: Whole numbers from 0 to 255, shape (height, width, 3).
        height: The new height in pixels.
        width: The new width in pixels.

    Returns:
        The resized picture, shape (height, width, 3).

    Raises:
        TypeError: If `picture` is not of type uint8.
        ValueError: If `picture` is no color photograph, or a size is not positive.

    Examples:
        >>> picture = np.zeros((2, 4, 3), np.uint8)
        >>> picture[:, 2:] = 200
        >>> resize(picture, 1, 2)[0, :, 0]
        array([ 29, 171], dtype=uint8)
    """
    picture = _as_photograph(picture)
    if height < 1 or width < 1:
        raise ValueError(
            say(
                f"the new size was {height}×{width}; both must be 1 or more.",
                f"새 크기가 {height}×{width}입니다. 둘 다 1 이상이어야 합니다.",
            )
        )
    narrow = np.concatenate(
        [_resample(rows, width) for rows in np.split(picture, range(_ROWS, len(picture), _ROWS))]
    )
    return _resample(narrow.swapaxes(0, 1), height).swapaxes(0, 1)


def center_square(picture: ArrayLike, shorter_side: int, size: int) -> NDArray[np.uint8]:
    """Shrink or enlarge a photograph to a given shorter side, and cut the square out of its middle.

    Args:
        picture: Whole numbers from 0 to 255, shape (height, width, 3).
        shorter_side: What the shorter of height and width shall be; the other keeps the proportion.
        size: The square's side, at most `shorter_side`.

    Returns:
        The square, shape (size, size, 3).

    Raises:
        TypeError: If `picture` is not of type uint8.
        ValueError: If `picture` is no color photograph, or so narrow that it cannot keep its proportion.

    Examples:
        >>> center_square(np.zeros((300, 451, 3), np.uint8), 256, 227).shape
        (227, 227, 3)
    """
    picture = _as_photograph(picture)
    height, width = picture.shape[:2]
    if max(height, width) > 100 * min(height, width):
        raise ValueError(
            say(
                f"the picture is {height}×{width}, far too long and thin to cut a square out of.",
                f"사진이 {height}×{width}로 너무 길쭉해서 정사각형을 잘라낼 수 없습니다.",
            )
        )
    scale = shorter_side / min(height, width)
    height, width = round(height * scale), round(width * scale)
    top, left = (height - size) // 2, (width - size) // 2
    return resize(picture, height, width)[top : top + size, left : left + size]


def as_input(square: Array, mean: tuple[float, float, float]) -> NDArray[np.float32]:
    """Turn a picture into a batch of one, as networks trained with Caffe want it: blue first, the mean subtracted.

    Args:
        square: Red, green and blue from 0 to 255, shape (height, width, 3).
        mean: The mean of blue, green and red over the training pictures.

    Returns:
        An array (1, 3, height, width): blue, green, red.

    Examples:
        >>> as_input(np.full((1, 1, 3), (10, 20, 30), np.uint8), (1, 2, 3)).ravel()
        array([29., 18.,  7.], dtype=float32)
    """
    bgr = square[:, :, ::-1].astype(np.float32) - np.asarray(mean, np.float32)
    return np.ascontiguousarray(bgr.transpose(2, 0, 1)[np.newaxis])


def _as_photograph(picture: ArrayLike) -> NDArray[np.uint8]:
    array = np.asarray(picture)
    if array.dtype != np.uint8:
        raise TypeError(
            say(
                f"a photograph holds whole numbers from 0 to 255 (uint8), but was given {array.dtype}. If its values go from 0 "
                "to 1, convert it with (picture * 255).round().astype(np.uint8).",
                f"사진은 0~255의 정수(uint8)여야 하는데 {array.dtype} 형이 들어왔습니다. 값이 0~1이면 "
                "(picture * 255).round().astype(np.uint8)로 바꾸세요.",
            )
        )
    if array.ndim != 3 or array.shape[2] != 3 or 0 in array.shape:
        hint = ""
        if array.ndim == 3 and array.shape[2] == 4:
            hint = say(" Leave transparency out: picture[:, :, :3].", " 투명도를 빼세요: picture[:, :, :3].")
        elif array.ndim == 2:
            hint = say(
                " Repeat the gray for each color: np.stack([picture] * 3, axis=2).",
                " 회색을 세 색으로 되풀이하세요: np.stack([picture] * 3, axis=2).",
            )
        raise ValueError(
            say(
                f"expected a color photograph of shape (height, width, 3), but got {array.shape}.",
                f"형상이 (height, width, 3)인 컬러 사진이 필요한데 들어온 배열의 형상은 {array.shape}입니다.",
            )
            + hint
        )
    return array


def _resample(picture: NDArray[np.uint8], width: int) -> NDArray[np.uint8]:
    """Resize along axis 1, in whole numbers with 22 binary digits after the point."""
    first, weights = _windows(picture.shape[1], width)
    total = np.full((len(picture), width, 3), 1 << (_BITS - 1), np.int32)  # a half, to round
    for tap, weight in enumerate(weights.T):
        at = np.minimum(first + tap, picture.shape[1] - 1)
        total += picture[:, at] * weight[:, np.newaxis]
    return (total >> _BITS).astype(np.uint8)


def _windows(old: int, new: int) -> tuple[NDArray[np.int64], NDArray[np.int32]]:
    """Return where the window of each new pixel begins, and its weights (new, taps)."""
    scale = old / new
    reach = max(1.0, scale)
    center = (np.arange(new) + 0.5) * scale
    first = np.maximum(0, np.floor(center - reach + 0.5)).astype(np.int64)
    end = np.minimum(old, np.floor(center + reach + 0.5)).astype(np.int64)
    at = first[:, np.newaxis] + np.arange((end - first).max())
    weights = np.maximum(0, 1 - np.abs(at - center[:, np.newaxis] + 0.5) / reach)
    weights[at >= end[:, np.newaxis]] = 0
    weights /= weights.sum(axis=1, keepdims=True)
    return first, np.floor(weights * (1 << _BITS) + 0.5).astype(np.int32)
