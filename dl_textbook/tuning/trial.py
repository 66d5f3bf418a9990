"""One trial of a search: what was tried, and what came of it."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, NamedTuple

Objective = Callable[[dict[str, Any], int], float]


class Suggestion(NamedTuple):
    """What to try."""

    number: int
    params: dict[str, Any]
    seed: int


@dataclass(frozen=True)
class Trial:
    """A trial that has ended.

    Attributes:
        number: Which trial of the search, from 0.
        params: The hyperparameters that were tried.
        seed: The seed that the objective was given.
        score: What the objective returned; NaN if it never got that far.
        errors: What went wrong, one text for each attempt that failed: also where a later attempt succeeded.
        failed: Whether no attempt succeeded.
        seconds: How long the attempt took that succeeded, or the last one, where it was.

    Examples:
        >>> trial = Trial(3, {"lr": 0.01}, seed=7, score=0.8)
        >>> trial.params["lr"], trial.score, trial.failed
        (0.01, 0.8, False)
    """

    number: int
    params: dict[str, Any]
    seed: int
    score: float = math.nan
    errors: tuple[str, ...] = ()
    failed: bool = False
    seconds: float = 0.0
