"""Writing files so that nothing is ever left half-written, and two builds in one checkout never mix."""

import contextlib
import errno
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from filelock import FileLock, Timeout

from tools.errors import BuildError
from tools.paths import CACHE

_WHY = {
    errno.EROFS: "the folder is read-only. Copy the project to a folder you can write to",
    errno.EACCES: "this user may not write there. Copy the project to a folder you can write to",
    errno.EPERM: "this user may not write there. Copy the project to a folder you can write to",
    errno.ENOSPC: "the disk is full. Free some space and run the command again; what was there before is intact",
    errno.EDQUOT: "the disk quota is used up. Free some space and run the command again; what was there before is intact",
}


@contextlib.contextmanager
def explain_os_errors(path: Path) -> Iterator[None]:
    """Turn the operating system's refusal to write at `path` into a `BuildError` that says how to mend it."""
    try:
        yield
    except OSError as error:
        if why := refusal(error, path):
            raise why from error
        raise


def refusal(error: BaseException, path: Path) -> BuildError | None:
    """Return what to tell the user when `error` is the operating system's refusal to write at `path`; else None."""
    if isinstance(error, OSError) and error.errno in _WHY:
        return BuildError(f"cannot write {path}: {_WHY[error.errno]}.")
    return None


def write_atomic(path: Path, content: bytes | str) -> bool:
    """Write `content` to `path` in one step: readers see the old file or the new one, never a part.

    Returns whether the file changed; an identical file is left alone, so that nothing that watches it wakes up.
    """
    data = content.encode() if isinstance(content, str) else content
    with explain_os_errors(path):
        if path.is_file() and path.read_bytes() == data:
            return False
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".tmp", dir=path.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
            Path(name).chmod(0o644)
            Path(name).replace(path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    return True


@contextlib.contextmanager
def build_lock(folder: Path = CACHE) -> Iterator[None]:
    """Let one build at a time work on the generated files of this checkout; the second one waits and says so."""
    with explain_os_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
        lock = FileLock(folder / "build.lock", is_singleton=True)
        try:
            lock.acquire(timeout=0)
        except Timeout:
            print("another build is at work in this folder; waiting for it to finish …", flush=True)
            lock.acquire()
    try:
        yield
    finally:
        lock.release()
