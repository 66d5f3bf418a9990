"""Text in columns of a terminal, where a Korean letter is two columns wide, and a bar that shows how far something is."""

import sys
import time
import unicodedata


def width(text: str) -> int:
    """Return how many columns `text` takes in a terminal.

    Examples:
        >>> width("MNIST"), width("숫자")
        (5, 4)
    """
    return sum(
        0 if unicodedata.combining(letter) else 2 if unicodedata.east_asian_width(letter) in "WF" else 1
        for letter in text
    )


def pad(text: str, columns: int) -> str:
    """Fill `text` with spaces on the right up to a width in columns.

    Examples:
        >>> pad("숫자", 6) + "|"
        '숫자  |'
    """
    return text + " " * (columns - width(text))


def megabytes(count: int) -> str:
    """Write a number of bytes as people read it.

    Examples:
        >>> megabytes(11_594_722), megabytes(4_542)
        ('11.6 MB', '4.5 kB')
    """
    return f"{count / 1e6:,.1f} MB" if count >= 100_000 else f"{count / 1e3:.1f} kB"


class Progress:
    """A line on stderr that shows how much of a download is there. Without a terminal it shows nothing.

    Args:
        title: What is being downloaded.
        total: Its size in bytes.

    Examples:
        >>> with Progress("mnist", total=100) as progress:
        ...     progress.show(50)
    """

    _CELLS = 24
    _PAUSE = 0.1  # seconds between two drawings

    def __init__(self, title: str, total: int) -> None:
        self.title, self.total = title, total
        self._visible = sys.stderr.isatty()
        self._next = 0.0

    def __enter__(self) -> "Progress":
        return self

    def __exit__(self, *error: object) -> None:
        if self._visible and self._next:
            print(file=sys.stderr)

    def show(self, done: int) -> None:
        """Draw the line anew, `done` bytes being there."""
        now = time.monotonic()
        if not self._visible or (now < self._next and done < self.total):
            return
        self._next = now + self._PAUSE
        share = min(done / self.total, 1.0)
        bar = "#" * round(share * self._CELLS)
        print(
            f"\r{self.title} [{bar:{self._CELLS}}] {share:4.0%} {megabytes(done)} / {megabytes(self.total)}  ",
            end="",
            file=sys.stderr,
            flush=True,
        )
