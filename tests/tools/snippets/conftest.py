"""A small book to run: a project made in a temporary folder."""

from pathlib import Path

import pytest

from tools.errors import BuildError
from tools.snippets import Project, Report, run_snippets


class Book:
    """Writes files of a project, runs its snippets, reads what they made."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.data = root.parent / "data"
        self.project = Project(root, data=self.data, time_limit=30, workers=2)
        (root / "snippets").mkdir(parents=True)

    def write(self, path: str, text: str) -> Path:
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        return file

    def snippet(self, name: str, text: str, golden: str | None = None) -> Path:
        if golden is not None:
            self.write(f"snippets/{name}.out", golden)
        return self.write(f"snippets/{name}.py", text)

    def run(self, update: bool = False, project: Project | None = None, only: tuple[str, ...] = ()) -> Report:
        return run_snippets(update, project=project or self.project, only=only)

    def trouble(
        self, update: bool = False, project: Project | None = None, only: tuple[str, ...] = ()
    ) -> str:
        with pytest.raises(BuildError) as caught:
            self.run(update, project, only)
        return str(caught.value)

    def output(self, name: str) -> str:
        return (self.project.outputs / f"{name}.out").read_text(encoding="utf-8")

    def made(self) -> dict[str, bytes]:
        """Everything under generated/."""
        made = self.root / "generated"
        return {p.relative_to(made).as_posix(): p.read_bytes() for p in made.rglob("*") if p.is_file()}


@pytest.fixture
def new_book() -> type[Book]:
    """For a book in a folder of the test's choice."""
    return Book


@pytest.fixture
def book(tmp_path: Path) -> Book:
    return Book(tmp_path.resolve() / "book")


DRAW = """
import os
from pathlib import Path

for language in ("ko", "en"):
    file = Path(os.environ["BOOK_FIGURE_DIR"], language, os.environ["BOOK_SNIPPET"] + ".svg")
    file.parent.mkdir(parents=True)
    file.write_text(f"<svg>{language}</svg>")
"""


@pytest.fixture
def draw() -> str:
    """A script that leaves a figure where the backend would."""
    return DRAW
