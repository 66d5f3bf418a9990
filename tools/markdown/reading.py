"""Reading a file once: what was made of it is kept until the file changes, so that a warm build costs little."""

import functools
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

Result = TypeVar("Result")


def per_file(read: Callable[[Path], Result]) -> Callable[[Path], Result]:
    """Keep what `read(path)` returned, and read again only when the file has another time or size."""
    kept: dict[Path, tuple[tuple[int, int], Result]] = {}

    @functools.wraps(read)
    def reader(path: Path) -> Result:
        stat = path.stat()
        version = (stat.st_mtime_ns, stat.st_size)
        found = kept.get(path)
        if found is None or found[0] != version:
            found = kept[path] = (version, read(path))
        return found[1]

    return reader
