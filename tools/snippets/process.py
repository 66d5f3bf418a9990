"""One snippet in its own process: what it printed, drew and needed, or why it failed."""

import contextlib
import json
import os
import selectors
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import IO

from tools.assets import ensure_node_modules
from tools.errors import BuildError
from tools.files import explain_os_errors
from tools.paths import LANGUAGES, ROOT
from tools.snippets.data import DataUsed
from tools.snippets.project import Project, Snippet

CHILD = Path(__file__).with_name("child.py")

_GRACE = 2.0  # seconds that a snippet over its limit has to say where it was
_THREADS = ("DL_TEXTBOOK", "OPENBLAS_NUM", "OMP_NUM", "MKL_NUM", "BLIS_NUM", "NUMEXPR_NUM", "VECLIB_MAXIMUM")
_WARNING_HELP = (
    "No page shows stderr. If the reader should see the warning, catch it (warnings.catch_warnings(record=True)) and print it; "
    "if not, avoid its cause or silence it where it arises (np.errstate)"
)


@dataclass(frozen=True)
class Failure:
    """Why a snippet did not run through: at which line, if that is known, and what happened."""

    message: str
    line: int | None = None
    code: str = ""
    absent: tuple[str, ...] = ()  # the data sets that were not there


@dataclass(frozen=True)
class Run:
    """What a snippet that ran through made, and the files of the project and of the data folder that it needed."""

    stdout: str
    figures: dict[str, str]  # "ko/01-perceptron/plane.svg" → its text
    needs: frozenset[Path]
    absent: tuple[str, ...] = ()  # the data sets that were not there
    seconds: float = 0.0  # of one processor


class Processes:
    """Starts snippets; `stop` ends all that are running, from another thread, and lets no more start."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self._lock = threading.Lock()
        self._running: set[subprocess.Popen[bytes]] = set()
        self._stopped = False

    def stop(self) -> None:
        """Kill what runs; whoever waits for it gets a failure."""
        with self._lock:
            self._stopped = True
            for process in self._running:
                _signal(process, signal.SIGKILL)

    def run(self, snippet: Snippet) -> Run | Failure:
        """Run `snippet` in a fresh scratch folder and wait for its end or a limit."""
        with (
            explain_os_errors(Path(tempfile.gettempdir())),
            tempfile.TemporaryDirectory(prefix="snippet-", ignore_cleanup_errors=True) as folder,
        ):
            work, figures, report, data_log = (
                Path(folder).resolve() / name for name in ("work", "figures", "report.json", "data.jsonl")
            )
            (work / ".tmp").mkdir(parents=True)
            figures.mkdir()
            project = self.project
            task = {
                "snippet": snippet.path,
                "report": report,
                "limit": project.time_limit + 2 * _GRACE,
                "write": [work, figures, matplotlib_folder(project), data_log],
                "watch": [project.root, ROOT, project.data],
            }
            command = [sys.executable, "-P", str(CHILD), json.dumps(task, default=str)]
            environment = self._environment(snippet, work, figures) | {"DL_TEXTBOOK_DATA_LOG": str(data_log)}
            process = self._start(command, work, environment)
            if process is None:
                return Failure("was not run: the build was stopped")
            try:
                stdout, stderr, trouble = _collect(process, project)
            finally:
                # Its pipes are closed, so it has ended or must end. Before `wait` its id cannot be anyone else's.
                with self._lock:
                    _signal(process, signal.SIGKILL)
                    process.wait()
                    self._running.discard(process)
            used = DataUsed.read(data_log)
            return self._judge(process.returncode, stdout, stderr, trouble, report, figures, used)

    def _start(
        self, command: list[str], work: Path, environment: dict[str, str]
    ) -> subprocess.Popen[bytes] | None:
        with self._lock:
            if self._stopped:
                return None
            process = subprocess.Popen(
                command,
                cwd=work,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                start_new_session=True,
            )
            self._running.add(process)
            return process

    def _environment(self, snippet: Snippet, work: Path, figures: Path) -> dict[str, str]:
        ours = ("PYTHON", "MPL", "BOOK_", "DL_TEXTBOOK", "LANG", "LC_")
        kept = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
        return kept | {
            # One thread each: several snippets run at once, and a sum in other parts is another sum in its last digits.
            **{f"{library}_THREADS": "1" for library in _THREADS},
            "LC_ALL": "C.UTF-8",
            "PYTHONPATH": os.pathsep.join(dict.fromkeys([str(self.project.root), str(ROOT)])),
            "PYTHONHASHSEED": "0",
            "PYTHONUTF8": "1",
            "PYTHONDONTWRITEBYTECODE": "1",
            "MPLBACKEND": "module://tools.figures.backend",
            "MPLCONFIGDIR": str(matplotlib_folder(self.project)),
            "BOOK_FIGURE_DIR": str(figures),
            "BOOK_LABEL_DIR": str(self.project.figures),
            "BOOK_SNIPPET": snippet.name,
            "TMPDIR": str(work / ".tmp"),
            "TZ": "UTC",
            "DL_TEXTBOOK_DATA": str(self.project.data),
            "DL_TEXTBOOK_OFFLINE": "1",  # the runner downloads, once for all
        }

    def _judge(
        self,
        status: int,
        stdout: bytes,
        stderr: bytes,
        trouble: str,
        report: Path,
        figures: Path,
        used: DataUsed,
    ) -> Run | Failure:
        said = json.loads(report.read_text(encoding="utf-8")) if report.is_file() else {}
        failure = said.get("failure")
        if trouble or failure:
            where = failure or {"line": None, "code": ""}
            return Failure(trouble or where["message"], where["line"], where["code"], used.absent)
        if not report.is_file() or status != 0:
            how = f"signal {signal.Signals(-status).name}" if status < 0 else f"exit status {status}"
            return Failure(f"its process ended with {how} before the script did. {_excerpt(stderr)}".strip())
        if stderr.strip():
            return Failure(f"wrote to stderr:\n{_excerpt(stderr)}\n{_WARNING_HELP}")
        return Run(
            stdout=stdout.decode(errors="backslashreplace"),
            figures={
                path.relative_to(figures).as_posix(): path.read_text(encoding="utf-8")
                for language in LANGUAGES
                for path in sorted((figures / language).rglob("*.svg"))
            },
            needs=frozenset(self._of_the_project(map(Path, said["needs"])) | used.files),
            absent=used.absent,
            seconds=said["seconds"],
        )

    def _of_the_project(self, files: Iterable[Path]) -> set[Path]:
        """Leave out what is made or installed inside the project's folder."""
        roots = (self.project.data, self.project.root, ROOT)
        kept = set()
        for file in files:
            parts = next((file.relative_to(root).parts for root in roots if file.is_relative_to(root)), ())
            hidden = any(part.startswith(".") or part == "__pycache__" for part in parts)
            if not hidden and parts[:1] != ("generated",):
                kept.add(file)
        return kept


def matplotlib_folder(project: Project) -> Path:
    """Where matplotlib keeps its list of fonts, one folder for each version of it."""
    return project.cache / "matplotlib" / version("matplotlib")


def prepare_matplotlib(project: Project) -> None:
    """Get the fonts of the figures, and let matplotlib look for the machine's once, so that not every snippet does."""
    ensure_node_modules()  # a snippet's own process may not write there
    folder = matplotlib_folder(project)
    with explain_os_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
    if any(folder.glob("fontlist-*.json")):
        return
    done = subprocess.run(
        [sys.executable, "-c", "import matplotlib.font_manager"],
        env=os.environ | {"MPLCONFIGDIR": str(folder)},
        capture_output=True,
        text=True,
    )
    if done.returncode != 0:
        why = (done.stderr.strip() or "it did not say why").splitlines()[-1]
        raise BuildError(f"matplotlib could not be set up in {folder}: {why}")


def _collect(process: subprocess.Popen[bytes], project: Project) -> tuple[bytes, bytes, str]:
    """Read what the process writes until it ends; stop it at the limits. Returns stdout, stderr, and what went wrong."""
    assert process.stdout
    assert process.stderr
    written: dict[IO[bytes], bytearray] = {process.stdout: bytearray(), process.stderr: bytearray()}
    trouble = ""
    end = time.monotonic() + project.time_limit
    with contextlib.ExitStack() as stack:
        selector = stack.enter_context(selectors.DefaultSelector())
        for stream in written:
            stack.enter_context(stream)
            selector.register(stream, selectors.EVENT_READ)
        while selector.get_map():
            for key, _ in selector.select(timeout=max(0.0, end - time.monotonic())):
                stream = process.stdout if key.fileobj is process.stdout else process.stderr
                chunk = os.read(key.fd, 65536)
                if not chunk:
                    selector.unregister(stream)
                written[stream] += chunk
                if len(written[stream]) > project.output_limit:
                    trouble = f"printed more than {project.output_limit:,} bytes and was stopped. Print less, or a summary"
                    _signal(process, signal.SIGKILL)
                    return b"", b"", trouble
            if time.monotonic() >= end and selector.get_map():
                if trouble:
                    _signal(process, signal.SIGKILL)
                    break
                trouble = (
                    f"was still running after {project.time_limit:g} seconds and was stopped. Make it do less"
                )
                end = time.monotonic() + _GRACE
                _signal(process, signal.SIGINT)
    return bytes(written[process.stdout]), bytes(written[process.stderr]), trouble


def _signal(process: subprocess.Popen[bytes], number: signal.Signals) -> None:
    """Send a signal to the process and all that it started."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, number)


def _excerpt(stderr: bytes) -> str:
    lines = stderr.decode(errors="backslashreplace").strip().splitlines()
    return "\n".join(lines if len(lines) <= 12 else [*lines[:4], "…", *lines[-7:]])
