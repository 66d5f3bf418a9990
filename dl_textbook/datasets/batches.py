"""Cutting a data set into pieces: mini-batches, a part held back for validation, folds for cross-validation."""

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from dl_textbook.checks import Rng, as_rng, number, whole
from dl_textbook.messages import say

Array = NDArray[Any]
Pair = tuple[Array, Array]
Indices = NDArray[np.intp]


def minibatches(
    x: ArrayLike,
    t: ArrayLike,
    batch_size: int,
    rng: Rng = None,
    drop_last: bool = False,
    shuffle: bool = True,
) -> Iterator[Pair]:
    """Go through all samples once, in random order, a batch at a time: one epoch.

    Args:
        x: Samples, shape `(n, ...)`.
        t: Their targets, shape `(n, ...)`.
        batch_size: How many samples a batch has. The last batch has what is left over.
        rng: Generator or seed for the order; None for another order each time. To get a new order each epoch, pass
            one generator to every call, not the same seed.
        drop_last: True to leave out the last batch where it is smaller than the others.
        shuffle: False for the order of the data instead of a random one.

    Yields:
        `(x_batch, t_batch)`, copies of the chosen rows.

    Raises:
        ValueError: If `x` and `t` differ in length, or `batch_size` is no whole number from 1 to `n`.

    Examples:
        >>> import numpy as np
        >>> x, t = np.arange(10).reshape(5, 2), np.arange(5)
        >>> [len(t_batch) for _, t_batch in minibatches(x, t, batch_size=2, rng=0)]
        [2, 2, 1]
    """
    x, t = _paired("minibatches", x, t)
    _check_batch_size("minibatches", batch_size, len(x))
    order = as_rng(rng).permutation(len(x)) if shuffle else np.arange(len(x))
    end = len(x) - len(x) % batch_size if drop_last else len(x)
    chosen = (order[start : start + batch_size] for start in range(0, end, batch_size))
    return ((x[batch], t[batch]) for batch in chosen)


def random_batch(x: ArrayLike, t: ArrayLike, batch_size: int, rng: Rng = None) -> Pair:
    """Draw a batch at random, as the book does with `np.random.choice`: a sample may come twice.

    Args:
        x: Samples, shape `(n, ...)`.
        t: Their targets, shape `(n, ...)`.
        batch_size: How many samples to draw.
        rng: Generator or seed; None for another batch each time. In a loop, pass one generator: the same seed would draw
            the same batch each time.

    Returns:
        `(x_batch, t_batch)`.

    Raises:
        ValueError: If `x` and `t` differ in length, or `batch_size` is no whole number from 1 to `n`.

    Examples:
        >>> import numpy as np
        >>> x_batch, t_batch = random_batch(np.eye(5), np.arange(5), batch_size=3, rng=0)
        >>> t_batch
        array([4, 3, 2])
    """
    x, t = _paired("random_batch", x, t)
    _check_batch_size("random_batch", batch_size, len(x))
    batch = as_rng(rng).choice(len(x), batch_size)
    return x[batch], t[batch]


def train_validation_split(
    x: ArrayLike, t: ArrayLike, share: float = 0.2, rng: Rng = None, stratify: bool = False
) -> tuple[Pair, Pair]:
    """Hold back a random part of the samples for validation.

    Args:
        x: Samples, shape `(n, ...)`.
        t: Their targets, shape `(n, ...)`.
        share: The part held back, above 0 and below 1. Its size is rounded; both parts get at least one sample.
        rng: Generator or seed; None for another split each time.
        stratify: True to hold back the same share of each class. `t` must then be integer labels, shape `(n,)`, with at
            least two samples of each class.

    Returns:
        `(x_train, t_train), (x_validation, t_validation)`, both in random order.

    Raises:
        ValueError: If `x` and `t` differ in length, `share` is not between 0 and 1, there are fewer than two samples, or
            `stratify` is asked for where `t` has no labels or a class has one sample.

    Examples:
        >>> import numpy as np
        >>> x, t = np.arange(10), np.array([0] * 5 + [1] * 5)
        >>> train, validation = train_validation_split(x, t, share=0.2, rng=0, stratify=True)
        >>> validation[1]
        array([0, 1])
    """
    x, t = _paired("train_validation_split", x, t)
    share = number("share", share, above=0, below=1)
    generator = as_rng(rng)
    order = generator.permutation(len(x))
    groups = _by_class(t, order) if stratify else [order]
    if min(len(group) for group in groups) < 2:
        raise ValueError(
            say(
                "train_validation_split: a group to be split has fewer than two samples, so one part would be empty. "
                "Give more samples" + (", or split without stratify." if stratify else "."),
                "train_validation_split: 나눌 샘플이 둘보다 적어 한쪽이 비게 됩니다. 샘플을 늘리"
                + ("거나 stratify 없이 나누세요." if stratify else "세요."),
            )
        )
    sizes = [min(max(round(len(group) * share), 1), len(group) - 1) for group in groups]
    held = np.concatenate([group[:size] for group, size in zip(groups, sizes, strict=True)])
    kept = np.concatenate([group[size:] for group, size in zip(groups, sizes, strict=True)])
    if stratify:  # the classes lie one after the other
        held, kept = generator.permutation(held), generator.permutation(kept)
    return (x[kept], t[kept]), (x[held], t[held])


def k_fold(
    samples: int | ArrayLike, folds: int = 4, rng: Rng = None, shuffle: bool = True
) -> Iterator[tuple[Indices, Indices]]:
    """Cut the samples into `folds` parts of (nearly) equal size; each part serves once for validation.

    Args:
        samples: How many samples there are, or the samples themselves.
        folds: How many parts, at least 2 and at most the number of samples.
        rng: Generator or seed for the order; None for another order each time.
        shuffle: False to cut the samples in the order they have.

    Yields:
        `(train, validation)`: two arrays of row numbers, for `x[train]` and `x[validation]`.

    Raises:
        ValueError: If `folds` is no whole number from 2 to the number of samples.

    Examples:
        >>> for train, validation in k_fold(5, folds=2, shuffle=False):
        ...     print(train, validation)
        [3 4] [0 1 2]
        [0 1 2] [3 4]
    """
    n = int(samples) if isinstance(samples, int | np.integer) else len(np.asarray(samples))
    if whole("folds", folds, least=2) > n:
        raise ValueError(
            say(
                f"k_fold: folds was {folds} for {n} samples; expected {n} at most.",
                f"k_fold: 샘플 {n}개에 folds가 {folds}입니다. {n} 이하여야 합니다.",
            )
        )
    order = as_rng(rng).permutation(n) if shuffle else np.arange(n)
    parts = np.array_split(order, folds)
    return ((np.concatenate(parts[:i] + parts[i + 1 :]), part) for i, part in enumerate(parts))


def _by_class(t: Array, order: Indices) -> list[Indices]:
    if t.ndim != 1 or t.dtype.kind not in "iub":
        raise ValueError(
            say(
                f"train_validation_split: stratify needs integer labels of shape (n,), but t is {t.dtype} of shape {t.shape}. "
                "Split first and make one-hot rows afterwards.",
                f"train_validation_split: stratify에는 형상이 (n,)인 정수 레이블이 필요하지만 t는 형상 {t.shape}, {t.dtype}입니다. "
                "먼저 나눈 뒤 원-핫으로 바꾸세요.",
            )
        )
    return [order[t[order] == label] for label in np.unique(t)]


def _paired(function: str, x: ArrayLike, t: ArrayLike) -> Pair:
    x, t = np.asarray(x), np.asarray(t)
    if x.ndim == 0 or t.ndim == 0 or len(x) != len(t):
        raise ValueError(
            say(
                f"{function}: x has shape {x.shape} and t has shape {t.shape}; expected one target for each sample.",
                f"{function}: x의 형상이 {x.shape}, t의 형상이 {t.shape}입니다. 샘플마다 정답이 하나씩 있어야 합니다.",
            )
        )
    return x, t


def _check_batch_size(function: str, batch_size: int, samples: int) -> None:
    if whole("batch_size", batch_size) > samples:
        raise ValueError(
            say(
                f"{function}: batch_size was {batch_size}, but there are {samples} samples; expected {samples} at most. "
                "Make the batches smaller or give more samples.",
                f"{function}: 샘플은 {samples}개인데 batch_size가 {batch_size}입니다. {samples} 이하여야 합니다. "
                "배치를 줄이거나 샘플을 늘리세요.",
            )
        )
