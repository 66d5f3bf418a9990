"""From pixels and labels as files have them to the arrays that a network is given."""

import numpy as np
from numpy.typing import DTypeLike, NDArray

from dl_textbook.datasets.dataset import Pair
from dl_textbook.datasets.errors import DamagedFileError
from dl_textbook.labels import one_hot
from dl_textbook.messages import say

Bytes = NDArray[np.uint8]


def finish(
    images: Bytes,
    labels: NDArray[np.integer],
    classes: int,
    white: int,
    normalize: bool,
    flatten: bool,
    one_hot_label: bool,
    dtype: DTypeLike,
) -> Pair:
    """Check that images and labels belong together, and give them the form that was asked for.

    Args:
        images: Shape `(n, height, width)`.
        labels: Shape `(n,)`.
        classes: How many classes there are; labels go from 0 up to one less.
        white: The pixel value that becomes 1.0.
        normalize: Whether to divide by `white`; else the pixels stay whole numbers.
        flatten: Whether to lay each image out in a row; else it gets a channel axis.
        one_hot_label: Whether to turn labels into rows.
        dtype: The type of normalized values and one-hot rows.

    Returns:
        New arrays `(x, t)`.

    Raises:
        DamagedFileError: If the counts differ or a label is too large.
    """
    if len(images) != len(labels) or (len(labels) and labels.max() >= classes):
        raise DamagedFileError(
            say(
                f"{len(images):,} images with {len(labels):,} labels, the largest {max(labels, default=0)}; expected one label "
                f"for each image, from 0 to {classes - 1}.",
                f"이미지 {len(images):,}장에 레이블 {len(labels):,}개(가장 큰 값 {max(labels, default=0)})입니다. "
                f"이미지마다 0부터 {classes - 1}까지의 레이블이 하나씩 있어야 합니다.",
            )
        )
    n, height, width = images.shape
    shaped = images.reshape((n, height * width) if flatten else (n, 1, height, width))
    # In one pass: converting first and dividing afterwards would go through 188 MB twice.
    x = np.divide(shaped, np.asarray(white, dtype), dtype=dtype) if normalize else shaped.copy()
    t = one_hot(labels, classes, dtype) if one_hot_label else labels.astype(np.int64)
    return x, t
