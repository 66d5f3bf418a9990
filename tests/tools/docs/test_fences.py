"""Fences on made pages: what runs, in which order, and that a broken one turns the run red wherever it hides."""

import subprocess
import sys
from pathlib import Path

import pytest

from tools import paths
from tools.docs.fences import python_fences

BROKEN = {
    "tab": """
/// tab | Python
```python
1 / 0
```
///
""",
    "box": """
/// check
Why?

//// answer
```python
1 / 0
```
////
///
""",
    "indented list": """
- first

    - second

        ```python
        1 / 0
        ```
""",
    "numbered list": """
1. first

    ```python title="with words" hl_lines="1"
    1 / 0
    ```
""",
    "indented tab": """
=== "Python"

    ```python
    1 / 0
    ```
""",
    "admonition": """
!!! note

    Text

        ```{.python title="x"}
        1 / 0
        ```
""",
    "footnote": """
Text[^1]

[^1]: Note

    ~~~python
    1 / 0
    ~~~
""",
    "switched off": """
```python notest
1 / 0
```
""",
    "prompts": """
```pycon
>>> 1 / 0
```
""",
    "include of a part": """
```python
--8<-- "index/first_step.py:1:3"
1 / 0
```
""",
}


def write_page(folder: Path, text: str, name: str) -> Path:
    page = folder / "docs" / "ko" / name
    page.parent.mkdir(parents=True, exist_ok=True)
    page.write_text(text, encoding="utf-8")
    return page


def run_page(folder: Path, text: str, *options: str) -> subprocess.CompletedProcess[str]:
    """Run the fences of a made page as plain `pytest` does, in a project of its own."""
    page = write_page(folder, text, "page.md")
    command = [sys.executable, "-m", "pytest", "-p", "tools.docs.pytest_fences", "-p", "no:cacheprovider"]
    command += [
        "--rootdir",
        str(folder),
        "-c",
        str(paths.ROOT / "pyproject.toml"),
        "-rA",
        *options,
        str(page),
    ]
    return subprocess.run(command, cwd=paths.ROOT, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def broken_run(tmp_path_factory) -> str:
    """One run over a page for each place where a fence can hide, and one page in order."""
    folder = tmp_path_factory.mktemp("book")
    for where, text in BROKEN.items():
        write_page(folder, f"# Page {{ #page }}\n{text}\n", f"{where.replace(' ', '_')}.md")
    done = run_page(folder, "```python\nx = 1\n```\n", str(folder / "docs"))
    assert done.returncode == 1, done.stdout + done.stderr
    return done.stdout


@pytest.mark.parametrize("where", BROKEN)
def test_a_broken_fence_turns_the_run_red_wherever_it_hides(where, broken_run):
    failed = [line for line in broken_run.splitlines() if line.startswith("FAILED")]

    assert any(f"/{where.replace(' ', '_')}.md::[CodeFence#1]" in line for line in failed), broken_run


def test_nothing_but_the_broken_fences_fails(broken_run):
    assert f"{len(BROKEN)} failed, 1 passed" in broken_run
    assert broken_run.count("ZeroDivisionError") >= len(BROKEN) - 1
    assert "SyntaxError" in broken_run  # the prompts


def test_the_failure_names_the_line_of_the_page(tmp_path):
    done = run_page(tmp_path, "text\n\n/// note\n```python\nx = 1\nx / 0\n```\n///\n")

    assert 'page.md", line 6' in done.stdout


def test_fences_run_in_page_order_in_one_namespace_and_each_once(tmp_path):
    counted = "```python\nruns = []\n```\n\n" + "- item\n\n    ```python\n    runs.append(1)\n    ```\n\n" * 3
    done = run_page(tmp_path, counted + "```python\nassert len(runs) == 3, runs\n```\n")

    assert done.returncode == 0, done.stdout
    assert "5 passed" in done.stdout


def test_a_fence_run_alone_runs_those_before_it_first(tmp_path):
    done = run_page(tmp_path, "```python\nx = 1\n```\n\n```python\nassert x == 1\n```\n", "-k", "line:5")

    assert "1 passed" in done.stdout, done.stdout


def test_what_follows_a_broken_fence_is_not_run_and_says_why(tmp_path):
    done = run_page(tmp_path, "```python\n1 / 0\n```\n\n```python\nx = 1\n```\n")

    assert "2 failed" in done.stdout
    assert "not run: the fence in line 1, which comes before it, failed" in done.stdout


def test_what_has_a_file_name_is_saved_under_it_for_fences_further_down_to_import(tmp_path):
    page = """
```python title="gate.py"
def AND(a, b):
    return a and b
```

```python
def OR(a, b):
    return a or b
```

```python title="gate.py"
def NOT(a):
    return not a
```

```python title="use.py"
import gate
assert gate.AND(gate.NOT(0), gate.OR(0, 1))
```
"""
    done = run_page(tmp_path, page)
    assert "4 passed" in done.stdout, done.stdout
    assert not (paths.ROOT / "gate.py").exists()

    too_early = run_page(tmp_path, page.replace("def AND(a, b):", "import use\ndef AND(a, b):"))
    assert "No module named 'use'" in too_early.stdout


def test_what_a_fence_imports_stays_imported_so_that_later_ones_can_plot(tmp_path):
    page = """```python
import matplotlib.pyplot as plt
plt.figure().add_subplot(projection="3d")
```

```python
plt.subplots()
```
"""
    done = run_page(tmp_path, page)
    assert done.returncode == 0, done.stdout


def test_what_a_page_saves_is_not_there_for_the_next_page(tmp_path):
    other = write_page(
        tmp_path, '```python title="gate.py"\nx = 1\n```\n\n```python\nimport gate\n```\n', "a.md"
    )
    done = run_page(tmp_path, "```python\nimport gate\n```\n", str(other))

    assert "1 failed, 2 passed" in done.stdout
    assert "No module named 'gate'" in done.stdout


def test_a_page_sees_nothing_of_the_page_before(tmp_path):
    other = tmp_path / "docs" / "ko" / "a.md"
    other.parent.mkdir(parents=True)
    other.write_text("```python\nx = 1\n```\n", encoding="utf-8")
    done = run_page(tmp_path, "```python\nx\n```\n", str(other))

    assert "NameError" in done.stdout


def test_a_fence_may_plot_write_files_and_overflow_but_not_use_what_is_deprecated(tmp_path):
    fine = """
```python
import numpy as np
import matplotlib.pyplot as plt
plt.plot([1, 2])
plt.show()
np.save("here.npy", np.exp(np.array([1000.0])))
```
"""
    deprecated = '\n```python\nimport warnings\nwarnings.warn("old", DeprecationWarning)\n```\n'

    assert "1 passed" in run_page(tmp_path, fine).stdout
    assert not list(tmp_path.rglob("here.npy"))
    assert not (paths.ROOT / "here.npy").exists()
    assert "DeprecationWarning: old" in run_page(tmp_path, deprecated).stdout


def test_a_whole_snippet_is_left_to_the_runner_unless_a_later_fence_needs_its_names():
    whole = '```python title="first_step.py"\n--8<-- "index/first_step.py"\n```\n'
    part = "```python\nprint(w)\n```\n"

    assert [fence.runs_here for fence in python_fences(whole + part + whole)] == [True, True, False]


def test_a_missing_include_is_an_error_not_a_gap(tmp_path):
    done = run_page(tmp_path, '```python\n--8<-- "no_such/file.py"\n```\n')

    assert done.returncode != 0
    assert "no_such/file.py" in done.stdout


def test_an_unclosed_box_is_an_error_that_says_how_to_mend_it(tmp_path):
    done = run_page(tmp_path, "/// note\n```python\n1\n```\n")

    assert done.returncode != 0
    assert "is not closed" in done.stdout


def test_markdown_that_other_tests_keep_as_data_is_not_run(tmp_path):
    data = tmp_path / "tests" / "data.md"
    data.parent.mkdir()
    data.write_text("```python\n1 / 0\n```\n", encoding="utf-8")
    done = run_page(tmp_path, "```python\nx = 1\n```\n", str(tmp_path / "tests"))

    assert "1 passed" in done.stdout
    assert "failed" not in done.stdout
