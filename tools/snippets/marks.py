"""What a snippet says about its own golden output: `# golden: rel=0.02`, `# golden: any for seconds, times faster`.

Training multiplies the last digit of the first step into the second digit of the thousandth, and another processor rounds that
last digit otherwise. So a snippet says how far its numbers may be from the kept ones. Text stays exact.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tools.named import Named, named_values
from tools.snippets.golden import ANY, EXACT, Allowed, Tolerance

_MARK = re.compile(r"^[ \t]*#[ ]*golden:(?P<text>.*)$", re.MULTILINE)
_NUMBER = r"\d+(?:\.\d+)?(?:e-?\d+)?"
_RULE = re.compile(
    rf"(?:any|(?P<bounds>(?:rel=(?P<rel>{_NUMBER}))?\s*(?:abs=(?P<abs>{_NUMBER}))?))(?:\s+for\s+(?P<names>[^\s,].*))?"
)
_HELP = "Expected `# golden: rel=0.02`, `abs=0.1`, both, or `any`; then, if not for all lines, ` for name, other name, epoch *`"


class MarkError(Exception):
    """A mark that cannot be followed: the line of the snippet, and what is wrong with it."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.line = line


@dataclass(frozen=True)
class Mark:
    """One mark: where it stands, what it allows, and for which names (`*` stands for anything); for all lines without any."""

    line: int
    tolerance: Tolerance
    names: tuple[str, ...] = ()


def read_marks(source: str) -> list[Mark]:
    """The marks of a snippet. Raises `MarkError` for one that says nothing, and for a second one for all lines."""
    marks: list[Mark] = []
    for found in _MARK.finditer(source):
        line = source.count("\n", 0, found.start()) + 1
        rule = _RULE.fullmatch(found["text"].strip())
        if rule is None or rule["bounds"] == "":
            raise MarkError(line, f"`{found[0].strip()}` is no rule. {_HELP}")
        names = tuple(name.strip() for name in (rule["names"] or "").split(",") if name.strip())
        if not names and any(not mark.names for mark in marks):
            raise MarkError(
                line, "a second rule for all lines. Give one of them names: ` for loss, accuracy`"
            )
        marks.append(Mark(line, _tolerance(rule), names))
    return marks


def allowed(marks: Sequence[Mark], output: str) -> Allowed:
    """What the marks allow in `output`; of several that name a line, the first counts. Raises `MarkError` for a name not in it."""
    everywhere = next((mark.tolerance for mark in marks if not mark.names), EXACT)
    lines: dict[int, Tolerance] = {}
    values = list(named_values(output))
    for mark in marks:
        for name in mark.names:
            meant = [value for value in values if _stands_for(name, value)]
            if not meant:
                raise MarkError(
                    mark.line,
                    f"no line of what it prints is called `{name}` (`name: value` or `name = value`)",
                )
            for value in meant:
                for number in range(value.start, value.end):
                    lines.setdefault(number, mark.tolerance)
    return Allowed(everywhere, lines)


def _stands_for(name: str, value: Named) -> bool:
    return re.fullmatch(".*".join(map(re.escape, name.split("*"))), value.name) is not None


def _tolerance(rule: re.Match[str]) -> Tolerance:
    if rule["bounds"] is None:
        return ANY
    return Tolerance(float(rule["rel"] or EXACT.relative), float(rule["abs"] or EXACT.absolute), whole=True)
