"""The cells of a lab: a Python file in percent format, with the line where each cell begins."""

import re
from dataclasses import dataclass

_MARK = re.compile(r"# %%(?P<kind> \[\w+\])?(?P<rest>.*)")
_OPTION = re.compile(r'(\w+)="((?:[^"\\]|\\.)*)"')


@dataclass(frozen=True)
class Cell:
    """One cell: its text without the comment marks, and where that text begins (from 1)."""

    markdown: bool
    line: int
    text: str
    options: tuple[tuple[str, str], ...] = ()


def cells(source: str) -> list[Cell]:
    """Split a lab; text before the first mark is a code cell, unless it is empty."""
    found: list[Cell] = []
    mark, start, lines = None, 1, list[str]()
    for number, line in enumerate([*source.split("\n"), "# %%"], 1):
        match = _MARK.fullmatch(line)
        if match is None:
            lines.append(line)
            continue
        text = "\n".join(lines).rstrip()
        if mark is not None or text:
            found.append(_cell(mark, start, text))
        mark, start, lines = match, number + 1, []
    return found


def _cell(mark: re.Match[str] | None, line: int, text: str) -> Cell:
    markdown = mark is not None and (mark["kind"] or "").strip() in ("[markdown]", "[md]")
    if markdown:
        text = "\n".join(re.sub(r"^# ?", "", each) for each in text.split("\n"))
    return Cell(markdown, line, text, tuple(_OPTION.findall(mark["rest"])) if mark else ())
