"""Is an output the one that was looked at and kept? Text exactly, numbers within a tolerance."""

import difflib
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

# A number stands by itself: the 1 of x1 or of 1.2.3 is text.
_NUMBER = re.compile(
    r"(?<![\w.])([-+]?(?:\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)"
)
_DIFF_LINES = 40


@dataclass(frozen=True)
class Tolerance:
    """How far two numbers may be apart; without `whole`, whole numbers count as text."""

    relative: float = 1e-6
    absolute: float = 1e-9
    whole: bool = False


EXACT = Tolerance()
ANY = Tolerance(math.inf, math.inf, whole=True)


@dataclass(frozen=True)
class Allowed:
    """What is allowed for each line of an output, counted from 0."""

    elsewhere: Tolerance = EXACT
    lines: Mapping[int, Tolerance] = field(default_factory=dict)

    def at(self, line: int) -> Tolerance:
        """The tolerance of a line."""
        return self.lines.get(line, self.elsewhere)


def same(golden: str, printed: str, allowed: Allowed = Allowed()) -> bool:
    """Whether `printed` says what `golden` says.

    Whole numbers count as text, so that a count off by one shows however large it is. Spaces count as well, unless a number
    changed its width: NumPy pads the whole array to its widest number.
    """
    old, new = _NUMBER.split(golden), _NUMBER.split(printed)
    if len(old) != len(new):
        return False
    line, widths_changed = 0, False
    for text, before, after in zip(old[::2], old[1::2], new[1::2], strict=False):
        line += text.count("\n")
        if not _same_number(before, after, allowed.at(line)):
            return False
        widths_changed |= len(before) != len(after)
    texts = list(zip(old[::2], new[::2], strict=True))
    if widths_changed:
        texts = [(_without_padding(before), _without_padding(after)) for before, after in texts]
    return all(before == after for before, after in texts)


def difference(golden: str, printed: str, allowed: Allowed = Allowed()) -> str:
    """A unified diff, without the lines that differ within the tolerance."""
    old, new = golden.splitlines(), printed.splitlines()
    if len(old) == len(new):
        new = [
            before if same(before, after, Allowed(allowed.at(line))) else after
            for line, (before, after) in enumerate(zip(old, new, strict=True))
        ]
    diff = list(difflib.unified_diff(old, new, "kept", "printed now", lineterm=""))
    more = [f"… and {len(diff) - _DIFF_LINES} more lines"] if len(diff) > _DIFF_LINES else []
    return "\n".join([*diff[:_DIFF_LINES], *more]) or "(they differ in white space at the end)"


def _same_number(before: str, after: str, allowed: Tolerance) -> bool:
    before, after = before.replace(",", ""), after.replace(",", "")
    if not allowed.whole and before.lstrip("+-").isdigit() and after.lstrip("+-").isdigit():
        return before == after
    return math.isclose(float(before), float(after), rel_tol=allowed.relative, abs_tol=allowed.absolute)


def _without_padding(text: str) -> str:
    """Drop the spaces beside brackets and at line starts, and make one of several elsewhere."""
    return re.sub(r" +", " ", re.sub(r"(?<=\[) +| +(?=\])|^ +", "", text, flags=re.MULTILINE))
