"""Letting one process at a time do something, however it ends: the system frees the lock of a process that dies."""

import errno
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

_PAUSE = 0.1  # seconds between two looks at a lock that someone else holds
_NO_LOCKS = (errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP)


@contextmanager
def locked(path: Path, waiting: Callable[[], object] = lambda: None) -> Iterator[None]:
    """Hold the lock that the file `path` stands for; wait for it while another process or thread holds it.

    On a network drive that knows no locks, go on without one: what is written under it must be checked anyway.

    Args:
        path: A file, made if need be and left where it is (deleting it would let two processes hold "the" lock).
        waiting: Called once if there is someone to wait for.

    Examples:
        >>> import tempfile
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     with locked(Path(folder, ".lock")):
        ...         print("alone")
        alone
    """
    with path.open("ab") as file:
        if not _lock(file.fileno()):
            waiting()
            while not _lock(file.fileno()):
                time.sleep(_PAUSE)
        yield  # closing the file frees the lock


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError as error:
            return error.errno in _NO_LOCKS
        return True
