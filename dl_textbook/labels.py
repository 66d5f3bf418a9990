r"""The right answers that a loss compares a network's output with, checked and brought into one form.

A label says to which class a sample belongs: an integer from 0 upward. **One-hot** labels say the same as a row of
zeros with a single 1. **Soft** labels share the 1 out among several classes and count as they are given.

| labels | shape for a batch | for one sample |
|---|---|---|
| integers | `(samples,)`; a column `(samples, 1)` is read the same way | one integer |
| one-hot or soft | `(samples, classes)` | `(classes,)` |
"""

import numpy as np
from numpy.typing import ArrayLike, DTypeLike, NDArray

from dl_textbook.checks import Floats, whole
from dl_textbook.messages import say

# How far rounding may carry the shares of one sample away from a sum of 1: float16 needs this much.
ROUNDING = 1e-3


def one_hot(t: ArrayLike, classes: int, dtype: DTypeLike = np.float32) -> Floats:
    """Turn integer labels into rows of zeros with a single 1.

    Args:
        t: Labels from 0 to `classes - 1`: shape `(samples,)` or `(samples, 1)`, or a single one.
        classes: How many classes there are.
        dtype: The floating-point type of the result.

    Returns:
        Shape `(samples, classes)`, or `(classes,)` for a single label.

    Raises:
        TypeError: If the labels are not integers.
        ValueError: If a label is out of range, or the labels have another shape.

    Examples:
        >>> one_hot([2, 0], classes=3)
        array([[0., 0., 1.],
               [1., 0., 0.]], dtype=float32)
        >>> one_hot(1, classes=3)
        array([0., 1., 0.], dtype=float32)
    """
    labels = as_labels(t, classes)
    shares: Floats = np.zeros((labels.size, classes), dtype)
    shares[np.arange(labels.size), labels] = 1
    return shares[0] if np.ndim(t) == 0 else shares


def as_labels(t: ArrayLike, classes: int) -> NDArray[np.intp]:
    """Return integer labels as one row, provided that each of them names a class.

    Args:
        t: Labels from 0 to `classes - 1`: shape `(samples,)` or `(samples, 1)`, or a single one.
        classes: How many classes there are.

    Returns:
        Shape `(samples,)`.

    Raises:
        TypeError: If the labels are not integers. Floating-point numbers and booleans are refused even where
            they look like labels: such an array is more often a prediction, a measured value or a mask.
        ValueError: If a label is out of range (-1 counts from the end in Python, but names no class),
            or the labels have another shape.

    Examples:
        >>> as_labels([[2], [0]], classes=3)
        array([2, 0])
    """
    classes = whole("classes", classes)
    labels = np.asarray(t)
    if labels.dtype.kind not in "iu":
        raise TypeError(
            say(
                f"labels were given as {labels.dtype} numbers of shape {labels.shape}; expected integers. "
                "If they are class numbers, convert them with t.astype(int).",
                f"레이블이 {labels.dtype} 형이고 형상은 {labels.shape}입니다. 정수여야 합니다. "
                "클래스 번호가 맞다면 t.astype(int)로 바꾸세요.",
            )
        )
    if labels.ndim > 2 or (labels.ndim == 2 and labels.shape[1] != 1):
        raise ValueError(
            say(
                f"integer labels had shape {labels.shape}; expected one for each sample: (samples,).",
                f"정수 레이블의 형상이 {labels.shape}입니다. 샘플마다 하나씩 (샘플 수,)여야 합니다.",
            )
        )
    labels = labels.reshape(-1)
    if labels.size and not (labels.min() >= 0 and labels.max() < classes):
        place = int(np.argmax((labels < 0) | (labels >= classes)))
        raise ValueError(
            say(
                f"label {place} was {labels[place]}; expected a class from 0 to {classes - 1}. "
                "Number the classes from 0 without gaps, and check how many outputs the last layer has.",
                f"{place}번 레이블이 {labels[place]}입니다. 0부터 {classes - 1}까지의 클래스여야 합니다. "
                "클래스에 0부터 빠짐없이 번호를 매기고, 마지막 층의 출력 수를 확인하세요.",
            )
        )
    return labels.astype(np.intp, copy=False)


def as_targets(t: ArrayLike, shape: tuple[int, ...], dtype: DTypeLike = np.float32) -> Floats:
    """Return labels of any kind as what a softmax should have given: shares that add up to 1 for each sample.

    Args:
        t: Integer, one-hot or soft labels, as in the table above.
        shape: The shape of the network's output: `(samples, classes)`, or `(classes,)` for one sample.
        dtype: The floating-point type of the result.

    Returns:
        Shares in the shape `shape`. Labels that are shares of this type already are returned themselves, not copied.

    Raises:
        TypeError: If the labels are neither of `shape` nor integers.
        ValueError: If there are no samples, `shape` is neither of the two, the labels have another shape, a label names
            no class, or the shares of a sample are negative, NaN or do not add up to 1 (give or take rounding, 0.001).

    Examples:
        >>> as_targets([2, 0], shape=(2, 3))
        array([[0., 0., 1.],
               [1., 0., 0.]], dtype=float32)
        >>> as_targets([0.2, 0.8, 0.0], shape=(3,), dtype=np.float64)
        array([0.2, 0.8, 0. ])
    """
    if len(shape) not in (1, 2) or 0 in shape:
        raise ValueError(
            say(
                f"the outputs to compare with labels had shape {shape}; expected (samples, classes), "
                "or (classes,) for one sample, with at least one of each.",
                f"레이블과 비교할 출력의 형상이 {shape}입니다. (샘플 수, 클래스 수) 또는 샘플 하나의 (클래스 수,)여야 하고, "
                "하나 이상씩 있어야 합니다.",
            )
        )
    labels = np.asarray(t)
    if labels.shape == shape and labels.dtype.kind in "fiub":
        return _shares(labels, dtype)
    samples, classes = (1, shape[0]) if len(shape) == 1 else shape
    if labels.shape not in ((samples,), (samples, 1), shape[:-1]):
        row = f"({samples},)"
        raise _misshapen(
            labels,
            shape,
            f"integers of shape {row}, or shares of shape {shape}",
            f"형상 {row}의 정수이거나 형상 {shape}의 확률이어야 합니다",
        )
    return one_hot(labels, classes, dtype).reshape(shape)


def as_probabilities(t: ArrayLike, shape: tuple[int, ...], dtype: DTypeLike = np.float32) -> Floats:
    """Return labels of yes-or-no questions as what a sigmoid should have given: numbers from 0 to 1.

    Args:
        t: 0 for no, 1 for yes, or a probability between them: integers, booleans or floating-point numbers of the shape
            `shape`. A row `(samples,)` and a column `(samples, 1)` stand for each other.
        shape: The shape of the network's output.
        dtype: The floating-point type of the result.

    Returns:
        Probabilities in the shape `shape`. An array of this shape and type is not copied.

    Raises:
        TypeError: If `t` holds something other than real numbers.
        ValueError: If there are no labels, one is NaN or not between 0 and 1, or `t` has another shape.

    Examples:
        >>> as_probabilities([1, 0], shape=(2, 1))
        array([[1.],
               [0.]], dtype=float32)
    """
    labels = as_values(t, shape, dtype)
    if not (labels.min() >= 0 and labels.max() <= 1):
        place = int(np.argmax((labels < 0) | (labels > 1)))
        raise ValueError(
            say(
                f"label {place} was {labels.flat[place]}; expected 0, 1, or a probability between them.",
                f"{place}번 레이블이 {labels.flat[place]}입니다. 0이나 1, 또는 그 사이의 확률이어야 합니다.",
            )
        )
    return labels


def as_values(t: ArrayLike, shape: tuple[int, ...], dtype: DTypeLike = np.float32) -> Floats:
    """Return right answers that are numbers, one for each number that the network gave.

    Args:
        t: Numbers of the shape `shape`. A row `(samples,)` and a column `(samples, 1)` stand for each other; left as
            they are, NumPy would compare every sample with every other.
        shape: The shape of the network's output.
        dtype: The floating-point type of the result.

    Returns:
        Numbers in the shape `shape`. An array of this shape and type is not copied.

    Raises:
        TypeError: If `t` holds something other than real numbers.
        ValueError: If there are no numbers, a number is NaN or infinite, or `t` has another shape.

    Examples:
        >>> as_values([24.0, 21.6], shape=(2, 1))
        array([[24. ],
               [21.6]], dtype=float32)
    """
    values = np.asarray(t)
    if values.dtype.kind not in "fiub":
        raise TypeError(
            say(
                f"the right answers were of type {values.dtype}; expected numbers.",
                f"정답이 {values.dtype} 형입니다. 수여야 합니다.",
            )
        )
    row_or_column = (values.shape[:1], (*values.shape[:1], 1))
    if values.shape != shape and not (values.shape in row_or_column and shape in row_or_column):
        raise _misshapen(values, shape, f"numbers of shape {shape}", f"형상 {shape}의 수여야 합니다")
    values = values.astype(dtype, copy=False).reshape(shape)
    if not values.size:
        raise ValueError(
            say(
                f"there was nothing to compare: the shape was {shape}. Give at least one sample.",
                f"형상이 {shape}이라 비교할 것이 없습니다. 샘플을 하나 이상 주세요.",
            )
        )
    if not np.isfinite(values).all():
        place = int(np.argmin(np.isfinite(values)))
        raise ValueError(
            say(
                f"answer {place} was {values.flat[place]}; expected finite numbers. Look for missing values in the data.",
                f"{place}번 정답이 {values.flat[place]}입니다. 유한한 수여야 합니다. 데이터에 빠진 값이 있는지 살펴보세요.",
            )
        )
    return values


def _shares(labels: NDArray[np.generic], dtype: DTypeLike) -> Floats:
    """Return one-hot or soft labels, provided that they share 1 out among the classes."""
    shares: Floats = labels.astype(dtype, copy=False)
    rows = shares.reshape(-1, shares.shape[-1])
    wrong = ~((rows.min(axis=1) >= 0) & (np.abs(rows.sum(axis=1) - 1) <= ROUNDING))
    if wrong.any():
        place = int(np.argmax(wrong))
        raise ValueError(
            say(
                f"the label of sample {place} was {rows[place]}; expected shares that are not negative and add up to 1. "
                "Give class numbers, one-hot rows, or probabilities.",
                f"{place}번 샘플의 레이블이 {rows[place]}입니다. 음수가 없고 합이 1이어야 합니다. "
                "클래스 번호나 원-핫 레이블이나 확률을 주세요.",
            )
        )
    return shares


def _misshapen(
    given: NDArray[np.generic], shape: tuple[int, ...], expected_en: str, expected_ko: str
) -> ValueError:
    """Return the error for right answers whose shape does not go with the outputs'."""
    return ValueError(
        say(
            f"the right answers had shape {given.shape}, the outputs {shape}; expected {expected_en}.",
            f"정답의 형상이 {given.shape}, 출력의 형상이 {shape}입니다. {expected_ko}.",
        )
    )
