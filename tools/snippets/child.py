"""Runs one snippet in a process of its own; `tools.snippets.process` starts it. Reports what it needed and how it failed.

Its one argument is JSON: the paths of the snippet and of the report, where to write and what to watch, the seconds to live.
It guards against mistakes (a relative path gone wrong, a file left behind), not against malice.
"""

import contextlib
import fcntl
import json
import linecache
import os
import runpy
import signal
import sys
import time
import traceback
from pathlib import Path
from typing import Any

_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND

# Audit events that change the disk: where their arguments hold a path, and the folder descriptor that it is relative to.
_CHANGES: dict[str, tuple[tuple[int, int | None], ...]] = {
    "os.remove": ((0, 1),),
    "os.rmdir": ((0, 1),),
    "os.mkdir": ((0, 2),),
    "os.rename": ((0, 2), (1, 3)),
    "os.link": ((1, 3),),
    "os.symlink": ((1, 2),),
    "os.truncate": ((0, None),),
    "os.chmod": ((0, 2),),
    "os.chown": ((0, 3),),
    "os.utime": ((0, 3),),
}
_PROGRAMS = {
    "subprocess.Popen",
    "os.system",
    "os.exec",
    "os.posix_spawn",
    "os.spawn",
    "os.fork",
    "os.forkpty",
}


class Guard:
    """An audit hook: refuses changes outside `write`, and remembers what was read inside `watch`."""

    def __init__(self, snippet: str, write: list[str], watch: list[str]) -> None:
        self.snippet = snippet
        self.write = tuple(write)
        self.watch = tuple(watch)
        self.reads: set[str] = set()
        self.refused: dict[str, Any] | None = None

    def __call__(self, event: str, args: tuple[Any, ...]) -> None:
        """Look at one audit event."""
        if event == "open":
            path, _, flags = args
            if isinstance(path, int):
                return
            if flags & _WRITES:
                self._permit(path, None)
            elif _inside(real := _real(path, None), self.watch):
                self.reads.add(real)
        elif event in _CHANGES:
            for path_at, folder_at in _CHANGES[event]:
                if not isinstance(args[path_at], int):
                    self._permit(args[path_at], None if folder_at is None else args[folder_at])
        elif event in _PROGRAMS:
            raise PermissionError(
                "a snippet does not start other programs: a reader's machine may not have them"
            )

    def _permit(self, path: Any, folder: int | None) -> None:
        real = _real(path, folder)
        if real == os.devnull or _inside(real, self.write):
            return
        message = f"tried to write {real}. A snippet writes only in its working folder: give a relative path, or use tempfile"
        if self.refused is None:  # kept, in case the snippet catches the exception
            self.refused = {"line": self._line(), "message": message}
        raise PermissionError(message)

    def _line(self) -> int | None:
        frame = sys._getframe()
        while frame is not None and frame.f_code.co_filename != self.snippet:
            frame = frame.f_back  # type: ignore[assignment]
        return frame.f_lineno if frame else None


def _inside(real: str, folders: tuple[str, ...]) -> bool:
    return any(real == folder or real.startswith(folder + os.sep) for folder in folders)


def _real(path: Any, folder: int | None) -> str:
    name = os.fsdecode(path)
    if folder is not None and folder >= 0:
        name = str(_open_folder(folder) / name)
    return os.path.realpath(name)


def _open_folder(descriptor: int) -> Path:
    if sys.platform == "darwin":
        return Path(os.fsdecode(fcntl.fcntl(descriptor, fcntl.F_GETPATH, bytes(1024)).rstrip(b"\0")))
    return Path(f"/proc/self/fd/{descriptor}").readlink()


def describe(error: BaseException, snippet: str) -> dict[str, Any] | None:
    """The exception as an author needs it: the snippet's own line, and the message."""
    if isinstance(error, SystemExit) and error.code in (None, 0):
        return None
    line = None
    for frame, number in traceback.walk_tb(error.__traceback__):
        if frame.f_code.co_filename == snippet:
            line = number
    if isinstance(error, SyntaxError) and error.filename == snippet:
        line = error.lineno
    kind = type(error)
    message = "".join(traceback.format_exception_only(error)).strip()
    if isinstance(error, SystemExit):
        message = f"ended with sys.exit({error.code!r})"
    elif kind.__name__ == "BuildError" and kind.__module__ == "tools.errors":
        message = str(error)
    elif isinstance(error, SyntaxError):
        message = f"{kind.__name__}: {error.msg}"
    return {"line": line, "message": message}


def project_modules(watch: tuple[str, ...]) -> set[str]:
    """The files of the modules in use that lie in a watched folder."""
    files = (getattr(module, "__file__", None) for module in list(sys.modules.values()))
    real = (os.path.realpath(file) for file in files if file)
    return {file for file in real if _inside(file, watch)}


def main() -> int:
    """Run the snippet as `__main__` and write the report."""
    task = json.loads(sys.argv[1])
    snippet = task["snippet"]

    # Should the runner be killed, nothing of it stays behind for long; and SIGINT asks a snippet that hangs where it is.
    signal.setitimer(signal.ITIMER_REAL, task["limit"])
    signal.signal(signal.SIGINT, signal.default_int_handler)

    guard = Guard(snippet, [*task["write"], task["report"]], task["watch"])
    sys.argv = [snippet]
    sys.path.insert(
        0, str(Path(snippet).parent)
    )  # as `python NAME.py` does: a chapter's files import one another
    sys.addaudithook(guard)
    failure = None
    try:
        runpy.run_path(snippet, run_name="__main__")
    except BaseException as error:
        failure = describe(error, snippet)
    if failure := guard.refused or failure:
        failure["code"] = linecache.getline(snippet, failure["line"] or 0).strip()
    with contextlib.suppress(OSError):
        sys.stdout.flush()
    report = {
        "failure": failure,
        "needs": sorted(guard.reads | project_modules(guard.watch)),
        "seconds": round(time.process_time(), 2),
    }
    Path(task["report"]).write_text(json.dumps(report), encoding="utf-8")
    return 1 if failure else 0


if __name__ == "__main__":
    sys.exit(main())
