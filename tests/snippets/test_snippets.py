"""Every snippet prints its golden output, says its comments in both languages, and runs for a reader as it runs for us."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from tools.snippets import Project, golden, run_snippets
from tools.snippets.cache import Cache
from tools.snippets.lint import unpaired_comments
from tools.snippets.marks import allowed, read_marks

PROJECT = Project()
SNIPPETS = PROJECT.snippets()
LONG = 10  # seconds; what trains longer than this was run once by the build, and is not run a second time


def test_every_snippet_prints_its_golden_output():
    run_snippets()


@pytest.mark.parametrize("path", sorted(PROJECT.scripts.rglob("*.py")), ids=PROJECT.show)
def test_comments_are_there_in_both_languages(path):
    assert unpaired_comments(path.read_text(encoding="utf-8")) == []


def test_every_snippet_prints_the_same_for_a_reader(tmp_path):
    """As a reader runs it: plain `python NAME.py`, in a folder of their own, nothing of the runner around it."""
    run_snippets()
    made = Cache(PROJECT)
    ours = ("PYTHON", "MPL", "BOOK_")
    surroundings = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    surroundings |= {
        "MPLBACKEND": "Agg",
        "PYTHONUTF8": "1",
        "LC_ALL": "C.UTF-8",
        # As in the build: the data sets that are there by now, and sums in the same order.
        "DL_TEXTBOOK_OFFLINE": "1",
        "OPENBLAS_NUM_THREADS": "1",
        "DL_TEXTBOOK_THREADS": "1",
    }

    def trouble(snippet):
        run = made.load(snippet)
        assert run
        if run.seconds > LONG:
            return ""
        folder = tmp_path / snippet.name
        folder.mkdir(parents=True)
        done = subprocess.run(
            [sys.executable, snippet.path],
            cwd=folder,
            env=surroundings,
            capture_output=True,
            text=True,
            timeout=120,
        )
        if done.returncode != 0:
            return f"{snippet.name}: {done.stderr}"
        tolerance = allowed(read_marks(snippet.path.read_text(encoding="utf-8")), run.stdout)
        if not golden.same(run.stdout, done.stdout, tolerance):
            return f"{snippet.name}: {golden.difference(run.stdout, done.stdout, tolerance)}"
        return ""

    with ThreadPoolExecutor(PROJECT.workers) as pool:
        troubles = [said for said in pool.map(trouble, SNIPPETS) if said]
    assert not troubles, "\n\n".join(troubles)
