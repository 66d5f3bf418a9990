"""Says what a long run is at, once it has taken longer than one waits without a word."""

import shutil
import sys
import time
from typing import TextIO

_QUIET = 2.0  # seconds before the first word
_PAUSE = 5.0  # seconds between two plain lines, where no line can be rewritten


class Progress:
    """A line on stderr: rewritten in place on a terminal, now and then a new one elsewhere."""

    def __init__(self, stream: TextIO | None = None, quiet: float = _QUIET) -> None:
        self.stream = stream or sys.stderr
        self.live = self.stream.isatty()
        self.next = time.monotonic() + quiet
        self.shown = False

    def say(self, text: str) -> None:
        """Show `text`, if it is time to."""
        if time.monotonic() < self.next:
            return
        self.shown = True
        if self.live:
            self._rewrite(text[: shutil.get_terminal_size().columns - 1])
        else:
            print(text, file=self.stream, flush=True)
            self.next = time.monotonic() + _PAUSE

    def close(self) -> None:
        """Clear the line on a terminal."""
        if self.live and self.shown:
            self._rewrite("")

    def _rewrite(self, text: str) -> None:
        self.stream.write(f"\r\033[K{text}")
        self.stream.flush()
