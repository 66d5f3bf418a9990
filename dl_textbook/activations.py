r"""Activation functions: what a neuron does with its weighted sum before it passes it on.

All of them accept a number, a list or an array of any shape and return NumPy values of the same shape.
Floating-point input keeps its precision (float32 in, float32 out); integers and booleans become float64.
NaN is never hidden: where the input is NaN, the output is NaN. No input makes them print a warning.
"""

import numpy as np
from numpy.lib.array_utils import normalize_axis_index
from numpy.typing import ArrayLike

from dl_textbook.checks import Floats, as_floats, number
from dl_textbook.messages import say


def step(x: ArrayLike) -> Floats:
    r"""Return 1 where `x` is above 0, else 0: the perceptron's all-or-nothing answer.

    $$ h(x) = \begin{cases} 1 & x > 0 \\ 0 & x \le 0 \end{cases} $$

    Args:
        x: Numbers of any shape.

    Returns:
        0.0 and 1.0 in the shape of `x`; NaN stays NaN.

    Raises:
        TypeError: If `x` holds something other than real numbers.
        ValueError: If `x` is a nested list whose rows differ in length.

    Examples:
        >>> step([-1.0, 1.0, 2.0])
        array([0., 1., 1.])

    Source: W. McCulloch and W. Pitts, “A logical calculus of the ideas immanent in nervous activity” (1943).
    """
    return np.heaviside(as_floats(x, "step"), 0.0)


def sigmoid(x: ArrayLike) -> Floats:
    r"""Squeeze every number smoothly into the range from 0 to 1.

    $$ h(x) = \frac{1}{1 + e^{-x}} = \frac{e^{x}}{1 + e^{x}} $$

    The two forms are equal. The code takes whichever needs the exponential of a number that is not positive,
    so that nothing overflows, and small results keep all their digits.

    Args:
        x: Numbers of any shape.

    Returns:
        Values from 0 to 1 in the shape of `x`; `-inf` gives 0, `inf` gives 1, NaN stays NaN.

    Raises:
        TypeError: If `x` holds something other than real numbers.
        ValueError: If `x` is a nested list whose rows differ in length.

    Examples:
        >>> sigmoid([-1.0, 1.0, 2.0]).round(3)
        array([0.269, 0.731, 0.881])

    Source: P.-F. Verhulst's logistic curve (1845); as an activation, D. Rumelhart, G. Hinton and R. Williams,
    “Learning representations by back-propagating errors” (1986).
    """
    x = as_floats(x, "sigmoid")
    small: Floats = np.exp(-np.abs(x))
    numerator: Floats = np.where(x >= 0, 1, small)
    return numerator / (1 + small)


def relu(x: ArrayLike) -> Floats:
    r"""Pass on what is above 0, and 0 for the rest.

    $$ h(x) = \max(0, x) $$

    Args:
        x: Numbers of any shape.

    Returns:
        Values from 0 upward in the shape of `x`; NaN stays NaN.

    Raises:
        TypeError: If `x` holds something other than real numbers.
        ValueError: If `x` is a nested list whose rows differ in length.

    Examples:
        >>> relu([-2.0, 0.0, 3.0])
        array([0., 0., 3.])

    Source: V. Nair and G. Hinton, “Rectified linear units improve restricted Boltzmann machines” (2010).
    """
    return np.maximum(as_floats(x, "relu"), 0)


def leaky_relu(x: ArrayLike, slope: float = 0.01) -> Floats:
    r"""Pass on what is above 0, and a small part of the rest, so that the gradient below 0 is never 0.

    $$ h(x) = \begin{cases} x & x > 0 \\ \alpha x & x \le 0 \end{cases} $$

    Args:
        x: Numbers of any shape.
        slope: The part $\alpha$ that is left of negative numbers: above 0, below 1.

    Returns:
        Numbers in the shape of `x`; NaN stays NaN.

    Raises:
        TypeError: If `x` holds something other than real numbers.
        ValueError: If `slope` is not between 0 and 1, or `x` is a nested list whose rows differ in length.

    Examples:
        >>> leaky_relu([-2.0, 0.0, 3.0])
        array([-0.02,  0.  ,  3.  ])

    Source: A. Maas, A. Hannun and A. Ng, “Rectifier nonlinearities improve neural network acoustic models” (2013).
    """
    x = as_floats(x, "leaky_relu")
    leaked: Floats = x * number("slope", slope, above=0, below=1)
    # With a slope below 1 the larger of the two is always the right one.
    return np.maximum(x, leaked)


def tanh(x: ArrayLike) -> Floats:
    r"""Squeeze every number smoothly into the range from -1 to 1: a sigmoid whose middle is 0.

    $$ h(x) = \frac{e^{x} - e^{-x}}{e^{x} + e^{-x}} $$

    Args:
        x: Numbers of any shape.

    Returns:
        Values from -1 to 1 in the shape of `x`; `-inf` gives -1, `inf` gives 1, NaN stays NaN.

    Raises:
        TypeError: If `x` holds something other than real numbers.
        ValueError: If `x` is a nested list whose rows differ in length.

    Examples:
        >>> tanh([-1.0, 0.0, 2.0]).round(3)
        array([-0.762,  0.   ,  0.964])

    Source: Y. LeCun, L. Bottou, G. Orr and K.-R. Müller, “Efficient BackProp” (1998).
    """
    return np.tanh(as_floats(x, "tanh"))


def identity(x: ArrayLike) -> Floats:
    r"""Pass everything on as it is: the output of a network that predicts a quantity.

    $$ \sigma(a) = a $$

    Args:
        x: Numbers of any shape.

    Returns:
        The same values in the shape of `x`. A floating-point array is returned itself, not copied.

    Raises:
        TypeError: If `x` holds something other than real numbers.
        ValueError: If `x` is a nested list whose rows differ in length.

    Examples:
        >>> identity([0.3, -1.5])
        array([ 0.3, -1.5])
    """
    return as_floats(x, "identity")


def softmax(x: ArrayLike, axis: int = -1) -> Floats:
    r"""Turn scores into shares that are positive and add up to 1.

    $$ y_k = \frac{e^{a_k}}{\sum_{i=1}^{n} e^{a_i}} = \frac{e^{a_k - m}}{\sum_{i=1}^{n} e^{a_i - m}},
    \qquad m = \max_i a_i $$

    The second form is what the code computes: subtracting the largest score changes no share, and no exponential overflows.

    Args:
        x: Scores: shape `(classes,)` for one sample, `(samples, classes)` for a batch, or any other with at least one axis.
        axis: The axis along which the shares add up to 1; the last one by default, one row for each sample.

    Returns:
        Shares in the shape of `x`. A score of `-inf` gets the share 0. Where a sample has a NaN, a score
        of `inf`, or nothing but `-inf`, the shares are undefined and all of them are NaN.

    Raises:
        TypeError: If `x` holds something other than real numbers.
        ValueError: If `x` is a single number, has no scores along `axis`, or is a nested list whose rows differ in length.
        numpy.exceptions.AxisError: If `x` has no such axis.

    Examples:
        >>> softmax([0.3, 2.9, 4.0]).round(3)
        array([0.018, 0.245, 0.737])

    Source: J. Bridle, “Probabilistic interpretation of feedforward classification network outputs” (1990).
    """
    x, axis = _as_scores(x, axis, "softmax")
    with np.errstate(over="ignore", invalid="ignore"):
        powers: Floats = np.exp(x - x.max(axis=axis, keepdims=True))
    total: Floats = powers.sum(axis=axis, keepdims=True)
    return powers / total


def log_softmax(x: ArrayLike, axis: int = -1) -> Floats:
    r"""Return the logarithms of what `softmax` returns, without ever taking the logarithm of a share that became 0.

    $$ \log y_k = (a_k - m) - \log \sum_{i=1}^{n} e^{a_i - m}, \qquad m = \max_i a_i $$

    The sum is at least 1, since the largest score contributes $e^0$: its logarithm is always finite, and so are its slopes.
    `np.log(softmax(x))` is `-inf` where a share is too small for a floating-point number.

    Args:
        x: Scores: shape `(classes,)` for one sample, `(samples, classes)` for a batch, or any other with at least one axis.
        axis: The axis along which the shares add up to 1; the last one by default, one row for each sample.

    Returns:
        Logarithms from 0 downward in the shape of `x`. A score of `-inf` gives `-inf`. Where a sample has a NaN, a score
        of `inf`, or nothing but `-inf`, all of them are NaN.

    Raises:
        TypeError: If `x` holds something other than real numbers.
        ValueError: If `x` is a single number, has no scores along `axis`, or is a nested list whose rows differ in length.
        numpy.exceptions.AxisError: If `x` has no such axis.

    Examples:
        >>> log_softmax([0.3, 2.9, 4.0]).round(3)
        array([-4.006, -1.406, -0.306])
        >>> log_softmax([0.0, 1000.0])
        array([-1000.,     0.])
    """
    x, axis = _as_scores(x, axis, "log_softmax")
    with np.errstate(over="ignore", invalid="ignore"):
        below: Floats = x - x.max(axis=axis, keepdims=True)
        log_total: Floats = np.log(np.exp(below).sum(axis=axis, keepdims=True))
    return below - log_total


def _as_scores(x: ArrayLike, axis: int, function: str) -> tuple[Floats, int]:
    """Return `x` as floating-point scores and `axis` counted from 0, or say why there is nothing to share 1 among."""
    x = as_floats(x, function)
    if x.ndim == 0:
        raise ValueError(
            say(
                f"{function} shares 1 out among several scores, but was given the single number {x}. "
                f"Pass all scores of a sample together, for example {function}([0.3, 2.9, 4.0]).",
                f"{function}: 1을 여러 점수에 나누어 주는 함수인데 수 하나({x})만 들어왔습니다. "
                f"{function}([0.3, 2.9, 4.0])처럼 샘플 하나의 점수를 모두 함께 넘기세요.",
            )
        )
    axis = normalize_axis_index(axis, x.ndim, function)
    if x.shape[axis] == 0:
        raise ValueError(
            say(
                f"{function} was given an array of shape {x.shape}, which has no scores along axis {axis}. "
                "There must be at least one score to share 1 out to.",
                f"{function}: 들어온 배열의 형상이 {x.shape}이라 축 {axis}에 점수가 없습니다. "
                "1을 나누어 줄 점수가 하나는 있어야 합니다.",
            )
        )
    return x, axis
