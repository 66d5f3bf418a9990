"""A progress bar for training, on stderr, where someone sees it."""

from __future__ import annotations

import sys
import time
from types import TracebackType
from typing import Self

from dl_textbook.messages import say

_WIDTH = 24
_PAUSE = 0.1  # seconds between two drawings


class Progress:
    """The bar of one epoch: how far it is, how long it will take, and the numbers so far."""

    def __init__(self, epoch: int, epochs: int, steps: int, verbose: bool | None) -> None:
        """Prepare the bar; with `verbose` None it shows only on a terminal."""
        self._shown = sys.stderr.isatty() if verbose is None else verbose
        self._title = say(f"epoch {epoch + 1}/{epochs}", f"에폭 {epoch + 1}/{epochs}")
        self._steps = max(steps, 1)
        self._done = 0
        self._began = time.monotonic()
        self._drawn = 0.0

    def __enter__(self) -> Self:
        """Start."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Leave the cursor on a line of its own, so that an error message does not run into the bar."""
        if self._shown and error is not None:
            sys.stderr.write("\n")

    def step(self, numbers: dict[str, float]) -> None:
        """One more batch is done."""
        self._done += 1
        now = time.monotonic()
        if self._shown and now - self._drawn > _PAUSE:
            self._drawn = now
            left = (now - self._began) / self._done * (self._steps - self._done)
            filled = _WIDTH * self._done // self._steps
            bar = "█" * filled + "·" * (_WIDTH - filled)
            rest = say(f"{left:.0f} s left", f"{left:.0f}초 남음")
            sys.stderr.write(f"\r{self._title} {bar} {_listed(numbers)}  {rest}\x1b[K")
            sys.stderr.flush()

    def end(self, numbers: dict[str, float]) -> None:
        """The epoch is over."""
        if self._shown:
            took = time.monotonic() - self._began
            seconds = say(f"{took:.1f} s", f"{took:.1f}초")
            sys.stderr.write(f"\r{self._title} {_listed(numbers)}  {seconds}\x1b[K\n")


def _listed(numbers: dict[str, float]) -> str:
    return "  ".join(f"{name} {value:.4f}" for name, value in numbers.items())
