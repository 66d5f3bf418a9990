"""The ends of a network: how wrong its answers are, as one number, and where that number's gradient begins.

A loss takes the scores of the last layer as they are. Softmax or sigmoid is part of it, for two reasons: together with the
logarithm it needs no number that could overflow or vanish, and the gradient of both at once is simply answer minus target.
Each loss is the mean over the samples, so that it does not depend on the batch size.
"""

from __future__ import annotations

from typing import ClassVar

import numpy as np
from numpy.typing import ArrayLike

from dl_textbook.activations import sigmoid, softmax
from dl_textbook.layers.base import Array, kept
from dl_textbook.messages import say


class Loss:
    """One number for how far a batch of scores is from its targets.

    `kind` says what the targets are: "classes" (one class per sample), "binary" (yes or no, once or several times per sample),
    or "values" (quantities).
    """

    kind: ClassVar[str]

    def __init__(self) -> None:
        self._kept: tuple[Array, Array] | None = None

    def forward(self, x: ArrayLike, t: ArrayLike) -> float:
        """Return the loss of the scores `x` for the targets `t`."""
        raise NotImplementedError

    def backward(self, dout: float = 1.0) -> Array:
        """Return the gradient of the loss for the scores, times `dout`."""
        raise NotImplementedError

    def activate(self, x: Array) -> Array:
        """Return what the scores mean: probabilities, or the values themselves."""
        raise NotImplementedError

    def __repr__(self) -> str:
        return f"{type(self).__name__}()"


class SoftmaxWithLoss(Loss):
    r"""Softmax and cross-entropy: for samples that belong to one of several classes.

    $$ y_{nk} = \frac{e^{x_{nk}}}{\sum_i e^{x_{ni}}}, \qquad L = -\frac{1}{N} \sum_{n,k} t_{nk} \log y_{nk}, \qquad
    \frac{\partial L}{\partial x_{nk}} = \frac{y_{nk} - t_{nk}}{N} $$

    The logarithm is taken as $x_{nk} - m_n - \log \sum_i e^{x_{ni} - m_n}$ with the largest score $m_n$: exact however small the
    share, and without a constant to save it from log 0.

    Examples:
        >>> loss = SoftmaxWithLoss()
        >>> round(loss.forward(np.array([[0.3, 2.9, 4.0]]), np.array([2])), 4)
        0.3057
        >>> loss.backward().round(3)
        array([[ 0.018,  0.245, -0.263]])

    Source: J. Bridle, “Probabilistic interpretation of feedforward classification network outputs” (1990).
    """

    kind = "classes"

    def forward(self, x: ArrayLike, t: ArrayLike) -> float:
        """Return the mean cross-entropy.

        Args:
            x: Scores, (N, classes).
            t: The right classes as integers, (N,) or (N, 1); or one-hot or soft labels, (N, classes), rows that add up to 1.

        Raises:
            TypeError: If `t` is one number per sample, but no integers.
            ValueError: If the shapes do not fit, a class is out of range, or the rows of `t` are not shares of 1.
        """
        x = _as_scores(x)
        if x.ndim != 2 or x.size == 0:
            raise ValueError(
                say(
                    f"SoftmaxWithLoss takes scores of shape (N, classes), but was given shape {x.shape}. "
                    "A single sample needs a sample axis: x[np.newaxis].",
                    f"SoftmaxWithLoss는 형상이 (N, classes)인 점수를 받는데 형상이 {x.shape}입니다. "
                    "샘플이 하나면 x[np.newaxis]로 축을 더하세요.",
                )
            )
        t = _as_class_targets(t, x)
        with np.errstate(invalid="ignore"):  # NaN stays NaN; the model says so
            shifted = x - x.max(axis=1, keepdims=True)
            powers = np.exp(shifted)
            totals = powers.sum(axis=1, keepdims=True)
            self._kept = powers / totals, t
            if t.ndim == 1:
                log_shares = shifted[np.arange(len(x)), t] - np.log(totals[:, 0])
                return -float(log_shares.mean())
            return -float(np.sum(t * (shifted - np.log(totals)))) / len(x)

    def backward(self, dout: float = 1.0) -> Array:
        """Return (y - t) / N, times `dout`.

        Raises:
            RuntimeError: If `forward` has not run.
        """
        y, t = kept(self, self._kept)
        if t.ndim == 1:
            dx = y.copy()
            dx[np.arange(len(t)), t] -= 1
        else:
            dx = y - t
        dx *= float(dout) / len(t)
        return dx

    def activate(self, x: Array) -> Array:
        """Return the probabilities of the classes, (N, classes)."""
        return softmax(x)


class SigmoidWithLoss(Loss):
    r"""Sigmoid and binary cross-entropy: for questions that are answered by yes or no.

    $$ y = \frac{1}{1 + e^{-x}}, \qquad L = -\frac{1}{N} \sum \bigl( t \log y + (1 - t) \log (1 - y) \bigr), \qquad
    \frac{\partial L}{\partial x} = \frac{y - t}{N} $$

    It is computed as $\max(x, 0) - xt + \log(1 + e^{-|x|})$, which is the same and overflows for no score. N counts all answers:
    where a sample has several, the loss is the mean over them too.

    Examples:
        >>> loss = SigmoidWithLoss()
        >>> round(loss.forward(np.array([[0.0], [2.0]]), np.array([1, 1])), 4)
        0.41
        >>> loss.backward().round(2)
        array([[-0.25],
               [-0.06]])
    """

    kind = "binary"

    def forward(self, x: ArrayLike, t: ArrayLike) -> float:
        """Return the mean binary cross-entropy.

        Args:
            x: Scores, (N, 1), (N,) or (N, answers).
            t: The right answers in the shape of `x`, 0 for no and 1 for yes, or a probability; (N,) and (N, 1) pass for each other.

        Raises:
            ValueError: If the shapes differ, or an answer is not from 0 to 1.
        """
        x = _as_scores(x)
        t = _as_value_targets(self, t, x)
        if t.min() < 0 or t.max() > 1:
            raise ValueError(
                say(
                    f"SigmoidWithLoss takes targets from 0 (no) to 1 (yes), but was given some from {t.min()} to {t.max()}.",
                    f"SigmoidWithLoss의 정답은 0(아니요)에서 1(예) 사이여야 하는데 {t.min()}에서 {t.max()}까지 있습니다.",
                )
            )
        self._kept = x, t
        with np.errstate(invalid="ignore"):
            return float(np.mean(np.maximum(x, 0) - x * t + np.log1p(np.exp(-np.abs(x)))))

    def backward(self, dout: float = 1.0) -> Array:
        """Return (y - t) / N, times `dout`.

        Raises:
            RuntimeError: If `forward` has not run.
        """
        x, t = kept(self, self._kept)
        return (sigmoid(x) - t) * (float(dout) / x.size)

    def activate(self, x: Array) -> Array:
        """Return the probability of yes, in the shape of `x`."""
        return sigmoid(x)


class MeanSquaredLoss(Loss):
    r"""The mean of the squared errors: for networks that predict quantities.

    $$ L = \frac{1}{N} \sum (x - t)^2, \qquad \frac{\partial L}{\partial x} = \frac{2 (x - t)}{N} $$

    N counts all values: samples times values per sample.

    Examples:
        >>> loss = MeanSquaredLoss()
        >>> loss.forward(np.array([[1.0], [4.0]]), np.array([[2.0], [2.0]]))
        2.5
        >>> loss.backward()
        array([[-1.],
               [ 2.]])
    """

    kind = "values"

    def forward(self, x: ArrayLike, t: ArrayLike) -> float:
        """Return the mean squared error.

        Args:
            x: Predictions, (N, values) or any other shape.
            t: The right values in the shape of `x`; (N,) and (N, 1) pass for each other.

        Raises:
            ValueError: If the shapes differ.
        """
        x = _as_scores(x)
        t = _as_value_targets(self, t, x)
        self._kept = x, t
        error = x - t
        return float(np.mean(error * error))

    def backward(self, dout: float = 1.0) -> Array:
        """Return 2 (x - t) / N, times `dout`.

        Raises:
            RuntimeError: If `forward` has not run.
        """
        x, t = kept(self, self._kept)
        return (x - t) * (2 * float(dout) / x.size)

    def activate(self, x: Array) -> Array:
        """Return the predictions as they are."""
        return x


def _as_scores(x: ArrayLike) -> Array:
    """Return `x` as an array of floats: float32, unless it has a precision of its own."""
    x = np.asarray(x)
    return x if x.dtype.kind == "f" else x.astype(np.float32)


def _as_class_targets(t: ArrayLike, x: Array) -> Array:
    """Return classes as integers (N,), or shares (N, classes) in the precision of `x`, or say what is wrong with them."""
    t = np.asarray(t)
    samples, classes = x.shape
    if t.shape == x.shape:
        t = t.astype(x.dtype, copy=False)
        if t.min() < 0 or np.abs(t.sum(axis=1) - 1).max() > 1e-3:
            n = int(np.argmax((t.min(axis=1) < 0) | (np.abs(t.sum(axis=1) - 1) > 1e-3)))
            raise ValueError(
                say(
                    f"each row of the labels must be shares from 0 upward that add up to 1, but row {n} is {t[n]}.",
                    f"레이블의 행마다 0 이상의 몫이 모여 1이 되어야 하는데 {n}번 행이 {t[n]}입니다.",
                )
            )
        return t
    if t.shape == (samples, 1):
        t = t[:, 0]
    if t.shape != (samples,):
        raise ValueError(
            say(
                f"labels of shape {t.shape} do not fit scores of shape {x.shape}. Give one class per sample, ({samples},), or "
                f"one-hot or soft labels, ({samples}, {classes}).",
                f"형상 {t.shape}의 레이블은 형상 {x.shape}의 점수와 맞지 않습니다. 샘플마다 클래스 하나씩 ({samples},) 또는 "
                f"원-핫(소프트) 레이블 ({samples}, {classes})을(를) 주세요.",
            )
        )
    if t.dtype.kind not in "iu":
        raise TypeError(
            say(
                f"classes must be integers, but the labels have type {t.dtype}. If they are whole numbers, convert them: "
                "t.astype(int).",
                f"클래스는 정수여야 하는데 레이블의 형이 {t.dtype}입니다. 값이 정수라면 t.astype(int)로 바꾸세요.",
            )
        )
    if t.min() < 0 or t.max() >= classes:
        n = int(np.argmax((t < 0) | (t >= classes)))
        raise ValueError(
            say(
                f"label {n} is {t[n]}, but with {classes} scores per sample the classes go from 0 to {classes - 1}. "
                "Correct the labels, or give the last layer more units.",
                f"{n}번 레이블이 {t[n]}인데, 샘플마다 점수가 {classes}개이므로 클래스는 0에서 {classes - 1}까지입니다. "
                "레이블을 고치거나 마지막 층의 유닛을 늘리세요.",
            )
        )
    return t


def _as_value_targets(loss: Loss, t: ArrayLike, x: Array) -> Array:
    """Return `t` in the shape and precision of `x`, or say that it does not fit."""
    t = np.asarray(t, x.dtype)
    samples = x.shape[:1]
    if t.shape != x.shape and {t.shape, x.shape} == {samples, (*samples, 1)}:
        t = t.reshape(x.shape)
    if t.shape != x.shape or x.size == 0:
        kind = type(loss).__name__
        raise ValueError(
            say(
                f"{kind} was given outputs of shape {x.shape} and targets of shape {t.shape}; expected the same shape, and at "
                "least one sample. Reshape the targets, or give the last layer as many units as there are targets.",
                f"{kind}에 형상 {x.shape}의 출력과 형상 {t.shape}의 정답이 들어왔습니다. 형상이 같고 샘플이 하나 이상 있어야 "
                "합니다. 정답의 형상을 바꾸거나 마지막 층의 유닛 수를 정답 수에 맞추세요.",
            )
        )
    return t
