"""MNIST and Fashion-MNIST, with the options of the book's `load_mnist`."""

from collections.abc import Callable

import numpy as np
from numpy.typing import DTypeLike, NDArray

from dl_textbook.datasets.catalog import find
from dl_textbook.datasets.dataset import Dataset
from dl_textbook.datasets.digits import like_mnist
from dl_textbook.datasets.entry import File
from dl_textbook.datasets.errors import MissingDataError
from dl_textbook.datasets.idx import read_idx
from dl_textbook.datasets.shaping import finish
from dl_textbook.datasets.store import locate, obtain, read
from dl_textbook.datasets.usage import record

Bytes = NDArray[np.uint8]
Images = tuple[Bytes, Bytes]
"""Images `(n, height, width)` and their labels `(n,)`."""


def load_mnist(
    normalize: bool = True, flatten: bool = True, one_hot_label: bool = False, dtype: DTypeLike = np.float32
) -> Dataset:
    """Load MNIST: 70,000 handwritten digits of 28×28 gray pixels.

    The files are taken from the data folder, else downloaded. Where there is no network either, 1,797 real digits from the package
    stand in, with the same shapes but for the counts; the data set's `stand_in` is then True, and a line on stderr says so.

    Args:
        normalize: True for values from 0.0 to 1.0 in `dtype`, False for the file's whole numbers from 0 to 255 as uint8. (Convert
            those before computing with them: `200 + 100` is 44 in uint8.)
        flatten: True for rows `(784,)`, False for images `(1, 28, 28)`.
        one_hot_label: True for labels as rows of nine 0s and one 1, False for the digit itself.
        dtype: The type of normalized values and one-hot rows.

    Returns:
        The data set, which unpacks as in the book. x_train has shape `(60000, 784)`, t_train `(60000,)`, x_test `(10000, 784)`,
        t_test `(10000,)`; labels are int64.

    Raises:
        DamagedFileError: If a file in the data folder is not the published one.

    Examples:
        >>> from dl_textbook.datasets import load_mnist
        >>> (x_train, t_train), (x_test, t_test) = load_mnist(flatten=False)
        >>> x_train.shape[1:], x_train.dtype
        ((1, 28, 28), dtype('float32'))

    Source: Y. LeCun, L. Bottou, Y. Bengio and P. Haffner, “Gradient-based learning applied to document recognition” (1998).
    """
    return _load("mnist", normalize, flatten, one_hot_label, dtype, stand_in=like_mnist)


def load_fashion_mnist(
    normalize: bool = True, flatten: bool = True, one_hot_label: bool = False, dtype: DTypeLike = np.float32
) -> Dataset:
    """Load Fashion-MNIST: 70,000 pictures of clothes in 10 classes, made to take MNIST's place where that is too easy.

    Nothing stands in for it: without the files and without a network, there is an error.

    Args:
        normalize: As for `load_mnist`.
        flatten: As for `load_mnist`.
        one_hot_label: As for `load_mnist`.
        dtype: As for `load_mnist`.

    Returns:
        The data set, in the shapes of MNIST.

    Raises:
        MissingDataError: If the files are neither there nor to be had; the message says what to do.
        DamagedFileError: If a file in the data folder is not the published one.

    Examples:
        >>> from dl_textbook.datasets import CATALOG
        >>> CATALOG["fashion_mnist"].class_names[9]
        ('Ankle boot', '앵클부츠')

    Source: H. Xiao, K. Rasul and R. Vollgraf, “Fashion-MNIST: a novel image dataset for benchmarking” (2017).
    """
    return _load("fashion_mnist", normalize, flatten, one_hot_label, dtype)


def _load(
    name: str,
    normalize: bool,
    flatten: bool,
    one_hot_label: bool,
    dtype: DTypeLike,
    stand_in: Callable[[], tuple[Images, Images]] | None = None,
) -> Dataset:
    entry = find(name)
    form: tuple[File, ...] = ()
    why = ""
    try:
        form = obtain(entry, entry.forms)
    except MissingDataError as missing:
        if stand_in is None:
            raise
        parts, why = stand_in(), missing.reason
    else:
        x_train, t_train, x_test, t_test = (
            read_idx(read(file), axes, file.path) for file, axes in zip(form, (3, 1, 3, 1), strict=True)
        )
        parts = (x_train, t_train), (x_test, t_test)
    train, test = (
        finish(images, labels, len(entry.class_names), 255, normalize, flatten, one_hot_label, dtype)
        for images, labels in parts
    )
    record(entry, map(locate, form), why)
    return entry.dataset(train, test, stand_in=bool(why))
