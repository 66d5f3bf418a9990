"""Runs the fences of a page one after the other in one namespace, as a reader does who pastes them into one session."""

import contextlib
import io
import os
import sys
import tempfile
import types
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from unittest import mock

from pytest_markdown_docs._runners import DefaultRunner
from pytest_markdown_docs.definitions import FenceTestDefinition

from tools.docs.fences import Fence, python_fences


class PageRunner(DefaultRunner):
    """The runner for `pytest-markdown-docs`: every fence runs once, however many follow it.

    A fence that is run alone (`pytest "docs/ko/index.md::[CodeFence#3]…"`, or on another worker) runs those before it first.
    """

    def __init__(self) -> None:
        self._session: _Session | None = None

    def runtest(self, test: FenceTestDefinition, args: dict[str, Any], **_: Any) -> None:
        """Run the page up to the fence of `test`."""
        path = Path(test.source_path)
        session = self._session
        if session is None or session.path != path or session.reached >= test.start_line:
            session = self._session = _Session(path, args)
        session.run_up_to(test.start_line)


class _Session:
    """One page being read: the names that its fences have defined so far, and the line that it has reached."""

    def __init__(self, path: Path, names: dict[str, Any]) -> None:
        self.path = path
        self.reached = 0
        self._failed: int | None = None
        self._names = types.ModuleType("__main__").__dict__ | names
        self._saved: dict[str, str] = {}
        self._fences = python_fences(path.read_text(encoding="utf-8"))

    def run_up_to(self, line: int) -> None:
        for fence in self._fences:
            if self.reached < fence.line <= line:
                if self._failed is not None:
                    raise AssertionError(
                        f"not run: the fence in line {self._failed}, which comes before it, failed"
                    )
                self.reached = fence.line
                try:
                    self._run(fence)
                except BaseException:
                    self._failed = fence.line
                    raise

    def _run(self, fence: Fence) -> None:
        # Blank lines before the code let a traceback name the line of the page.
        code = compile("\n" * fence.line + fence.code, str(self.path), "exec", dont_inherit=True)
        with _reader_desk(self._saved):
            exec(code, self._names)
        if fence.file and fence.file.endswith(".py"):
            self._saved[fence.file] = self._saved.get(fence.file, "") + fence.code + "\n"


@contextlib.contextmanager
def _reader_desk(saved: dict[str, str]) -> Iterator[None]:
    """A folder with the files saved so far, no window for plots, warnings about numbers shown rather than raised, as for a reader."""
    if matplotlib := sys.modules.get("matplotlib"):
        matplotlib.use("agg")
    with (
        mock.patch.dict(os.environ, MPLBACKEND="agg"),
        tempfile.TemporaryDirectory() as folder,
        contextlib.chdir(folder),
        contextlib.redirect_stdout(io.StringIO()),
        contextlib.redirect_stderr(io.StringIO()),
        warnings.catch_warnings(),
        mock.patch.object(sys, "path", [folder, *sys.path]),
    ):
        for name, code in saved.items():
            Path(name).write_text(code, encoding="utf-8")
        warnings.filterwarnings("ignore", category=RuntimeWarning)
        warnings.filterwarnings("ignore", message="FigureCanvasAgg is non-interactive")
        try:
            yield
        finally:
            # The page's own files only: matplotlib breaks when half of it is imported anew.
            for module in [name for name in sys.modules if f"{name}.py" in saved]:
                if Path(sys.modules[module].__file__ or "").is_relative_to(folder):
                    del sys.modules[module]
            if pyplot := sys.modules.get("matplotlib.pyplot"):
                pyplot.close("all")
