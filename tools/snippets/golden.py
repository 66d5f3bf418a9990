"""Is an output the one that was looked at and kept? Text exactly, numbers within a tolerance."""

import difflib
import math
import re

RELATIVE, ABSOLUTE = 1e-6, 1e-9

# A number stands by itself: the 1 of x1 or of 1.2.3 is text.
_NUMBER = re.compile(r"(?<![\w.])([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)")
_DIFF_LINES = 40


def same(golden: str, printed: str) -> bool:
    """Whether `printed` says what `golden` says.

    Whole numbers count as text, so that a count off by one shows however large it is. Spaces count as well, unless a number
    changed its width: NumPy pads the whole array to its widest number.
    """
    old, new = _NUMBER.split(golden), _NUMBER.split(printed)
    numbers = list(zip(old[1::2], new[1::2], strict=False))
    if len(old) != len(new) or not all(_same_number(*pair) for pair in numbers):
        return False
    texts = list(zip(old[::2], new[::2], strict=True))
    if any(len(before) != len(after) for before, after in numbers):
        texts = [(_without_padding(before), _without_padding(after)) for before, after in texts]
    return all(before == after for before, after in texts)


def difference(golden: str, printed: str) -> str:
    """A unified diff, without the lines that differ within the tolerance."""
    old, new = golden.splitlines(), printed.splitlines()
    if len(old) == len(new):
        new = [before if same(before, after) else after for before, after in zip(old, new, strict=True)]
    diff = list(difflib.unified_diff(old, new, "kept", "printed now", lineterm=""))
    more = [f"… and {len(diff) - _DIFF_LINES} more lines"] if len(diff) > _DIFF_LINES else []
    return "\n".join([*diff[:_DIFF_LINES], *more]) or "(they differ in white space at the end)"


def _same_number(before: str, after: str) -> bool:
    if before.lstrip("+-").isdigit() and after.lstrip("+-").isdigit():
        return before == after
    return math.isclose(float(before), float(after), rel_tol=RELATIVE, abs_tol=ABSOLUTE)


def _without_padding(text: str) -> str:
    """Drop the spaces beside brackets and at line starts, and make one of several elsewhere."""
    return re.sub(r" +", " ", re.sub(r"(?<=\[) +| +(?=\])|^ +", "", text, flags=re.MULTILINE))
