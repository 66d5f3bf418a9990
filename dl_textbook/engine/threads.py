"""Work shared out to threads: NumPy lets go of Python's lock while it computes, so that two tiles really run at once.

While tiles are worked on, the matrix library (OpenBLAS) is told to use one thread for each product: two threads of ours
with one half of the batch each are faster than two of its own on every small product in turn.
"""

import contextlib
import ctypes
import itertools
import os
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

import numpy as np

from dl_textbook.messages import say

T = TypeVar("T")

_chosen: list[int] = []  # what `set_threads` was told last
_pools: dict[int, ThreadPoolExecutor] = {}
if hasattr(os, "register_at_fork"):
    os.register_at_fork(
        after_in_child=_pools.clear
    )  # a forked process inherits the pools but not their threads


def get_threads() -> int:
    """Return how many threads the engine uses.

    Set by `set_threads`, else by the environment (`DL_TEXTBOOK_THREADS`, or `OPENBLAS_NUM_THREADS`, `OMP_NUM_THREADS`,
    which the matrix library reads too), else the number of cores that this process may use, at most 8.

    Returns:
        1 or more.
    """
    if not _chosen:
        _chosen.append(_default_threads())
    return _chosen[0]


def set_threads(threads: int) -> None:
    """Let the engine use `threads` threads from now on.

    Args:
        threads: 1 or more. More than the machine has cores only slows it down.

    Raises:
        ValueError: If it is not a whole number from 1 upward.

    Examples:
        >>> before = get_threads()
        >>> set_threads(1)
        >>> get_threads()
        1
        >>> set_threads(before)
    """
    if not isinstance(threads, int) or isinstance(threads, bool) or threads < 1:
        raise ValueError(
            say(
                f"threads was {threads!r}; expected a whole number from 1 upward.",
                f"threads가 {threads!r}입니다. 1 이상의 정수가 필요합니다.",
            )
        )
    _chosen[:] = [threads]


def each(work: Callable[[int, T], object], items: list[T]) -> None:
    """Call `work(index, item)` for every item, several at once; the first error comes out when all have ended."""
    threads = min(get_threads(), len(items))
    if threads == 1:
        for index, item in enumerate(items):
            work(index, item)
        return

    def share(first: int) -> None:
        for index in range(first, len(items), threads):
            work(index, items[index])

    with one_blas_thread():
        others = [_pool(threads).submit(share, first) for first in range(1, threads)]
        try:
            share(0)
        finally:
            errors = [other.exception() for other in others]
    for error in errors:
        if error is not None:
            raise error


def cut(size: int, parts: int) -> list[slice]:
    """Cut `range(size)` into so many slices of nearly equal length."""
    edges = [size * part // parts for part in range(parts + 1)]
    return [slice(start, stop) for start, stop in itertools.pairwise(edges)]


@contextlib.contextmanager
def one_blas_thread() -> Iterator[None]:
    """Hold OpenBLAS to one thread for each product, if it can be told."""
    if _blas is None:
        yield
        return
    get, put = _blas
    before = get()
    if before == 1:
        yield
        return
    put(1)
    try:
        yield
    finally:
        put(before)


def _default_threads() -> int:
    for variable in ("DL_TEXTBOOK_THREADS", "OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS"):
        value = os.environ.get(variable, "")
        if value.isdigit() and int(value) >= 1:
            return int(value)
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(cores, 8)


def _pool(threads: int) -> ThreadPoolExecutor:
    if threads not in _pools:
        _pools[threads] = ThreadPoolExecutor(threads - 1, thread_name_prefix="dl_textbook")
    return _pools[threads]


def _find_blas() -> tuple[Callable[[], int], Callable[[int], None]] | None:
    """Find the two functions of the OpenBLAS that NumPy brings: how many threads, and use so many."""
    package = Path(np.__file__).parent
    folders = (package.parent / "numpy.libs", package / ".dylibs")
    for path in sorted(file for folder in folders for file in folder.glob("*openblas*")):
        with contextlib.suppress(OSError):
            library = ctypes.CDLL(str(path))
            for prefix, suffix in (("scipy_openblas", "64_"), ("openblas", "64_"), ("openblas", "")):
                with contextlib.suppress(AttributeError):
                    get = getattr(library, f"{prefix}_get_num_threads{suffix}")
                    put = getattr(library, f"{prefix}_set_num_threads{suffix}")
                    return get, put
    return None


_blas = _find_blas()
