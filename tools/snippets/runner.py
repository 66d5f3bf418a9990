"""Runs the snippets that changed, compares what they print with the goldens, and puts outputs and figures where pages find them."""

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
from tools.snippets.lint import complaints
from tools.snippets.process import Failure, Processes, Run, prepare_matplotlib
from tools.snippets.progress import Progress
from tools.snippets.project import Project, Snippet


@dataclass
class Report:
    """What a call of `run_snippets` did: names of snippets, and the golden files that it rewrote."""

    ran: list[str] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    updated: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        text = f"snippets: {len(self.ran)} run, {len(self.unchanged)} unchanged"
        if self.updated:
            text += "\ngolden outputs rewritten; look at them:\n" + "\n".join(
                f"  {name}" for name in self.updated
            )
        return text


def run_snippets(
    update: bool = False,
    *,
    project: Project | None = None,
    only: Sequence[str | Path] = (),
    progress: Progress | None = None,
) -> Report:
    """Make `generated/outputs` and `generated/figures` those of the present snippets; `only` leaves the others as they are.

    Raises `BuildError` that lists every snippet that fails or prints something else than its golden output.
    With `update`, what is printed becomes the golden output.
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
        runs = [result for result in results.values() if isinstance(result, Run)]
        whole = not only and len(runs) == len(results)  # else what the others made before stays
        _put_figures(project, runs, whole=whole)
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
    processes = Processes(project)
    pool = ThreadPoolExecutor(project.workers)
    try:
        futures = {snippet: pool.submit(_run_one, processes, snippet, cache) for snippet in todo}
        while waiting := [snippet for snippet, future in futures.items() if not future.done()]:
            progress.say(f"running snippets: {waiting[0].name} … ({len(waiting)} of {len(todo)} left)")
            wait([futures[snippet] for snippet in waiting], timeout=0.5, return_when=FIRST_COMPLETED)
        return {snippet: future.result() for snippet, future in futures.items()}
    finally:  # also on Ctrl-C
        processes.stop()
        pool.shutdown(cancel_futures=True)
        progress.close()


def _run_one(processes: Processes, snippet: Snippet, cache: Cache) -> Run | Failure:
    for line, message in complaints(snippet.path.read_bytes()):
        return Failure(message, line)
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
    if update is not None:
        if write_atomic(snippet.golden, result.stdout):
            update.updated.append(project.show(snippet.golden))
    elif kept is None:
        missing = (
            f"has no golden output {snippet.golden.name} yet. Run `make update`, then look at what it wrote"
        )
        return [_problem(project, snippet, Failure(missing))]
    elif not golden.same(kept, result.stdout):
        changed = (
            f"prints something else than {snippet.golden.name} beside it. If that is right, run `make update`.\n"
            + golden.difference(kept, result.stdout)
        )
        return [_problem(project, snippet, Failure(changed))]
    write_atomic(_output(project, snippet), result.stdout)
    return []


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


def _remove_stale_outputs(project: Project, snippets: list[Snippet]) -> None:
    known = {_output(project, snippet) for snippet in snippets}
    with explain_os_errors(project.outputs):
        for path in sorted(project.outputs.rglob("*"), reverse=True):  # what is in a folder before the folder
            if path.is_file() and path not in known:
                path.unlink()
            elif path.is_dir() and not any(path.iterdir()):
                path.rmdir()
