"""Handwritten digits that are part of the package, and how they stand in for MNIST."""

from pathlib import Path

import numpy as np
from numpy.typing import DTypeLike, NDArray

from dl_textbook.datasets.catalog import find
from dl_textbook.datasets.dataset import Dataset
from dl_textbook.datasets.shaping import finish
from dl_textbook.datasets.usage import record

Bytes = NDArray[np.uint8]

_TRAINING = 1500  # of 1,797; the file goes from writer to writer, so the last 297 digits are by other hands


def load_digits(
    normalize: bool = True, flatten: bool = True, one_hot_label: bool = False, dtype: DTypeLike = np.float32
) -> Dataset:
    """Load 1,797 real handwritten digits of 8×8 pixels. They need neither network nor data folder.

    Args:
        normalize: True for values from 0 to 1 in `dtype`, False for the whole numbers from 0 to 16 as uint8.
        flatten: True for rows `(64,)`, False for images `(1, 8, 8)`.
        one_hot_label: True for labels as rows of nine 0s and one 1, False for the digit itself.
        dtype: The type of normalized values and one-hot rows.

    Returns:
        The data set: 1,500 digits for training, 297 for testing.

    Examples:
        >>> (x_train, t_train), (x_test, t_test) = load_digits(flatten=False)
        >>> x_train.shape, x_test.shape
        ((1500, 1, 8, 8), (297, 1, 8, 8))
        >>> t_train[:5]
        array([0, 1, 2, 3, 4])

    Source: E. Alpaydin and C. Kaynak, “Optical recognition of handwritten digits” (1998), UCI Machine Learning Repository.
    """
    entry = find("digits")
    images, labels = _embedded()
    record(entry)
    train, test = (
        finish(images[part], labels[part], 10, 16, normalize, flatten, one_hot_label, dtype)
        for part in (slice(_TRAINING), slice(_TRAINING, None))
    )
    return entry.dataset(train, test)


def like_mnist() -> tuple[tuple[Bytes, Bytes], tuple[Bytes, Bytes]]:
    """Return the digits as MNIST has them: 20×20 pixels, their center of mass in the middle of 28×28, values from 0 to 255.

    Returns:
        `(images, labels)` for training and for testing, uint8, shapes `(n, 28, 28)` and `(n,)`.
    """
    images, labels = _embedded()
    scale = _bilinear(images.shape[1], 20)
    larger: NDArray[np.float64] = scale @ (images * (255 / 16)) @ scale.T
    corners = np.stack([_corner(larger.sum(axis=2)), _corner(larger.sum(axis=1))], axis=1)
    framed = np.zeros((len(images), 28, 28), np.uint8)
    for frame, digit, (top, left) in zip(framed, np.rint(larger), corners, strict=True):
        frame[top : top + 20, left : left + 20] = digit
    return (framed[:_TRAINING], labels[:_TRAINING]), (framed[_TRAINING:], labels[_TRAINING:])


def _corner(mass: NDArray[np.float64]) -> NDArray[np.intp]:
    """Return where each of 20 rows (or columns) of mass must start for its center to come to 14 of 28, as far as there is room."""
    center: NDArray[np.float64] = mass @ (np.arange(20) + 0.5) / mass.sum(axis=1)
    corner: NDArray[np.intp] = np.rint(14 - center).astype(np.intp)
    return corner.clip(0, 8)


def _embedded() -> tuple[Bytes, Bytes]:
    with np.load(Path(__file__).with_name("optdigits.npz"), allow_pickle=False) as arrays:
        return arrays["images"], arrays["labels"]


def _bilinear(old: int, new: int) -> NDArray[np.float64]:
    """Return the (new, old) matrix that resizes a row of pixels by mixing the two nearest ones."""
    # Where the middle of each new pixel lies among the old ones.
    middles = (np.arange(new) + 0.5) * old / new - 0.5
    distance = np.abs(np.clip(middles, 0, old - 1)[:, None] - np.arange(old))
    weights: NDArray[np.float64] = np.maximum(1 - distance, 0)
    return weights
