"""Finds labels that no figure uses any more, by reading the sources of diagrams and snippets."""

import ast
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from tools.errors import BuildError
from tools.figures.labels import read_labels, without_numbers
from tools.paths import FIGURES, SNIPPETS


def unused_labels(figures: Path = FIGURES, snippets: Path = SNIPPETS) -> list[str]:
    """Return a line for every label that stands in a `labels.tsv` and in no source that could use it.

    A source uses a label when it has it as a string, or as an f-string that could become it.
    """
    helpers = list(figures.glob("_*.py"))
    found = []
    for path in sorted([*figures.glob("labels.tsv"), *figures.glob("*/labels.tsv")]):
        chapter = path.parent.relative_to(figures)
        sources = {*helpers, *(figures / chapter).rglob("*.py"), *(snippets / chapter).rglob("*.py")}
        used = _patterns(sorted(sources))
        found += [
            f"{chapter / 'labels.tsv'}: no figure uses «{label}» any more. Delete its line."
            for label in read_labels(path)
            if not any(pattern.fullmatch(label) for pattern in used)
        ]
    return found


def _patterns(sources: Iterable[Path]) -> list[re.Pattern[str]]:
    texts = {text for source in sources for text in _strings(source)}
    return [re.compile(text, re.DOTALL) for text in sorted(texts)]


def _strings(source: Path) -> Iterator[str]:
    """Yield the strings of a Python file as patterns: what an f-string fills in may be anything."""
    try:
        tree = ast.parse(source.read_text(encoding="utf-8"))
    except SyntaxError as error:
        raise BuildError(f"{source}:{error.lineno}: {error.msg}") from error
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield re.escape(node.value)
            yield re.escape(without_numbers(node.value))
        elif isinstance(node, ast.JoinedStr):
            parts = (_pattern(part) for part in node.values)
            if (pattern := "".join(parts)) != ".+":
                yield pattern


def _pattern(part: ast.expr) -> str:
    return re.escape(str(part.value)) if isinstance(part, ast.Constant) else ".+"
