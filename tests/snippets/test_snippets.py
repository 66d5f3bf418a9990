"""Every snippet prints its golden output, says its comments in both languages, and runs for a reader as it runs for us."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from tools.snippets import Project, golden, run_snippets
from tools.snippets.lint import unpaired_comments

PROJECT = Project()
SNIPPETS = PROJECT.snippets()


def test_every_snippet_prints_its_golden_output():
    run_snippets()


@pytest.mark.parametrize("path", sorted(PROJECT.scripts.rglob("*.py")), ids=PROJECT.show)
def test_comments_are_there_in_both_languages(path):
    assert unpaired_comments(path.read_text(encoding="utf-8")) == []


def test_every_snippet_prints_the_same_for_a_reader(tmp_path):
    """As a reader runs it: plain `python NAME.py`, in a folder of their own, nothing of the runner around it."""
    ours = ("PYTHON", "MPL", "BOOK_")
    surroundings = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    surroundings |= {"MPLBACKEND": "Agg", "PYTHONUTF8": "1", "OPENBLAS_NUM_THREADS": "1"}

    def trouble(snippet):
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
        kept = snippet.golden.read_text(encoding="utf-8") if snippet.golden.is_file() else ""
        if not golden.same(kept, done.stdout):
            return f"{snippet.name}: {golden.difference(kept, done.stdout)}"
        return ""

    with ThreadPoolExecutor(PROJECT.workers) as pool:
        troubles = [said for said in pool.map(trouble, SNIPPETS) if said]
    assert not troubles, "\n\n".join(troubles)
