"""A pytest plugin: plain `pytest` runs the Python fences of the pages with pytest-markdown-docs.

Its own option `--markdown-docs` would also import every `.py` file in sight to look for fences in docstrings; the pages are
all that is wanted here, so they are collected by name.
"""

from pathlib import Path

import pytest
from markdown_it import MarkdownIt
from pytest_markdown_docs._runners import register_runner
from pytest_markdown_docs.plugin import MarkdownTextFile

from tools import paths
from tools.docs.fences import PageMarkdown, python_fences
from tools.docs.page_runner import PageRunner

register_runner(default=True)(PageRunner)


@pytest.hookimpl(tryfirst=True)  # before the default of pytest-markdown-docs
def pytest_markdown_docs_markdown_it() -> MarkdownIt:
    """Read a page as the site does."""
    return PageMarkdown()


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Collect the pages, and the texts at the project's root; whatever `.md` tests keep as data is not run."""
    if file_path.suffix != ".md" or not file_path.is_relative_to(parent.config.rootpath):
        return None
    folders = file_path.relative_to(parent.config.rootpath).parts[:-1]
    if (folders and folders[0] != "docs") or _runs_in_korean(file_path):
        return None
    page: pytest.Collector = MarkdownTextFile.from_parent(parent, path=file_path)
    return page


def _runs_in_korean(page: Path) -> bool:
    """Tell whether a page is an English one whose programs are, letter by letter, those of its Korean twin, which is run."""
    english = paths.DOCS / "en"
    if not page.is_relative_to(english):
        return False
    twin = paths.DOCS / "ko" / page.relative_to(english)
    return twin.is_file() and _programs(twin) == _programs(page)


def _programs(page: Path) -> list[str]:
    return [fence.code for fence in python_fences(page.read_text(encoding="utf-8"))]
