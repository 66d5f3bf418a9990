"""Saying which data sets a program used: in a file for tools, or on stderr where a stand-in took a data set's place.

The variable `DL_TEXTBOOK_DATA_LOG` names a file. Each load appends one line of JSON to it:

    {"dataset": "mnist", "stand_in": true, "files": [], "missing": ["/data/mnist/train-images-idx3-ubyte.gz", …]}

`files` are the files that were read, `missing` those that were looked for in vain: when one of them comes into being, the program's
output may change. With the log, nothing is printed: who reads it can say it better.
"""

import json
import os
import sys

from dl_textbook.datasets.entry import Entry, File
from dl_textbook.datasets.store import folders, locate
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


def record(entry: Entry, form: tuple[File, ...] = (), stand_in_because: str = "") -> None:
    """Note that `entry` was read from the files of `form`, or that a stand-in was given, and why."""
    stand_in = bool(stand_in_because)
    _served[entry.name] = stand_in
    if log := os.environ.get("DL_TEXTBOOK_DATA_LOG"):
        missing = [folder / file.path for files in entry.forms for file in files for folder in folders()]
        line = {
            "dataset": entry.name,
            "stand_in": stand_in,
            "files": [str(locate(file)) for file in form],
            "missing": [str(path) for path in missing if not path.exists()],
        }
        # One write to the end of the file, so that processes that share the log do not mix their lines.
        with open(log, "ab", buffering=0) as file:  # noqa: PTH123
            file.write(json.dumps(line).encode() + b"\n")
    elif stand_in:
        print(
            say(
                f"Note: {entry.title} is not at hand ({stand_in_because}); other data stand in for it. "
                f"To get it: python -m dl_textbook download {entry.name}",
                f"알림: {entry.title} 파일이 없어({stand_in_because}) 다른 데이터로 대신합니다. "
                f"받으려면: python -m dl_textbook download {entry.name}",
            ),
            file=sys.stderr,
        )
