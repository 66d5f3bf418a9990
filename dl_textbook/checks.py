"""Checks that several modules make on their arguments, and the words in which they refuse them."""

import difflib
from collections.abc import Iterable

import numpy as np

from dl_textbook.messages import say

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
            f"unknown {kind[0]} {given!r}. " + (f"Did you mean {close[0]!r}? " if close else "") + f"Known: {listed}.",
            f"{kind[1]} 이름 {given!r}은(는) 없습니다. "
            + (f"{close[0]!r}을(를) 쓰려고 했나요? " if close else "")
            + f"쓸 수 있는 이름: {listed}.",
        )
    )
