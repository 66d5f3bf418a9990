"""Data sets: one call each, from the data folder, the network, or a stand-in that says so; and how to cut them into batches."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from dl_textbook.datasets.batches import k_fold, minibatches, random_batch, train_validation_split
from dl_textbook.datasets.catalog import CATALOG, WEIGHTS, find
from dl_textbook.datasets.dataset import Dataset
from dl_textbook.datasets.digits import load_digits
from dl_textbook.datasets.errors import DamagedFileError, DatasetError, DownloadError, MissingDataError
from dl_textbook.datasets.images import load_fashion_mnist, load_mnist
from dl_textbook.datasets.sign_mnist import load_sign_mnist, stretch_contrast
from dl_textbook.datasets.store import data_folder
from dl_textbook.datasets.tables import load_boston, load_breast_cancer, load_diabetes, load_iris
from dl_textbook.datasets.text import decode, load_imdb, load_reuters, load_word_index, multi_hot
from dl_textbook.datasets.usage import is_stand_in

__all__ = [
    "CATALOG",
    "LOADERS",
    "WEIGHTS",
    "DamagedFileError",
    "Dataset",
    "DatasetError",
    "DownloadError",
    "MissingDataError",
    "data_folder",
    "decode",
    "is_stand_in",
    "k_fold",
    "load",
    "load_boston",
    "load_breast_cancer",
    "load_diabetes",
    "load_digits",
    "load_fashion_mnist",
    "load_imdb",
    "load_iris",
    "load_mnist",
    "load_reuters",
    "load_sign_mnist",
    "load_word_index",
    "minibatches",
    "multi_hot",
    "random_batch",
    "stretch_contrast",
    "train_validation_split",
]

LOADERS: Mapping[str, Callable[..., Dataset]] = MappingProxyType(
    {
        "mnist": load_mnist,
        "fashion_mnist": load_fashion_mnist,
        "sign_mnist": load_sign_mnist,
        "imdb": load_imdb,
        "reuters": load_reuters,
        "boston": load_boston,
        "digits": load_digits,
        "iris": load_iris,
        "breast_cancer": load_breast_cancer,
        "diabetes": load_diabetes,
    }
)
"""The loaders by the name of their data set."""


def load(name: str, **options: Any) -> Dataset:
    """Load a data set by its name.

    Args:
        name: Such as `"mnist"`; `LOADERS` has them all.
        options: Passed on to its loader, such as `flatten=False`.

    Returns:
        The data set.

    Raises:
        ValueError: If there is no data set of that name.
        MissingDataError: If its files are neither there nor to be had.
        DamagedFileError: If a file is not the published one.

    Examples:
        >>> load("digits", flatten=False).x_train.shape
        (1500, 1, 8, 8)
    """
    return LOADERS[find(name).name](**options)
