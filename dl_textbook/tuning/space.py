"""Where hyperparameters are looked for: ranges, on a plain or a logarithmic scale, and choices."""

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from dl_textbook.checks import number, whole
from dl_textbook.messages import say


@dataclass(frozen=True)
class Domain:
    """The values that one hyperparameter may have; made by `uniform`, `log_uniform`, `integers` or `choice`.

    Attributes:
        draw: Returns one value, drawn with the generator that it is given.
        description: The same in words and numbers, for the log.
        options: All values where they can be counted, as a grid needs; else None.
    """

    draw: Callable[[np.random.Generator], Any]
    description: dict[str, Any]
    options: tuple[Any, ...] | None = None


def uniform(low: float, high: float) -> Domain:
    """Look between two numbers, everywhere alike: for a dropout ratio or a momentum.

    Args:
        low: The smallest value.
        high: The largest value, above `low`.

    Raises:
        ValueError: If they are no finite numbers in this order.

    Examples:
        >>> round(uniform(0.1, 0.5).draw(np.random.default_rng(0)), 4)
        0.3548
    """
    low = number("low", low)
    high = number("high", high, above=low)
    return Domain(lambda rng: float(rng.uniform(low, high)), {"uniform": [low, high]})


def log_uniform(low: float, high: float) -> Domain:
    r"""Look between two numbers, in every power of ten alike: for a learning rate or a weight decay.

    $$ x = e^{u}, \qquad u \sim U(\ln a, \ln b) $$

    A plain draw from 0.000001 to 0.01 would be above 0.001 in nine cases of ten; this one is in one of four.

    Args:
        low: The smallest value $a$, above 0.
        high: The largest value $b$, above `low`.

    Raises:
        ValueError: If they are no finite numbers above 0 in this order.

    Examples:
        >>> f"{log_uniform(1e-6, 1e-2).draw(np.random.default_rng(0)):.6f}"
        '0.000353'

    Source: J. Bergstra and Y. Bengio, “Random search for hyper-parameter optimization” (2012).
    """
    low = number("low", low, above=0)
    high = number("high", high, above=low)

    def draw(rng: np.random.Generator) -> float:
        return min(max(math.exp(rng.uniform(math.log(low), math.log(high))), low), high)

    return Domain(draw, {"log_uniform": [low, high]})


def integers(low: int, high: int) -> Domain:
    """Look among the whole numbers from `low` to `high`, both included: for a number of layers.

    Args:
        low: The smallest value.
        high: The largest value, at least `low`.

    Raises:
        ValueError: If they are no whole numbers in this order.

    Examples:
        >>> integers(1, 6).options
        (1, 2, 3, 4, 5, 6)
    """
    low = whole("low", low, least=-(2**63))
    high = whole("high", high, least=low)
    return Domain(
        lambda rng: int(rng.integers(low, high, endpoint=True)),
        {"integers": [low, high]},
        tuple(range(low, high + 1)) if high - low < 10_000 else None,
    )


def choice(options: Iterable[Any]) -> Domain:
    """Look among some values, each as likely as the other: for an optimizer's name or the sizes of the layers.

    Args:
        options: The values. For a run with a log they must be numbers, strings, None, or lists or tuples of these.

    Raises:
        ValueError: If there is none.

    Examples:
        >>> choice(["sgd", "adam"]).draw(np.random.default_rng(0))
        'adam'
    """
    values = tuple(option.item() if isinstance(option, np.generic) else option for option in options)
    if not values:
        raise ValueError(say("choice was given no option.", "choice에 고를 값이 하나도 없습니다."))
    return Domain(lambda rng: values[rng.integers(len(values))], {"choice": list(values)}, values)


def as_space(space: Mapping[str, Any]) -> dict[str, Domain]:
    """Return the space with a domain for each name, or say what is wrong with it; a list stands for a choice."""
    if not isinstance(space, Mapping) or not space or not all(isinstance(name, str) for name in space):
        raise ValueError(
            say(
                f'the space was {space!r}; expected a dictionary of names and domains, such as {{"lr": log_uniform(1e-6, 1e-2)}}.',
                f'탐색 공간이 {space!r}입니다. {{"lr": log_uniform(1e-6, 1e-2)}}처럼 이름과 범위의 딕셔너리여야 합니다.',
            )
        )
    return {name: _as_domain(name, domain) for name, domain in space.items()}


def _as_domain(name: str, domain: object) -> Domain:
    if isinstance(domain, Domain):
        return domain
    if isinstance(domain, list | tuple | np.ndarray):
        return choice(domain)
    raise ValueError(
        say(
            f"the space has {domain!r} for {name!r}; expected uniform(…), log_uniform(…), integers(…), choice(…) or a list. "
            f"For a value that stays the same write choice([{domain!r}]).",
            f"탐색 공간의 {name!r}이(가) {domain!r}입니다. uniform(…), log_uniform(…), integers(…), choice(…)나 목록이어야 합니다. "
            f"값을 하나로 고정하려면 choice([{domain!r}])이라고 쓰세요.",
        )
    )
