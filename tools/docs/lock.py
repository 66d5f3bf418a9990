"""docs/parity.lock: which state of each pair of pages someone has read side by side and found to say the same."""

import hashlib
import re
from collections.abc import Iterable
from pathlib import Path

from tools import paths
from tools.docs.pages import Problem, Twins
from tools.errors import BuildError
from tools.files import write_atomic
from tools.paths import show

_HEAD = "# Pairs of pages that were read side by side; written by `make confirm`. One entry a pair, so that branches merge.\n"
_ENTRY = re.compile(r"(?P<name>\S.*)\n  ko (?P<ko>[0-9a-f]{16})\n  en (?P<en>[0-9a-f]{16})")

Confirmed = dict[str, dict[str, str]]


def lock_file(docs: Path) -> Path:
    """Where the lock of these pages lies."""
    return docs / "parity.lock"


def fingerprint(page: Path) -> str:
    """A hash of what a page says; the ends of lines do not count."""
    lines = [line.rstrip() for line in page.read_text(encoding="utf-8").strip().splitlines()]
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:16]


def read(docs: Path) -> Confirmed:
    """Read the lock; a missing one is empty."""
    path = lock_file(docs)
    if not path.is_file():
        return {}
    text = re.sub(r"(?m)^#.*\n", "", path.read_text(encoding="utf-8"))
    confirmed: Confirmed = {}
    for entry in filter(None, (part.strip("\n") for part in text.split("\n\n"))):
        match = _ENTRY.fullmatch(entry)
        if match is None:
            raise BuildError(
                f"{show(path)}: cannot read the entry\n{entry}\nExpected the page's name, then `  ko` and `  en`, each with a hash "
                "of 16 digits. After a merge that went wrong, take either side and run `make confirm`."
            )
        confirmed[match["name"]] = {lang: match[lang] for lang in paths.LANGUAGES}
    return confirmed


def write(pairs: Iterable[Twins], docs: Path) -> None:
    """Write down the present state of all pairs."""
    entries = [f"{pair.name}\n  ko {fingerprint(pair.ko)}\n  en {fingerprint(pair.en)}\n" for pair in pairs]
    write_atomic(lock_file(docs), "\n".join([_HEAD, *sorted(entries)]))


def unconfirmed(pairs: Iterable[Twins], docs: Path) -> list[Problem]:
    """Say which pairs changed since they were confirmed, and which side of them."""
    confirmed = read(docs)
    problems = []
    for pair in pairs:
        known = confirmed.pop(pair.name, None)
        changed = [
            lang for lang in paths.LANGUAGES if known and known[lang] != fingerprint(getattr(pair, lang))
        ]
        if known is None:
            said = "was never confirmed. Read both pages side by side, then run `make confirm`"
        elif len(changed) == 2:
            said = f"and {show(pair.en)} changed since they were confirmed. Read the changes side by side, then run `make confirm`"
        elif changed:
            other = pair.en if changed == ["ko"] else pair.ko
            said = f"changed and {show(other)} did not. Bring the change over, then run `make confirm`"
        else:
            continue
        problems.append(Problem(pair.en if changed == ["en"] else pair.ko, 1, said))
    problems += [
        Problem(
            lock_file(docs), 1, f"confirms `{name}`, which is no pair of pages (any more). Run `make confirm`"
        )
        for name in confirmed
    ]
    return problems
