"""The pages of the book, in pairs, and what is said about a line of one."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tools import paths
from tools.paths import show

SUFFIXES = (".md", ".py")  # pages, and labs in percent format


@dataclass(frozen=True, order=True)
class Problem:
    """Something to mend at a line of a file."""

    path: Path
    line: int
    message: str

    def __str__(self) -> str:
        return f"{show(self.path)}:{self.line}: {self.message}"


@dataclass(frozen=True)
class Twins:
    """One page in both languages; `name` is its path under `docs/ko` and `docs/en`."""

    name: str
    ko: Path
    en: Path


def pages(lang: str, docs: Path = paths.DOCS) -> Iterator[Path]:
    """Find the pages and labs of one language, in order of their names."""
    for path in sorted((docs / lang).rglob("*")):
        if path.suffix in SUFFIXES and path.is_file():
            yield path


def twins(docs: Path = paths.DOCS) -> tuple[list[Twins], list[Problem]]:
    """Pair the pages of the two languages; a page without its twin is a problem."""
    found = {
        lang: {path.relative_to(docs / lang).as_posix() for path in pages(lang, docs)}
        for lang in paths.LANGUAGES
    }
    ko, en = found["ko"], found["en"]
    pairs = [Twins(name, docs / "ko" / name, docs / "en" / name) for name in sorted(ko & en)]
    alone = [
        Problem(docs / "ko" / name, 1, f"has no twin {show(docs / 'en' / name)}") for name in sorted(ko - en)
    ]
    alone += [
        Problem(docs / "en" / name, 1, f"has no twin {show(docs / 'ko' / name)}") for name in sorted(en - ko)
    ]
    return pairs, alone
