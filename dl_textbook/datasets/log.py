"""The log of the data that a program used, for tools that run it.

The variable `DL_TEXTBOOK_DATA_LOG` names a file. Each load appends one line of JSON to it:

    {"dataset": "mnist", "stand_in": true, "files": [], "missing": ["/data/mnist/train-images-idx3-ubyte.gz", …]}

`files` are the files that were read, `missing` those that were looked for in vain: when one of them comes into being, the program's
output may change. A line with missing files and no others, without a stand-in, is a load that failed. With the log, nothing is
printed about stand-ins: who reads it can say it better.
"""

import json
import os
from collections.abc import Iterable
from pathlib import Path

from dl_textbook.datasets.entry import Entry


def wanted() -> bool:
    """Whether there is to be a log."""
    return bool(os.environ.get("DL_TEXTBOOK_DATA_LOG"))


def append(
    entry: Entry, files: Iterable[Path | None], looked_for: Iterable[Path], stand_in: bool = False
) -> None:
    """Add a line about one load, if there is to be a log."""
    if not wanted():
        return
    line = {
        "dataset": entry.name,
        "stand_in": stand_in,
        "files": [str(path) for path in files],
        "missing": [str(path) for path in looked_for if not path.exists()],
    }
    # One write to the end of the file, so that processes that share the log do not mix their lines.
    with open(os.environ["DL_TEXTBOOK_DATA_LOG"], "ab", buffering=0) as file:  # noqa: PTH123
        file.write(json.dumps(line).encode() + b"\n")
