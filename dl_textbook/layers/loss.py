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
from dl_textbook.checks import as_floats
from dl_textbook.labels import as_labels, as_probabilities, as_targets, as_values
from dl_textbook.layers.base import Array, kept
from dl_textbook.losses import binary_cross_entropy_from_logits, mean_squared_error
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
        x = as_floats(x, "SoftmaxWithLoss")
        if x.ndim != 2 or x.size == 0:
            raise ValueError(
                say(
                    f"SoftmaxWithLoss takes scores of shape (N, classes), but was given shape {x.shape}. "
                    "A single sample needs a sample axis: x[np.newaxis].",
                    f"SoftmaxWithLoss는 형상이 (N, classes)인 점수를 받는데 형상이 {x.shape}입니다. "
                    "샘플이 하나면 x[np.newaxis]로 축을 더하세요.",
                )
            )
        t = np.asarray(t)
        if t.shape != x.shape and t.shape in ((len(x),), (len(x), 1)):
            t = as_labels(t, x.shape[1])
        else:
            t = as_targets(t, x.shape, x.dtype)
        with np.errstate(over="ignore", invalid="ignore"):
            below = x - x.max(axis=1, keepdims=True)
            powers = np.exp(below)
        total = powers.sum(axis=1, keepdims=True)
        self._kept = powers / total, t
        if t.ndim == 1:
            log_shares = below[np.arange(len(t)), t] - np.log(total[:, 0])
        else:
            log_y = below - np.log(total)
            counts = t > 0  # a class without a share adds nothing, were its score -inf
            log_shares = t[counts] * log_y[counts]
        return -float(log_shares.sum()) / len(x)

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
        x = as_floats(x, "SigmoidWithLoss")
        t = as_probabilities(t, x.shape, x.dtype)
        self._kept = x, t
        return binary_cross_entropy_from_logits(x, t)

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
        x = as_floats(x, "MeanSquaredLoss")
        t = as_values(t, x.shape, x.dtype)
        self._kept = x, t
        return mean_squared_error(x, t)

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
