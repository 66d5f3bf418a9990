"""KaTeX at build time: one Node.js process for all formulae of a build, and a cache on disk so that most builds need none."""

import atexit
import contextlib
import functools
import hashlib
import json
import os
import subprocess
import threading
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from tools import paths
from tools.errors import BuildError
from tools.files import write_atomic

_SCRIPT = Path(__file__).with_name("katex.mjs")
_LOCK_FILE = paths.ROOT / "package-lock.json"


class Formula(NamedTuple):
    """TeX, and whether it stands on a line of its own."""

    tex: str
    display: bool


_rendered: dict[Formula, str] = {}


def render(formulae: Iterable[Formula]) -> dict[Formula, str]:
    """Turn formulae into HTML with MathML inside; what is in no cache goes to KaTeX in one batch."""
    wanted = list(dict.fromkeys(formulae))
    for formula in wanted:
        if formula not in _rendered and (html := _read(_cache_file(formula))) is not None:
            _rendered[formula] = html
    missing = [formula for formula in wanted if formula not in _rendered]
    for formula, html in zip(missing, _node.render(missing) if missing else [], strict=True):
        _write(_cache_file(formula), html)
        _rendered[formula] = html
    return {formula: _rendered[formula] for formula in wanted}


@functools.cache
def _version() -> str:
    """Tell renderings apart that another KaTeX, or another way to call it, would make differently."""
    version = json.loads(_LOCK_FILE.read_bytes())["packages"]["node_modules/katex"]["version"]
    return f"{version}-{hashlib.sha256(_SCRIPT.read_bytes()).hexdigest()[:8]}"


def _cache_file(formula: Formula) -> Path:
    key = hashlib.sha256(f"{'display' if formula.display else 'inline'}\n{formula.tex}".encode()).hexdigest()
    return paths.CACHE / "katex" / _version() / key[:2] / f"{key[2:]}.html"


def _read(path: Path) -> str | None:
    """Read a cached rendering; the first line is the checksum of the rest, so that half a file counts as none."""
    try:
        checksum, _, html = path.read_text(encoding="utf-8").partition("\n")
    except (OSError, UnicodeDecodeError):
        return None
    return html if checksum == _checksum(html) else None


def _write(path: Path, html: str) -> None:
    write_atomic(path, f"{_checksum(html)}\n{html}")


def _checksum(html: str) -> str:
    return hashlib.sha256(html.encode()).hexdigest()


class _Node:
    """The Node.js process: started at the first formula, ended with the build, or by itself when the build dies."""

    def __init__(self) -> None:
        self.process: subprocess.Popen[str] | None = None
        self.owner = 0
        self.lock = threading.Lock()

    def render(self, formulae: list[Formula]) -> list[str]:
        with self.lock:
            answers = self._ask([formula._asdict() for formula in formulae])
        for formula, answer in zip(formulae, answers, strict=True):
            if "error" in answer:
                mark = "$$" if formula.display else "$"
                raise BuildError(
                    f"KaTeX cannot read the formula {mark}{formula.tex.strip()}{mark}\n  {answer['error']}\n"
                    "Correct the TeX. Words, Korean ones too, go inside \\text{…}."
                )
        return [answer["html"] for answer in answers]

    def _ask(self, question: list[dict[str, object]]) -> list[dict[str, str]]:
        # A forked child must not talk into its parent's pipe.
        if self.process is None or self.owner != os.getpid() or self.process.poll() is not None:
            self._start()
        assert self.process is not None
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        with contextlib.suppress(BrokenPipeError):
            self.process.stdin.write(json.dumps(question) + "\n")
            self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            process, self.process = self.process, None
            _, complaint = process.communicate()
            raise BuildError(
                f"Node.js stopped while it rendered formulae (exit status {process.returncode}):\n{complaint.strip()}"
            )
        answers: list[dict[str, str]] = json.loads(line)
        return answers

    def _start(self) -> None:
        # Imported here: a build that finds all its formulae in the cache needs no Node.js.
        from tools.assets import ensure_node_modules, node_binary

        katex = ensure_node_modules() / "katex" / "dist" / "katex.mjs"
        self.process = subprocess.Popen(
            [str(node_binary()), str(_SCRIPT), str(katex)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )
        self.owner = os.getpid()
        atexit.register(_end, self.process, self.owner)


def _end(process: subprocess.Popen[str], owner: int) -> None:
    """End Node.js at exit: it ends when its input does, and is not waited for longer than that takes."""
    if os.getpid() != owner:
        return
    try:
        process.communicate(timeout=2)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()


_node = _Node()
