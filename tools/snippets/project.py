"""What a run works on: the folders of a project, the limits for each snippet, and the snippets themselves."""

import difflib
import os
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from dl_textbook.datasets.store import data_folder
from tools.errors import BuildError
from tools.paths import CACHE, DOCS, FIGURE_FILES, FIGURES, OUTPUTS, ROOT, SNIPPETS, STAND_INS


@dataclass(frozen=True)
class Snippet:
    """One script: where it lies, and its name (`01-perceptron/and_gate`)."""

    path: Path
    name: str

    @property
    def chapter(self) -> str:
        """The folder under `snippets/` that it belongs to."""
        return self.name.split("/", 1)[0]

    @property
    def golden(self) -> Path:
        """The output beside it that every run is compared with."""
        return self.path.with_suffix(".out")


@dataclass(frozen=True)
class Project:
    """A checkout, laid out as `tools.paths` says, and the limits under which its snippets run."""

    root: Path = ROOT
    data: Path = field(default_factory=data_folder)
    time_limit: float = 300.0  # seconds; far more than a snippet should need, for machines that do much else
    slow: float = 60.0  # seconds of one processor, above which a run says that a snippet is slow
    output_limit: int = 1_000_000  # bytes
    workers: int = field(default_factory=lambda: os.cpu_count() or 1)

    def place(self, path: Path) -> Path:
        """Where this project keeps what the book keeps at `path`."""
        return self.root / path.relative_to(ROOT)

    @property
    def scripts(self) -> Path:
        """The folder of the snippets."""
        return self.place(SNIPPETS)

    @property
    def outputs(self) -> Path:
        """The folder of what they print."""
        return self.place(OUTPUTS)

    @property
    def figure_files(self) -> Path:
        """The folder of what they draw, one folder in it per language."""
        return self.place(FIGURE_FILES)

    @property
    def stand_ins(self) -> Path:
        """The list of outputs and figures that were made without the real data."""
        return self.place(STAND_INS)

    @property
    def figures(self) -> Path:
        """The folder of the diagrams and of the figures' labels."""
        return self.place(FIGURES)

    @property
    def cache(self) -> Path:
        """The folder that may be deleted at any time."""
        return self.place(CACHE)

    def show(self, path: Path) -> str:
        """Name `path` as someone at the project's root would."""
        return path.relative_to(self.root).as_posix() if path.is_relative_to(self.root) else str(path)

    def snippets(self, only: Sequence[str | Path] = ()) -> list[Snippet]:
        """Every snippet, or those that the files, folders or names in `only` stand for."""
        every = [
            Snippet(path, path.relative_to(self.scripts).with_suffix("").as_posix())
            for path in sorted(self.scripts.rglob("*.py"))
            if path.name != "check.py"
        ]
        if not only:
            return every
        chosen: set[Snippet] = set()
        for given in only:
            found = {snippet for snippet in every if self._stands_for(Path(given), snippet)}
            if not found:
                names = [snippet.name for snippet in every]
                close = difflib.get_close_matches(
                    re.sub(r"^snippets/|\.(py|out)$", "", str(given)), names, n=1
                )
                hint = f" Did you mean {self.show(self.scripts)}/{close[0]}.py?" if close else ""
                raise BuildError(f"{given} is no snippet and no folder with snippets in it.{hint}")
            chosen |= found
        return [snippet for snippet in every if snippet in chosen]

    def _stands_for(self, given: Path, snippet: Snippet) -> bool:
        places = (given.resolve(), (self.root / given).resolve(), (self.scripts / given).resolve())
        return any(
            place in (snippet.path, snippet.path.with_suffix(""), *snippet.path.parents) for place in places
        )

    def pages_using(self, snippet: Snippet) -> list[str]:
        """The pages that include the snippet, its output, a value of it or a figure that it draws."""
        use = re.compile(rf"(?<![\w/-]){re.escape(snippet.name)}(?![\w/])")
        pages = sorted(self.place(DOCS).rglob("*.md"))
        return [
            self.show(page)
            for page in pages
            if use.search(page.read_text(encoding="utf-8", errors="replace"))
        ]
