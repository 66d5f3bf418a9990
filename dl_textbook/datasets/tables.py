"""Tables of numbers: house prices of Boston, and three small classics that scikit-learn brings."""

import importlib
from types import ModuleType

import numpy as np
from numpy.typing import DTypeLike

from dl_textbook.checks import Rng
from dl_textbook.datasets.arrays import read_npz, read_table
from dl_textbook.datasets.batches import train_validation_split
from dl_textbook.datasets.catalog import find
from dl_textbook.datasets.dataset import Array, Dataset
from dl_textbook.datasets.entry import File
from dl_textbook.datasets.errors import DamagedFileError, DatasetError
from dl_textbook.datasets.store import locate, obtain, read
from dl_textbook.datasets.usage import record
from dl_textbook.labels import one_hot
from dl_textbook.messages import say

_BOSTON = ["CRIM", "ZN", "INDUS", "CHAS", "NOX", "RM", "AGE", "DIS", "RAD", "TAX", "PTRATIO", "B", "LSTAT"]


def load_boston(include_b: bool = True, dtype: DTypeLike = np.float32) -> Dataset:
    """Load the house prices of 506 districts of Boston in the 1970s, split as Keras splits them.

    Column B is computed from the share of Black residents, on the assumption that racial segregation raises house
    prices; scikit-learn withdrew the set for it. Use it to speak about what data carry along, leave the column out,
    or take another set.

    Args:
        include_b: False to leave column B out.
        dtype: The type of all numbers.

    Returns:
        The data set: 404 districts for training, 102 for testing, with 13 columns (12 without B), as they are: not normalized. Targets
        are median prices in $1000.

    Raises:
        MissingDataError: If no file is there or to be had; the message says what to do.
        DamagedFileError: If the file in the data folder is not the published one.

    Examples:
        >>> from dl_textbook.datasets import CATALOG
        >>> [file.path for form in CATALOG["boston"].forms for file in form]
        ['boston/housing.data', 'boston/boston_housing.npz']

    Source: D. Harrison and D. Rubinfeld, “Hedonic prices and the demand for clean air” (1978).
    """
    entry = find("boston")
    (file,) = form = obtain(entry, entry.forms)
    table = _boston_table(file)
    order = np.arange(len(table))
    np.random.RandomState(113).shuffle(order)  # the old generator and the seed of Keras, for the same split
    table = table[order].astype(dtype)
    kept = [column for column, name in enumerate(_BOSTON) if include_b or name != "B"]
    cut = int(len(table) * (1 - 0.2))
    train, test = ((rows[:, kept], rows[:, -1].copy()) for rows in (table[:cut], table[cut:]))
    record(entry, map(locate, form))
    return entry.dataset(train, test, feature_names=[_BOSTON[column] for column in kept])


def load_iris(
    one_hot_label: bool = False, test_share: float = 0.2, rng: Rng = 0, dtype: DTypeLike = np.float32
) -> Dataset:
    """Load 150 iris flowers of three species. Needs scikit-learn.

    Args:
        one_hot_label: True for labels as rows of 0s and one 1, False for 0, 1, 2.
        test_share: The part of the samples to test with, the same for each class.
        rng: Generator or seed for which those are.
        dtype: The type of all numbers.

    Returns:
        The data set: sepal length and width, petal length and width in cm.

    Raises:
        DatasetError: If scikit-learn is not installed.

    Examples:
        >>> from dl_textbook.datasets import CATALOG
        >>> CATALOG["iris"].class_names[0]
        ('setosa', '세토사')

    Source: R. Fisher, “The use of multiple measurements in taxonomic problems” (1936).
    """
    return _bundled("iris", one_hot_label, test_share, rng, dtype)


def load_breast_cancer(
    one_hot_label: bool = False, test_share: float = 0.2, rng: Rng = 0, dtype: DTypeLike = np.float32
) -> Dataset:
    """Load 569 tumors, each malignant (0) or benign (1). Needs scikit-learn.

    Args:
        one_hot_label: As for `load_iris`.
        test_share: As for `load_iris`.
        rng: As for `load_iris`.
        dtype: As for `load_iris`.

    Returns:
        The data set: 30 measurements of the cell nuclei, as they are: not normalized.

    Raises:
        DatasetError: If scikit-learn is not installed.

    Examples:
        >>> from dl_textbook.datasets import CATALOG
        >>> CATALOG["breast_cancer"].class_names
        (('malignant', '악성'), ('benign', '양성'))

    Source: W. Street, W. Wolberg and O. Mangasarian, “Nuclear feature extraction for breast tumor diagnosis” (1993).
    """
    return _bundled("breast_cancer", one_hot_label, test_share, rng, dtype)


def load_diabetes(test_share: float = 0.2, rng: Rng = 0, dtype: DTypeLike = np.float32) -> Dataset:
    """Load 442 patients with diabetes and how far the disease went in a year. Needs scikit-learn.

    Args:
        test_share: The part of the samples to test with.
        rng: Generator or seed for which those are.
        dtype: The type of all numbers.

    Returns:
        The data set: 10 measurements, each with mean 0 and sum of squares 1 over all patients; targets from 25 to 346.

    Raises:
        DatasetError: If scikit-learn is not installed.

    Examples:
        >>> from dl_textbook.datasets import CATALOG
        >>> CATALOG["diabetes"].module
        'sklearn'

    Source: B. Efron, T. Hastie, I. Johnstone and R. Tibshirani, “Least angle regression” (2004).
    """
    return _bundled("diabetes", False, test_share, rng, dtype)


def _boston_table(file: File) -> Array:
    """Return the 506 rows: 13 columns and the price, in the published order."""
    content = read(file)
    if file.path.endswith(".npz"):
        x, t = read_npz(content, "x", "y", file=file.path)
        table = np.column_stack([x, t])
    else:
        table = read_table(content, len(_BOSTON) + 1, file.path)
    if table.shape != (506, len(_BOSTON) + 1):
        raise DamagedFileError(
            say(
                f"{file.path} holds a table of shape {table.shape}; expected (506, 14).",
                f"{file.path}에 든 표의 형상이 {table.shape}입니다. (506, 14)여야 합니다.",
            )
        )
    return table


def _bundled(name: str, one_hot_label: bool, test_share: float, rng: Rng, dtype: DTypeLike) -> Dataset:
    """Load one of scikit-learn's sets, which come with it, and split it."""
    entry = find(name)
    bunch = getattr(_scikit_learn(name), f"load_{name}")()
    x = bunch.data.astype(dtype)
    classes = len(entry.class_names)
    t = bunch.target.astype(np.int64 if classes else dtype)
    train, test = train_validation_split(x, t, test_share, rng, stratify=bool(classes))
    if one_hot_label:
        train, test = ((x, one_hot(t, classes, dtype)) for x, t in (train, test))
    record(entry)
    return entry.dataset(train, test, feature_names=list(map(str, bunch.feature_names)))


def _scikit_learn(name: str) -> ModuleType:
    try:
        return importlib.import_module("sklearn.datasets")
    except ImportError as error:
        raise DatasetError(
            say(
                f'the data set {name!r} comes with scikit-learn, which is not installed. Install it: pip install "dl-textbook[data]"',
                f'데이터세트 {name!r}은(는) scikit-learn에 들어 있는데 설치되어 있지 않습니다. 설치하려면: pip install "dl-textbook[data]"',
            )
        ) from error
