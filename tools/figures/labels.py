"""The labels of figures in both languages, from `figures/labels.tsv` and `figures/<chapter>/labels.tsv`."""

import csv
import io
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from tools.errors import BuildError
from tools.figures.richtext import FUNCTIONS
from tools.paths import FIGURES, show

SYMBOLS = FUNCTIONS | frozenset(["AND", "OR", "NAND", "NOR", "XOR", "NOT"])
"""Words that are the same in every language: functions of the formulae, logic gates."""

HEADER = ["en", "ko"]
_NUMBER = r"[-−+]?\d+(?:[.,]\d+)*(?:e[-+]?\d+)?%?"
_WORD = re.compile(r"[^\W\d_]{2,}")


def label_files(chapter: str, folder: Path = FIGURES) -> list[Path]:
    """Return the files that may translate a chapter's labels: the common one, then its own."""
    return [folder / "labels.tsv", folder / chapter / "labels.tsv"]


def needs_translation(label: str) -> bool:
    """Whether a label has words. Maths, numbers, single letters and the symbols above read the same in every language."""
    outside = re.sub(
        r"\$([^$]*)\$", lambda found: " ".join(re.findall(r"\\(?:text|mathrm)\{([^{}]*)\}", found[1])), label
    )
    return any(word not in SYMBOLS for word in _WORD.findall(re.sub(r"[_^]\{[^{}]*\}", " ", outside)))


def without_numbers(label: str) -> str:
    """Return the label with `{}` for every number, as it may stand in a label file."""
    return re.sub(_NUMBER, "{}", label)


@dataclass(frozen=True)
class Catalogue:
    """The Korean labels of one chapter; `{}` in a label stands for a number."""

    chapter: str
    korean: Mapping[str, str] = field(default_factory=dict)
    folder: Path = FIGURES

    def korean_of(self, label: str, figure: str) -> str:
        """Return the Korean form of an English label of this figure."""
        if label in self.korean:
            return self.korean[label]
        pattern = without_numbers(label)
        if pattern in self.korean:
            return self.korean[pattern].format(*re.findall(_NUMBER, label))
        if not needs_translation(label):
            return label
        own = label_files(self.chapter, self.folder)[1]
        line = label.replace("\n", "\\n")
        raise BuildError(
            f"the label «{line}» of figure {figure} has no Korean form. "
            f"Add a line to {show(own)}: {line}, a tab, the Korean label."
        )

    def translate(self, label: str, language: str, figure: str) -> str:
        """Return a label in a language; an unknown label fails in both."""
        korean = self.korean_of(label, figure)
        return korean if language == "ko" else label


def read_catalogue(chapter: str, folder: Path = FIGURES) -> Catalogue:
    """Read the labels that a chapter's figures may use."""
    korean: dict[str, str] = {}
    for path in label_files(chapter, folder):
        for label, translation in read_labels(path).items():
            if korean.get(label, translation) != translation:
                raise BuildError(
                    f"{show(path)}: «{label}» is «{translation}» here and «{korean[label]}» in "
                    f"{show(folder / 'labels.tsv')}. Use one Korean form; delete the line here."
                )
            korean[label] = translation
    return Catalogue(chapter, korean, folder)


def read_labels(path: Path) -> dict[str, str]:
    """Read one label file: a header `en<tab>ko`, then a label a line; `\\n` breaks a line of a label."""
    if not path.is_file():
        return {}
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise BuildError(f"{show(path)} is not UTF-8 (byte {error.start}). Save it as UTF-8.") from error
    rows = list(csv.reader(io.StringIO(text), delimiter="\t", quoting=csv.QUOTE_NONE))
    if not rows or rows[0] != HEADER:
        raise BuildError(
            f"{show(path)}: the first line must be «en<tab>ko», but is «{'<tab>'.join(rows[0]) if rows else ''}»."
        )
    labels: dict[str, str] = {}
    for number, row in enumerate(rows[1:], start=2):
        if not row:
            continue
        if len(row) != 2 or not all(cell.strip() for cell in row):
            raise BuildError(
                f"{show(path)}:{number}: expected two filled columns with one tab between them, found {len(row)}: "
                f"«{'<tab>'.join(row)}»."
            )
        english, korean = (cell.strip().replace("\\n", "\n") for cell in row)
        if english in labels:
            raise BuildError(
                f"{show(path)}:{number}: «{english}» stands here twice, as «{labels[english]}» and «{korean}». Keep one line."
            )
        if english.count("{}") != len(re.findall(r"\{\d?\}", korean)):
            raise BuildError(
                f"{show(path)}:{number}: «{english}» and «{korean}» must have as many {{}} as each other"
            )
        labels[english] = korean
    return labels
