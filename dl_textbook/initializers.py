r"""Initial weights: where learning starts.

An initializer is a function `(shape, fan_in, fan_out, rng, dtype) -> array`: `fan_in` is how many numbers each neuron adds
up, `fan_out` how many neurons each input goes to. Layers take a **spec**, which `get` turns into an initializer:

| spec | weights |
|---|---|
| `0.01` (any number) | normal with this standard deviation |
| `"he"`, `"xavier"`, `"glorot"` | normal with a standard deviation that fits the layer's size |
| `"zeros"`, `"ones"`, `("constant", 0.5)` | all alike |
| `("normal", 0.01)` | the same as the number alone |
| a function | what it returns |
"""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import DTypeLike, NDArray

from dl_textbook.checks import Floats, number, unknown_name, whole
from dl_textbook.messages import say

Shape = tuple[int, ...]
Initializer = Callable[[Shape, int, int, np.random.Generator, DTypeLike], NDArray[Any]]
Spec = float | str | Sequence[Any] | Initializer


def constant(value: float) -> Initializer:
    """Return an initializer that makes all weights alike.

    Neurons that start alike get the same gradients and stay alike, so this is for biases and for looking at what goes wrong.

    Args:
        value: What each weight starts as.

    Returns:
        An initializer.

    Raises:
        ValueError: If `value` is not a finite number.

    Examples:
        >>> constant(0.5)((3,), 2, 3, np.random.default_rng(0), np.float32)
        array([0.5, 0.5, 0.5], dtype=float32)
    """
    value = number("value", value)

    def initializer(
        shape: Shape, fan_in: int, fan_out: int, rng: np.random.Generator, dtype: DTypeLike
    ) -> Floats:
        return np.full(shape, value, dtype)

    return initializer


def normal(std: float) -> Initializer:
    """Return an initializer that draws from a normal distribution around 0, whatever the layer's size.

    Args:
        std: The standard deviation, from 0 upward.

    Returns:
        An initializer.

    Raises:
        ValueError: If `std` is negative or not finite.

    Examples:
        >>> weights = normal(0.01)((784, 50), 784, 50, np.random.default_rng(0), np.float32)
        >>> print(f"{weights.std():.4f}", weights.dtype)
        0.0100 float32
    """
    std = number("std", std, least=0)

    def initializer(
        shape: Shape, fan_in: int, fan_out: int, rng: np.random.Generator, dtype: DTypeLike
    ) -> Floats:
        return _draw(shape, std, rng, dtype)

    return initializer


def xavier(shape: Shape, fan_in: int, fan_out: int, rng: np.random.Generator, dtype: DTypeLike) -> Floats:
    r"""Draw weights that let sums keep the size of their inputs: for sigmoid and tanh.

    $$ \sigma = \frac{1}{\sqrt{n_{\mathrm{in}}}} $$

    This is the form that the book uses; `glorot` is the one of the paper, which looks at the way back as well.

    Args:
        shape: The shape of the weights.
        fan_in: How many numbers each neuron adds up, $n_{\mathrm{in}}$.
        fan_out: How many neurons each input goes to.
        rng: Where the random numbers come from.
        dtype: The floating-point type of the weights.

    Returns:
        The weights.

    Raises:
        ValueError: If `fan_in` is not a whole number from 1 upward.

    Examples:
        >>> weights = xavier((400, 100), 400, 100, np.random.default_rng(0), np.float32)
        >>> print(f"{weights.std():.3f}")
        0.050

    Source: X. Glorot and Y. Bengio, “Understanding the difficulty of training deep feedforward neural networks” (2010).
    """
    return _draw(shape, 1 / whole("fan_in", fan_in) ** 0.5, rng, dtype)


def glorot(shape: Shape, fan_in: int, fan_out: int, rng: np.random.Generator, dtype: DTypeLike) -> Floats:
    r"""Draw weights that keep the size of sums on the way forward and of gradients on the way back, as far as both can be.

    $$ \sigma = \sqrt{\frac{2}{n_{\mathrm{in}} + n_{\mathrm{out}}}} $$

    Args:
        shape: The shape of the weights.
        fan_in: How many numbers each neuron adds up, $n_{\mathrm{in}}$.
        fan_out: How many neurons each input goes to, $n_{\mathrm{out}}$.
        rng: Where the random numbers come from.
        dtype: The floating-point type of the weights.

    Returns:
        The weights.

    Raises:
        ValueError: If `fan_in` or `fan_out` is not a whole number from 1 upward.

    Examples:
        >>> weights = glorot((400, 100), 400, 100, np.random.default_rng(0), np.float32)
        >>> print(f"{weights.std():.3f}")
        0.063

    Source: X. Glorot and Y. Bengio, “Understanding the difficulty of training deep feedforward neural networks” (2010).
    """
    fans = whole("fan_in", fan_in) + whole("fan_out", fan_out)
    return _draw(shape, (2 / fans) ** 0.5, rng, dtype)


def he(shape: Shape, fan_in: int, fan_out: int, rng: np.random.Generator, dtype: DTypeLike) -> Floats:
    r"""Draw weights that let sums keep the size of their inputs where a ReLU halves them: for ReLU and its kin.

    $$ \sigma = \sqrt{\frac{2}{n_{\mathrm{in}}}} $$

    Args:
        shape: The shape of the weights.
        fan_in: How many numbers each neuron adds up, $n_{\mathrm{in}}$.
        fan_out: How many neurons each input goes to.
        rng: Where the random numbers come from.
        dtype: The floating-point type of the weights.

    Returns:
        The weights.

    Raises:
        ValueError: If `fan_in` is not a whole number from 1 upward.

    Examples:
        >>> weights = he((400, 100), 400, 100, np.random.default_rng(0), np.float32)
        >>> print(f"{weights.std():.3f}")
        0.071

    Source: K. He, X. Zhang, S. Ren and J. Sun, “Delving deep into rectifiers” (2015).
    """
    return _draw(shape, (2 / whole("fan_in", fan_in)) ** 0.5, rng, dtype)


NAMED: dict[str, Initializer] = {
    "he": he,
    "xavier": xavier,
    "glorot": glorot,
    "zeros": constant(0),
    "ones": constant(1),
}
WITH_NUMBER: dict[str, Callable[[Any], Initializer]] = {"constant": constant, "normal": normal}


def get(spec: Spec) -> Initializer:
    """Return the initializer that `spec` describes.

    Args:
        spec: A number, a name, a pair of a name and a number, or a function, as in the table above. All but the function can
            be kept as JSON (a pair comes back as a list, which will do).

    Returns:
        An initializer.

    Raises:
        TypeError: If `spec` is none of these.
        ValueError: If the name is unknown (the closest one is suggested), or the number is not one that will do.

    Examples:
        >>> get("he") is he
        True
        >>> get(("constant", 0.5))((2,), 1, 1, np.random.default_rng(0), np.float64)
        array([0.5, 0.5])
    """
    if callable(spec):
        return spec
    if isinstance(spec, str):
        name = spec.lower()
        if name in WITH_NUMBER:
            raise ValueError(
                say(
                    f"the initializer {spec!r} needs a number: give ({name!r}, 0.01).",
                    f"초깃값 {spec!r}에는 수가 필요합니다. ({name!r}, 0.01)처럼 주세요.",
                )
            )
        if name not in NAMED:
            raise unknown_name(("initializer", "초깃값"), spec, NAMED | WITH_NUMBER)
        return NAMED[name]
    if isinstance(spec, Sequence) and len(spec) == 2 and isinstance(spec[0], str):
        name = spec[0].lower()
        if name not in WITH_NUMBER:
            raise unknown_name(("initializer with a number", "수를 함께 주는 초깃값"), spec[0], WITH_NUMBER)
        return WITH_NUMBER[name](spec[1])
    if isinstance(spec, int | float | np.integer | np.floating):
        return normal(number("std", spec, least=0))
    raise TypeError(
        say(
            f"the initializer was {spec!r}; expected a number, a name, a pair such as ('normal', 0.01), or a function.",
            f"초깃값이 {spec!r}입니다. 수, 이름, ('normal', 0.01) 같은 한 쌍, 함수 가운데 하나여야 합니다.",
        )
    )


def _draw(shape: Shape, std: float, rng: np.random.Generator, dtype: DTypeLike) -> Floats:
    """Draw normal numbers, in float32 directly where that is what is asked for: half the memory and time."""
    drawn_as = np.float32 if np.dtype(dtype) == np.float32 else np.float64
    weights: Floats = rng.standard_normal(shape, dtype=drawn_as)
    weights *= std
    return weights.astype(dtype, copy=False)
