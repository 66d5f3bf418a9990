"""Checks that several modules make on their arguments, and the words in which they refuse them."""

import difflib
from collections.abc import Iterable

import numpy as np
from numpy.typing import ArrayLike, NDArray

from dl_textbook.messages import say

Floats = NDArray[np.floating]
Rng = np.random.Generator | int | None


def as_rng(rng: Rng) -> np.random.Generator:
    """Return a random generator: `rng` itself, or a new one from a seed.

    Args:
        rng: A generator, a seed (an integer from 0 upward), or None for a generator that differs each time.

    Returns:
        A generator.

    Raises:
        TypeError: If `rng` is something else.
        ValueError: If the seed is negative.

    Examples:
        >>> as_rng(0).integers(100)
        np.int64(85)
    """
    if isinstance(rng, np.random.Generator):
        return rng
    if rng is not None and (isinstance(rng, bool) or not isinstance(rng, int | np.integer)):
        raise TypeError(
            say(
                f"rng was {rng!r}; expected a generator or a seed. Pass np.random.default_rng(0), or a seed such as 0.",
                f"rng가 {rng!r}입니다. 난수 생성기나 시드가 필요합니다. np.random.default_rng(0)이나 0 같은 시드를 넘기세요.",
            )
        )
    if rng is not None and rng < 0:
        raise ValueError(
            say(
                f"the seed rng was {rng}; expected 0 or more.",
                f"시드 rng가 {rng}입니다. 0 이상이어야 합니다.",
            )
        )
    return np.random.default_rng(rng)


def unknown_name(kind: tuple[str, str], given: object, known: Iterable[str]) -> ValueError:
    """Return the error for a name that is none of the known ones, with the closest match as a hint.

    Args:
        kind: What is being named, in English and in Korean, such as `("optimizer", "옵티마이저")`.
        given: What was given.
        known: The names there are.

    Returns:
        The error, to be raised.

    Examples:
        >>> print(unknown_name(("optimizer", "옵티마이저"), "admam", ["adam", "sgd"]))
        unknown optimizer 'admam'. Did you mean 'adam'? Known: adam, sgd.
    """
    names = sorted(known)
    close = difflib.get_close_matches(str(given).lower(), names, n=1)
    listed = ", ".join(names)
    return ValueError(
        say(
            f"unknown {kind[0]} {given!r}. "
            + (f"Did you mean {close[0]!r}? " if close else "")
            + f"Known: {listed}.",
            f"{kind[1]} 이름 {given!r}은(는) 없습니다. "
            + (f"{close[0]!r}을(를) 쓰려고 했나요? " if close else "")
            + f"쓸 수 있는 이름: {listed}.",
        )
    )


def as_floats(x: ArrayLike, function: str) -> Floats:
    """Return `x` as a floating-point array: one that is floating-point already is returned itself.

    Args:
        x: Numbers of any shape; integers and booleans become float64.
        function: Who asks, for the message.

    Returns:
        An array in the shape of `x`.

    Raises:
        TypeError: If `x` holds something other than real numbers.
        ValueError: If `x` is a nested list whose rows differ in length.

    Examples:
        >>> as_floats([1, 2], "relu")
        array([1., 2.])
    """
    try:
        array = np.asarray(x)
    except ValueError as error:
        raise ValueError(
            say(
                f"{function} was given a nested list whose rows differ in length. "
                "Give every row the same number of values.",
                f"{function}: 행마다 길이가 다른 목록이 들어왔습니다. 모든 행에 값을 같은 개수만큼 주세요.",
            )
        ) from error
    if array.dtype.kind == "f":
        return array
    if array.dtype.kind in "iub":
        return array.astype(np.float64)
    raise TypeError(
        say(
            f"{function} works on real numbers, but was given values of type {array.dtype}. "
            "Convert them first, for example with np.array(x, dtype=float).",
            f"{function}: 실수만 계산할 수 있는데 {array.dtype} 형의 값이 들어왔습니다. "
            "np.array(x, dtype=float)처럼 먼저 바꾸세요.",
        )
    )


def whole(name: str, value: object, least: int = 1) -> int:
    """Return `value` as a plain int.

    Args:
        name: What the argument is called, for the message.
        value: What was given.
        least: The smallest number that will do.

    Returns:
        The number.

    Raises:
        ValueError: If `value` is not a whole number of at least `least`.

    Examples:
        >>> whole("steps", 100)
        100
    """
    if isinstance(value, int | np.integer) and not isinstance(value, bool) and value >= least:
        return int(value)
    raise ValueError(
        say(
            f"{name} was {value!r}; expected a whole number from {least} upward.",
            f"{name} 값이 {value!r}입니다. {least} 이상의 정수여야 합니다.",
        )
    )


def number(
    name: str,
    value: object,
    least: float = -np.inf,
    below: float = np.inf,
    *,
    above: float = -np.inf,
    most: float = np.inf,
) -> float:
    """Return `value` as a plain float, which never makes float32 arrays into float64 ones.

    Args:
        name: What the argument is called, for the message.
        value: What was given.
        least: The number must be at least this.
        below: The number must be less than this.
        above: The number must be more than this.
        most: The number must be at most this.

    Returns:
        The number.

    Raises:
        ValueError: If `value` is not a finite number within the bounds.

    Examples:
        >>> number("momentum", 0.9, least=0, below=1)
        0.9
    """
    if isinstance(value, int | float | np.integer | np.floating) and not isinstance(value, bool):
        plain = float(value)
        if np.isfinite(plain) and least <= plain < below and above < plain <= most:
            return plain
    bounds = ((">=", least), (">", above), ("<", below), ("<=", most))
    within = "".join(f", {sign} {bound:g}" for sign, bound in bounds if np.isfinite(bound))
    raise ValueError(
        say(
            f"{name} was {value!r}; expected a finite number{within}.",
            f"{name} 값이 {value!r}입니다. 유한한 수여야 합니다{within and '(' + within[2:] + ')'}.",
        )
    )
