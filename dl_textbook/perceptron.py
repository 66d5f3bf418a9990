r"""The perceptron and the logic gates that one or two layers of it make.

Source: F. Rosenblatt, "The perceptron: a probabilistic model for information storage and organization in the brain",
Psychological Review 65(6), 1958. The weights here are chosen by hand; learning them is the subject of later chapters.
"""

import numpy as np
from numpy.typing import ArrayLike, NDArray

from dl_textbook.messages import say


def perceptron(x: ArrayLike, w: ArrayLike, b: float) -> int:
    r"""Fire (1) when the weighted sum of the inputs plus the bias is above 0, else stay silent (0).

    $$
    y = \begin{cases}
    0 & (b + w_1 x_1 + \cdots + w_n x_n \le 0) \\
    1 & (b + w_1 x_1 + \cdots + w_n x_n > 0)
    \end{cases}
    $$

    Args:
        x: The inputs $x_1, \dots, x_n$, shape `(n,)`. Any finite numbers, not only 0 and 1.
        w: The weights $w_1, \dots, w_n$, one for each input, shape `(n,)`.
        b: The bias $b$, one number: the higher, the more easily the perceptron fires.

    Returns:
        The output $y$, 0 or 1.

    Raises:
        ValueError: When `x` and `w` are not two rows of the same length, `b` is not one number, or a value is not finite.

    Examples:
        >>> perceptron([1, 1], w=[0.5, 0.5], b=-0.7)
        1
    """
    inputs, weights, bias = _numbers("x", x), _numbers("w", w), _numbers("b", b)
    if inputs.ndim != 1 or inputs.shape != weights.shape:
        raise ValueError(
            say(
                f"perceptron: x has shape {inputs.shape} and w has shape {weights.shape}; "
                "expected two rows of the same length. Give one weight for each input.",
                f"perceptron: x의 형상은 {inputs.shape}, w의 형상은 {weights.shape}입니다. "
                "길이가 같은 두 줄이어야 하니 입력마다 가중치를 하나씩 주세요.",
            )
        )
    if bias.ndim != 0:
        raise ValueError(
            say(
                f"perceptron: b has shape {bias.shape}; expected one number. A perceptron has a single bias.",
                f"perceptron: b의 형상이 {bias.shape}입니다. 퍼셉트론의 편향은 하나이므로 수 하나여야 합니다.",
            )
        )
    total = np.sum(weights * inputs) + bias
    return int(total > 0)


def AND(x1: int, x2: int) -> int:
    r"""Fire only when both inputs are 1: the sum is above 0 for $0.5 + 0.5 - 0.7$ alone.

    Args:
        x1: The first input, 0 or 1.
        x2: The second input, 0 or 1.

    Returns:
        1 for (1, 1), else 0.

    Raises:
        ValueError: When an input is neither 0 nor 1.
    """
    return perceptron(_bits("AND", x1, x2), w=[0.5, 0.5], b=-0.7)


def NAND(x1: int, x2: int) -> int:
    r"""Do the opposite of `AND`: the same weights and bias with their signs flipped.

    Args:
        x1: The first input, 0 or 1.
        x2: The second input, 0 or 1.

    Returns:
        0 for (1, 1), else 1.

    Raises:
        ValueError: When an input is neither 0 nor 1.
    """
    return perceptron(_bits("NAND", x1, x2), w=[-0.5, -0.5], b=0.7)


def OR(x1: int, x2: int) -> int:
    r"""Fire when at least one input is 1: `AND` with a bias that is easier to overcome.

    Args:
        x1: The first input, 0 or 1.
        x2: The second input, 0 or 1.

    Returns:
        0 for (0, 0), else 1.

    Raises:
        ValueError: When an input is neither 0 nor 1.
    """
    return perceptron(_bits("OR", x1, x2), w=[0.5, 0.5], b=-0.2)


def XOR(x1: int, x2: int) -> int:
    r"""Fire when the inputs differ; one perceptron cannot do this, two layers can.

    $$
    s_1 = \mathrm{NAND}(x_1, x_2), \quad s_2 = \mathrm{OR}(x_1, x_2), \quad y = \mathrm{AND}(s_1, s_2)
    $$

    Args:
        x1: The first input, 0 or 1.
        x2: The second input, 0 or 1.

    Returns:
        1 for (0, 1) and (1, 0), else 0.

    Raises:
        ValueError: When an input is neither 0 nor 1.
    """
    _bits("XOR", x1, x2)
    return AND(NAND(x1, x2), OR(x1, x2))


def _numbers(name: str, value: ArrayLike) -> NDArray[np.float64]:
    """Read `value` as finite numbers, or say which argument is not."""
    try:
        numbers = np.asarray(value, dtype=np.float64)
    except (TypeError, ValueError) as error:
        raise ValueError(
            say(
                f"perceptron: {name} was {value!r}; expected numbers. "
                "Give every signal, weight and bias as a number.",
                f"perceptron: {name} 값이 {value!r}입니다. 신호와 가중치와 편향을 모두 수로 주세요.",
            )
        ) from error
    if not np.all(np.isfinite(numbers)):
        raise ValueError(
            say(
                f"perceptron: {name} was {value!r}; expected finite numbers, not inf or nan. "
                "Look for a division by zero or a missing value where it was made.",
                f"perceptron: {name} 값이 {value!r}입니다. inf나 nan이 아닌 유한한 수여야 합니다. "
                "이 값을 만든 곳에 0으로 나눈 데나 빠진 값이 있는지 살펴보세요.",
            )
        )
    return numbers


def _bits(gate: str, x1: int, x2: int) -> list[int]:
    """Give both inputs of a gate as a row, or say which one is not a 0 or 1."""
    for name, value in (("x1", x1), ("x2", x2)):
        if np.ndim(value) != 0 or value not in (0, 1):
            raise ValueError(
                say(
                    f"{gate}: {name} was {value!r}; expected 0 or 1. "
                    "A gate takes one signal at a time; for other numbers use perceptron(x, w, b).",
                    f"{gate}: {name} 값이 {value!r}입니다. 0이나 1이어야 합니다. "
                    "게이트는 신호를 하나씩 받습니다. 다른 수에는 perceptron(x, w, b)을 쓰세요.",
                )
            )
    return [x1, x2]
