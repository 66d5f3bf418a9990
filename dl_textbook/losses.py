r"""Loss functions: one number that says how far a network's output is from the right answer; lower is better.

Each returns a plain Python number, computed in the precision of the outputs (float32 in, float32 arithmetic; integers are
computed in float64). A NaN among the outputs makes the loss NaN, it is never hidden. Labels may be integers, one-hot or
soft, for a batch or a single sample; `dl_textbook.labels` says which shapes go together, and refuses the rest: nothing
is stretched by NumPy's broadcasting.
"""

import numpy as np
from numpy.typing import ArrayLike

from dl_textbook.activations import log_softmax
from dl_textbook.checks import as_floats
from dl_textbook.labels import ROUNDING, as_probabilities, as_targets, as_values
from dl_textbook.messages import say


def sum_of_squares(y: ArrayLike, t: ArrayLike) -> float:
    r"""Add up the squared errors, and halve them so that the slope for each output is simply $y_k - t_k$.

    $$ E = \frac{1}{2} \sum_k (y_k - t_k)^2 $$

    The sum runs over everything given: for a batch it grows with the number of samples (`mean_squared_error` does not).

    Args:
        y: Outputs, of any shape.
        t: Right answers, of the same shape.

    Returns:
        The loss, from 0 upward.

    Raises:
        TypeError: If something other than real numbers is given.
        ValueError: If the shapes differ, there is nothing to compare, or an answer is NaN or infinite.

    Examples:
        >>> y = [0.1, 0.05, 0.6, 0.0, 0.05, 0.1, 0.0, 0.1, 0.0, 0.0]
        >>> t = [0, 0, 1, 0, 0, 0, 0, 0, 0, 0]
        >>> round(sum_of_squares(y, t), 10)
        0.0975
    """
    y = as_floats(y, "sum_of_squares")
    errors = y - as_values(t, y.shape, y.dtype)
    with np.errstate(over="ignore"):
        return float(0.5 * np.sum(errors * errors))


def mean_squared_error(y: ArrayLike, t: ArrayLike) -> float:
    r"""Average the squared errors over all numbers given: samples and outputs alike.

    $$ \mathrm{MSE} = \frac{1}{n} \sum_{i=1}^{n} (y_i - t_i)^2 $$

    It is a mean: the half of a sum that some textbooks call by this name is `sum_of_squares` here.

    Args:
        y: Outputs, of any shape.
        t: Right answers, of the same shape. A row `(samples,)` and a column `(samples, 1)` stand for each other.

    Returns:
        The loss, from 0 upward.

    Raises:
        TypeError: If something other than real numbers is given.
        ValueError: If the shapes differ, there is nothing to compare, or an answer is NaN or infinite.

    Examples:
        >>> mean_squared_error([4.0, 3.0], [3.0, 5.0])
        2.5
    """
    y = as_floats(y, "mean_squared_error")
    errors = y - as_values(t, y.shape, y.dtype)
    with np.errstate(over="ignore"):
        return float(np.mean(errors * errors))


def cross_entropy(y: ArrayLike, t: ArrayLike) -> float:
    r"""Measure how surprising the right answers are to the predicted probabilities; the mean over the samples.

    $$ E = -\frac{1}{N} \sum_{n=1}^{N} \sum_k t_{nk} \log y_{nk} $$

    With integer or one-hot labels this is $-\log$ of the probability given to the right class. A probability of 0 counts as
    the smallest normal number of its type (a loss of 87.3 in float32, 708.4 in float64), so the loss stays finite; all
    others are taken exactly, without a small number added inside the logarithm, which would spoil every slope a little.

    Args:
        y: Probabilities from a softmax: shape `(samples, classes)`, or `(classes,)` for one sample.
        t: Labels: integers `(samples,)` (or one integer), one-hot or soft labels in the shape of `y`.

    Returns:
        The loss, from 0 upward.

    Raises:
        TypeError: If `y` holds something other than real numbers, or labels that are not in the shape of `y` are not integers.
        ValueError: If an output is not between 0 and 1 (scores belong into `cross_entropy_from_scores`), a label names no
            class, the shapes do not go together, or there are no samples.

    Examples:
        >>> round(cross_entropy([0.1, 0.05, 0.6, 0.0, 0.05, 0.1, 0.0, 0.1, 0.0, 0.0], 2), 10)
        0.5108256238
        >>> round(cross_entropy([[0.5, 0.5], [0.25, 0.75]], [[1, 0], [0, 1]]), 4)
        0.4904
    """
    y = as_floats(y, "cross_entropy")
    targets = as_targets(t, y.shape, y.dtype)
    if y.min() < -ROUNDING or y.max() > 1 + ROUNDING:
        worst = y.min() if y.min() < -ROUNDING else y.max()
        raise ValueError(
            say(
                f"cross_entropy was given the output {worst}; expected probabilities from 0 to 1. "
                "For scores before the softmax use cross_entropy_from_scores.",
                f"cross_entropy에 출력 {worst}이(가) 들어왔습니다. 0부터 1까지의 확률이어야 합니다. "
                "소프트맥스에 넣기 전의 점수에는 cross_entropy_from_scores를 쓰세요.",
            )
        )
    surprise = -np.log(np.maximum(y, np.finfo(y.dtype).smallest_normal))
    return float(np.sum(targets * surprise) / _samples(y.shape))


def cross_entropy_from_scores(scores: ArrayLike, t: ArrayLike) -> float:
    r"""Give the cross-entropy of `softmax(scores)`, for scores of any size; the mean over the samples.

    $$ E = -\frac{1}{N} \sum_{n=1}^{N} \sum_k t_{nk} \, \mathrm{log\_softmax}(a_n)_k $$

    Going through the logarithm of the softmax in one step keeps all digits, where the probability itself would be rounded to
    0 or 1: the slope is $(y_{nk} - t_{nk}) / N$ everywhere.

    Args:
        scores: Scores $a$ before the softmax: shape `(samples, classes)`, or `(classes,)` for one sample.
        t: Labels: integers `(samples,)` (or one integer), one-hot or soft labels in the shape of `scores`.

    Returns:
        The loss, from 0 upward; infinite only if a class that should have a share has the score `-inf`.

    Raises:
        TypeError: If `scores` holds something other than real numbers, or labels that are not in its shape are not integers.
        ValueError: If a label names no class, the shapes do not go together, or there are no samples.

    Examples:
        >>> round(cross_entropy_from_scores([0.3, 2.9, 4.0], 2), 4)
        0.3057
        >>> cross_entropy_from_scores([[1000.0, 0.0]], [1])
        1000.0
    """
    scores = as_floats(scores, "cross_entropy_from_scores")
    targets = as_targets(t, scores.shape, scores.dtype)
    surprise = -log_softmax(scores)
    # A class without a share contributes nothing, however surprising it would be: 0 times infinity is NaN in NumPy.
    surprise[targets == 0] = 0
    return float(np.sum(targets * surprise) / _samples(scores.shape))


def binary_cross_entropy_from_logits(x: ArrayLike, t: ArrayLike) -> float:
    r"""Give the cross-entropy of `sigmoid(x)` for yes-or-no questions; the mean over all of them.

    $$ E = -\frac{1}{n} \sum_{i=1}^{n} \left( t_i \log y_i + (1 - t_i) \log (1 - y_i) \right)
    = \frac{1}{n} \sum_{i=1}^{n} \left( \max(x_i, 0) - x_i t_i + \log (1 + e^{-|x_i|}) \right),
    \qquad y_i = \frac{1}{1 + e^{-x_i}} $$

    The second form is what the code computes: its exponential never overflows, and no logarithm meets a 0.

    Args:
        x: Scores (logits) before the sigmoid, of any shape.
        t: 0 for no, 1 for yes, or a probability between them, in the shape of `x`. A row `(samples,)` and a column
            `(samples, 1)` stand for each other.

    Returns:
        The loss, from 0 upward; NaN or infinite where a score is.

    Raises:
        TypeError: If something other than real numbers is given.
        ValueError: If the shapes differ, there is nothing to compare, or a label is not between 0 and 1.

    Examples:
        >>> round(binary_cross_entropy_from_logits([2.0, -1.0], [1, 0]), 4)
        0.2201
        >>> binary_cross_entropy_from_logits([-1000.0], [1])
        1000.0
    """
    x = as_floats(x, "binary_cross_entropy_from_logits")
    targets = as_probabilities(t, x.shape, x.dtype)
    with np.errstate(invalid="ignore"):
        return float(np.mean(np.maximum(x, 0) - x * targets + np.log1p(np.exp(-np.abs(x)))))


def _samples(shape: tuple[int, ...]) -> int:
    """Return how many samples outputs of this shape belong to: a single row is one sample."""
    return shape[0] if len(shape) == 2 else 1
