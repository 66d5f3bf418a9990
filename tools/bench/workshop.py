"""A copy of the project to measure in, so that no measurement touches the checkout."""

import contextlib
import os
import resource
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tools.errors import BuildError
from tools.paths import ROOT

_LEFT_BEHIND = {
    ".git",
    ".venv",
    "site",
    "generated",
    ".cache",
    "node_modules",
}  # at the top; below, only caches
_CACHES = shutil.ignore_patterns("__pycache__", ".*_cache", ".hypothesis", "vendor")


def _left_behind(folder: str, names: list[str]) -> set[str]:
    return set(_CACHES(folder, names)) | (_LEFT_BEHIND & set(names) if Path(folder) == ROOT else set())


@dataclass(frozen=True)
class Timing:
    """What one command took: seconds on the wall, and the largest process of it in MiB."""

    seconds: float
    peak_mib: float


@contextlib.contextmanager
def workshop() -> Iterator[Path]:
    """Yield a temporary copy of the project: sources only; npm's packages are linked, as they are not under test."""
    with tempfile.TemporaryDirectory(prefix="book-bench-") as folder:
        root = Path(folder) / "book"
        shutil.copytree(ROOT, root, ignore=_left_behind)
        if (ROOT / "node_modules").is_dir():
            shutil.copytree(
                ROOT / "node_modules", root / "node_modules", copy_function=os.link, symlinks=True
            )
        yield root


def build(root: Path, *arguments: str) -> Timing:
    """Run `mkdocs build` in `root` and time it."""
    start = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-m", "mkdocs", "build", "--quiet", *arguments],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(root), "NO_MKDOCS_2_WARNING": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    output, _ = process.communicate()
    seconds = time.perf_counter() - start
    if process.returncode:
        raise BuildError(f"the build to be measured failed:\n{output.decode(errors='replace')}")
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / (
        1024 if sys.platform != "darwin" else 1024**2
    )
    return Timing(seconds, peak)


def free_port() -> int:
    """Return a port that nothing listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def edited_live(root: Path) -> contextlib.AbstractContextManager[str]:
    """Serve the book of `root` as an author sees it, with live reload; give its address."""
    return _answering(root, lambda port: ["mkdocs", "serve", "--quiet", "--dev-addr", f"127.0.0.1:{port}"])


def published(root: Path) -> contextlib.AbstractContextManager[str]:
    """Serve the built site of `root` as a reader gets it; give its address."""
    return _answering(
        root,
        lambda port: ["http.server", str(port), "--bind", "127.0.0.1", "--directory", str(root / "site")],
    )


@contextlib.contextmanager
def _answering(root: Path, module: Callable[[int], list[str]]) -> Iterator[str]:
    """Run a server module on a free port until the caller is done; yield its address once it answers."""
    address = f"http://127.0.0.1:{(port := free_port())}/"
    server = subprocess.Popen(
        [sys.executable, "-m", *module(port)],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(root), "NO_MKDOCS_2_WARNING": "1"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        wait_for(address, "<html", server)
        yield address
    finally:
        server.terminate()
        server.wait()


def wait_for(
    address: str, text: str, server: subprocess.Popen[bytes] | None = None, limit: float = 300
) -> float:
    """Ask `address` until its page holds `text`; return the seconds that took."""
    start = time.perf_counter()
    while time.perf_counter() - start < limit:
        if server is not None and server.poll() is not None:
            raise BuildError(f"the server stopped with exit status {server.returncode} before it answered")
        with (
            contextlib.suppress(urllib.error.URLError, ConnectionError, TimeoutError),
            urllib.request.urlopen(address, timeout=limit) as answer,
        ):
            if text in answer.read().decode():
                return time.perf_counter() - start
        time.sleep(0.05)
    raise BuildError(f"{address} did not show {text!r} within {limit:.0f} seconds")
