"""The lines of an output that give something a name: `sum: 0.3`, `W = [[1 2]\\n [3 4]]`. Pages quote them, goldens compare them."""

import re
from collections.abc import Iterator
from typing import NamedTuple

# A name starts with a letter or a digit: `sum`, `AND(0, 1)`, `W1.shape`, `784-50-10`. The first `: ` or `=` ends it.
_LINE = re.compile(r"\s*(?P<name>\w[^:={}\"'<>!]*?)\s*(?::(?=\s|$)|=(?!=))\s*(?P<value>.*?)\s*$")


class Named(NamedTuple):
    """A named value: the text of it, and the lines that it takes, counted from 0, without the line `end`."""

    name: str
    text: str
    start: int
    end: int


def named_values(output: str) -> Iterator[Named]:
    """Find every `name: value` in an output; the value of an array goes on to its last bracket."""
    lines = output.splitlines()
    number = 0
    while number < len(lines):
        start = number
        number += 1
        match = _LINE.match(lines[start])
        if match is None:
            continue
        text = match["value"]
        if not text and number < len(lines) and lines[number].lstrip().startswith(("[", "(")):
            text, number = lines[number].strip(), number + 1
        while _open_brackets(text) > 0 and number < len(lines):
            text, number = f"{text} {lines[number].strip()}", number + 1
        if text:
            yield Named(match["name"], text, start, number)


def _open_brackets(text: str) -> int:
    return sum(text.count(bracket) for bracket in "[(") - sum(text.count(bracket) for bracket in "])")
