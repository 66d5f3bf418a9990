"""Runs the snippets that changed, compares what they print with the goldens, and puts outputs and figures where pages find them."""

import json
import time
from collections.abc import Iterable, Sequence
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from pathlib import Path

from tools.errors import BuildError
from tools.files import build_lock, explain_os_errors, write_atomic
from tools.paths import LANGUAGES
from tools.snippets import golden
from tools.snippets.cache import Cache
from tools.snippets.data import Downloads
from tools.snippets.lint import complaints
from tools.snippets.marks import MarkError, allowed, read_marks
from tools.snippets.process import Failure, Processes, Run, prepare_matplotlib
from tools.snippets.progress import Progress
from tools.snippets.project import Project, Snippet


@dataclass
class Report:
    """What a call of `run_snippets` did: names of snippets, and the golden files that it rewrote or left as they were."""

    ran: list[str] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    updated: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    stood_in: dict[str, tuple[str, ...]] = field(default_factory=dict)  # snippet → data sets
    slow: dict[str, float] = field(default_factory=dict)  # snippet → seconds

    def __str__(self) -> str:
        lists = {
            "golden outputs rewritten; look at them:": self.updated,
            "golden outputs kept, because they are made on the real data only:": self.kept,
            "run on other data than the real ones, which were not there (python -m dl_textbook download NAME):": [
                f"{name} ({', '.join(absent)})" for name, absent in self.stood_in.items()
            ],
            "slower than a minute of one processor; let them do less:": [
                f"{name} ({seconds:.0f} s)" for name, seconds in self.slow.items()
            ],
        }
        parts = [f"snippets: {len(self.ran)} run, {len(self.unchanged)} unchanged"]
        for title, names in lists.items():
            if names:
                parts += [title, *(f"  {name}" for name in names)]
        return "\n".join(parts)


def run_snippets(
    update: bool = False,
    *,
    project: Project | None = None,
    only: Sequence[str | Path] = (),
    progress: Progress | None = None,
) -> Report:
    """Make `generated/outputs` and `generated/figures` those of the present snippets; `only` leaves the others as they are.

    Raises `BuildError` that lists every snippet that fails or prints something else than its golden output.
    With `update`, what is printed becomes the golden output, unless other data stood in for those that it is made on.
    """
    project = project or Project()
    report = Report()
    with build_lock(project.cache):
        snippets = project.snippets(only)
        cache = Cache(project)
        results: dict[Snippet, Run | Failure] = {}
        for snippet in snippets:
            if known := cache.load(snippet):
                results[snippet] = known
        report.unchanged = [snippet.name for snippet in results]
        todo = [snippet for snippet in snippets if snippet not in results]
        report.ran = [snippet.name for snippet in todo]
        results |= _run_all(project, todo, cache, progress or Progress())
        cache.close()
        problems = [] if only else _strays(project, snippets)
        for snippet in snippets:
            problems += _finish(project, snippet, results[snippet], report if update else None)
        made = {snippet: result for snippet, result in results.items() if isinstance(result, Run)}
        for snippet, run in made.items():
            if run.absent:
                report.stood_in[snippet.name] = run.absent
            if run.seconds > project.slow:
                report.slow[snippet.name] = run.seconds
        whole = not only and len(made) == len(results)  # else what the others made before stays
        _put_figures(project, made.values(), whole=whole)
        _list_stand_ins(project, made, whole=whole)
        if whole:
            _remove_stale_outputs(project, snippets)
    if problems:
        raise BuildError("\n\n".join(problems))
    return report


def _run_all(
    project: Project, todo: list[Snippet], cache: Cache, progress: Progress
) -> dict[Snippet, Run | Failure]:
    """Run each snippet in its own process, as many at once as there are cores."""
    if any(b"matplotlib" in snippet.path.read_bytes() for snippet in todo):
        prepare_matplotlib(project)
    processes, downloads = Processes(project), Downloads(project)
    pool = ThreadPoolExecutor(project.workers)
    try:
        futures = {snippet: pool.submit(_run_one, processes, downloads, snippet, cache) for snippet in todo}
        while waiting := [snippet for snippet, future in futures.items() if not future.done()]:
            progress.say(f"running snippets: {waiting[0].name} … ({len(waiting)} of {len(todo)} left)")
            wait([futures[snippet] for snippet in waiting], timeout=0.5, return_when=FIRST_COMPLETED)
        return {snippet: future.result() for snippet, future in futures.items()}
    finally:  # also on Ctrl-C
        processes.stop()
        pool.shutdown(cancel_futures=True)
        progress.close()


def _run_one(processes: Processes, downloads: Downloads, snippet: Snippet, cache: Cache) -> Run | Failure:
    for line, message in complaints(snippet.path.read_bytes()):
        return Failure(message, line)
    started = time.time()
    result = processes.run(snippet)
    if downloads.get(result.absent):
        started = time.time()
        result = processes.run(snippet)
    if isinstance(result, Run):
        cache.store(snippet, result, started)
    return result


def _finish(project: Project, snippet: Snippet, result: Run | Failure, update: Report | None) -> list[str]:
    """Put a snippet's output in place, and say what is wrong with it, if anything is."""
    if isinstance(result, Failure):
        return [_problem(project, snippet, result)]
    kept = (
        snippet.golden.read_text(encoding="utf-8", errors="backslashreplace")
        if snippet.golden.is_file()
        else None
    )
    if trouble := _against_golden(project, snippet, result, kept, update):
        return [_problem(project, snippet, trouble)]
    write_atomic(_output(project, snippet), result.stdout)
    return []


def _against_golden(
    project: Project, snippet: Snippet, run: Run, kept: str | None, update: Report | None
) -> Failure | None:
    """Compare with the golden output, or make it; where other data stood in, only the text can be the same."""
    name = snippet.golden.name
    try:
        marked = allowed(read_marks(snippet.path.read_text(encoding="utf-8")), run.stdout)
    except MarkError as error:
        return Failure(str(error), error.line)
    if update is not None and not run.absent:
        if write_atomic(snippet.golden, run.stdout):
            update.updated.append(project.show(snippet.golden))
        return None
    mend = "run `make update`"
    if run.absent:
        marked = golden.Allowed(golden.ANY)
        mend = (
            f"get the real data (python -m dl_textbook download {' '.join(run.absent)}), on which golden outputs are made, "
            "then run `make update`"
        )
    if kept is None:
        return Failure(f"has no golden output {name} yet. To make it, {mend}, and look at what that wrote")
    if update is not None:
        update.kept.append(project.show(snippet.golden))
    elif not golden.same(kept, run.stdout, marked):
        return Failure(
            f"prints something else than {name} beside it. If that is right, {mend}.\n"
            + golden.difference(kept, run.stdout, marked)
        )
    return None


def _problem(project: Project, snippet: Snippet, failure: Failure) -> str:
    """What an author reads: file and line, what happened, the line itself, the pages that use the snippet."""
    place = project.show(snippet.path) + (f":{failure.line}" if failure.line else "")
    code = [f"  {failure.code}"] if failure.code else []
    pages = ", ".join(project.pages_using(snippet)) or "no page yet"
    return "\n".join([f"{place}: {failure.message}", *code, f"  used by: {pages}"])


def _output(project: Project, snippet: Snippet) -> Path:
    return project.outputs / f"{snippet.name}.out"


def _strays(project: Project, snippets: list[Snippet]) -> list[str]:
    """Golden outputs whose script is gone."""
    known = {snippet.golden for snippet in snippets}
    return [
        f"{project.show(path)}: there is no {path.with_suffix('.py').name} beside it that prints this. Delete or rename it."
        for path in sorted(project.scripts.rglob("*.out"))
        if path not in known
    ]


def _put_figures(project: Project, runs: Iterable[Run], *, whole: bool) -> None:
    """Write the figures; remove those that a snippet drew before and no longer does.

    Diagrams lie in the same folders, so a list beside them says which figures are the snippets'.
    """
    listing = project.figure_files / "snippets.txt"
    before = listing.read_text(encoding="utf-8").splitlines() if listing.is_file() else []
    now = {name: svg for run in runs for name, svg in run.figures.items()}
    for name, svg in now.items():
        write_atomic(project.figure_files / name, svg)
    kept = set(now) if whole else {*now, *before}
    for name in set(before) - kept:
        if name.startswith(tuple(f"{language}/" for language in LANGUAGES)) and ".." not in Path(name).parts:
            (project.figure_files / name).unlink(missing_ok=True)
    if before or kept:
        write_atomic(listing, "".join(f"{name}\n" for name in sorted(kept)))


def _list_stand_ins(project: Project, made: dict[Snippet, Run], *, whole: bool) -> None:
    """Write down which outputs and figures were made without the real data, for the pages that show them."""
    listing = project.stand_ins
    listed = json.loads(listing.read_text(encoding="utf-8")) if listing.is_file() and not whole else {}
    for snippet, run in made.items():
        for path in (_output(project, snippet), *(project.figure_files / name for name in run.figures)):
            listed.pop(name := path.relative_to(listing.parent).as_posix(), None)
            if run.absent:
                listed[name] = run.absent
    if listed or listing.is_file():
        write_atomic(listing, json.dumps(listed, indent=1, sort_keys=True) + "\n")


def _remove_stale_outputs(project: Project, snippets: list[Snippet]) -> None:
    known = {_output(project, snippet) for snippet in snippets}
    with explain_os_errors(project.outputs):
        for path in sorted(project.outputs.rglob("*"), reverse=True):  # what is in a folder before the folder
            if path.is_file() and path not in known:
                path.unlink()
            elif path.is_dir() and not any(path.iterdir()):
                path.rmdir()
