"""What an error message offers instead of a wrong name."""

import difflib
from collections.abc import Iterable


def instead(given: str, there: Iterable[str], most: int = 12) -> str:
    """Say which name is closest to `given`, and which names there are (at most `most` of them)."""
    names = sorted(set(there))
    if not names:
        return "There is none at all."
    close = difflib.get_close_matches(given, names, n=1, cutoff=0.5)
    hint = f"Did you mean `{close[0]}`? " if close else ""
    listed = ", ".join(f"`{name}`" for name in names[:most])
    more = f" and {len(names) - most} more" if len(names) > most else ""
    return f"{hint}There is: {listed}{more}."
