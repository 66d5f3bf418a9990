"""Saying which data sets a program used: in the log for tools, or on stderr where a stand-in took a data set's place."""

import sys
from collections.abc import Iterable
from pathlib import Path

from dl_textbook.datasets import log
from dl_textbook.datasets.entry import Entry
from dl_textbook.datasets.store import places
from dl_textbook.messages import say

_served: dict[str, bool] = {}


def is_stand_in(name: str) -> bool:
    """Whether this program's last `load` of a data set gave other data in its place.

    Args:
        name: The data set's name.

    Returns:
        True for a stand-in.

    Raises:
        ValueError: If it has not been loaded yet.

    Examples:
        >>> from dl_textbook import datasets
        >>> _ = datasets.load("digits")
        >>> datasets.is_stand_in("digits")
        False
    """
    if name not in _served:
        raise ValueError(
            say(
                f"the data set {name!r} has not been loaded in this program. Load it first.",
                f"이 프로그램에서 데이터세트 {name!r}을(를) 아직 불러오지 않았습니다. 먼저 불러오세요.",
            )
        )
    return _served[name]


def record(entry: Entry, paths: Iterable[Path | None] = (), stand_in_because: str = "") -> None:
    """Note that `entry` was read from the files at `paths`, or that a stand-in was given, and why."""
    stand_in = bool(stand_in_because)
    _served[entry.name] = stand_in
    log.append(entry, paths, places(entry.forms), stand_in)
    if stand_in and not log.wanted():
        print(
            say(
                f"Note: {entry.title} is not at hand ({stand_in_because}); other data stand in for it. "
                f"To get it: python -m dl_textbook download {entry.name}",
                f"알림: {entry.title} 파일이 없어({stand_in_because}) 다른 데이터로 대신합니다. "
                f"받으려면: python -m dl_textbook download {entry.name}",
            ),
            file=sys.stderr,
        )
