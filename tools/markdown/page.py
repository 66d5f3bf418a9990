"""What the notations of one page share while it is rendered."""

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from markdown.preprocessors import Preprocessor

from tools.markdown.outputs import Printed


@dataclass
class Page:
    """The language of the page, the ids given out on it, the values quoted on it and the outputs that it shows."""

    lang: str
    used: Counter[str] = field(default_factory=Counter)
    values: list[Printed] = field(default_factory=list)
    shown: set[Path] = field(default_factory=set)

    def number(self, kind: str) -> int:
        """Count `kind` on this page, from 1."""
        self.used[kind] += 1
        return self.used[kind]

    def unique_id(self, wanted: str) -> str:
        """Give `wanted` the first time, `wanted-2` the second."""
        count = self.number(f"#{wanted}")
        return wanted if count == 1 else f"{wanted}-{count}"


class NewPage(Preprocessor):
    """Forgets the page before, also where the caller did not reset the Markdown instance."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page

    def run(self, lines: list[str]) -> list[str]:
        """Start counting anew; the text stays as it is."""
        self.page.used.clear()
        self.page.values.clear()
        self.page.shown.clear()
        return lines
