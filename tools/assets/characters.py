"""Which characters the pages use, so that the fonts carry these and no others."""

import re
from importlib.resources import files
from pathlib import Path

from tools.paths import DOCS, FIGURES, GLOSSARY, LANGUAGES, ROOT, SNIPPETS, THEME

# Present whatever the pages say: ASCII, Latin-1, and punctuation, arrows and maths signs that a next edit may bring.
ALWAYS = "".join(
    chr(code)
    for first, last in ((0x20, 0x7E), (0xA0, 0xFF), (0x2010, 0x2027), (0x2030, 0x203A), (0x2190, 0x2199))
    for code in range(first, last + 1)
) + "−×÷±≈≠≤≥∞√∑∏∂∇∈∉∅∩∪⊕⊗·…₀₁₂₃₄₅₆₇₈₉⁰¹²³⁴⁵⁶⁷⁸⁹€₩™‘’“”«»✓✗△▲▼▶◀●○■□★☆"  # fmt: skip

_TEXT = (".md", ".tsv", ".yml", ".html", ".js", ".css", ".py", ".out", ".svg")


def used_characters() -> str:
    """Return every character that a page may show, sorted."""
    found = set(ALWAYS)
    for path in _sources():
        found.update(path.read_text(encoding="utf-8", errors="ignore"))
    return "".join(sorted(char for char in found if char.isprintable() or char in ALWAYS))


# Headings, strong text, titles of boxes, and heads of tables.
_BOLD = re.compile(r"^\s*#.*$|\*\*[^*\n]+\*\*|^\s*/{3,}.*$|^.*(?=\n\s*\|[ :|-]+\|\s*$)", re.MULTILINE)


def bold_characters() -> str:
    """Return every character that a page may show in bold, sorted: what stands in a bold place, and all words of our own and the theme's."""
    found = set(ALWAYS)
    for path in (*DOCS.rglob("*.md"), *DOCS.rglob("*.py")):
        found.update(*_BOLD.findall(path.read_text(encoding="utf-8")))
    whole = [*ROOT.glob("mkdocs*.yml"), *_material_strings(), *DOCS.glob("*.tsv"), *FIGURES.rglob("*.tsv")]
    whole += [*(ROOT / "tools" / "markdown").glob("*.py"), *THEME.rglob("*.html"), *THEME.rglob("*.js")]
    for path in whole:
        found.update(path.read_text(encoding="utf-8"))
    return "".join(sorted(char for char in found if char.isprintable() or char in ALWAYS))


def _sources() -> list[Path]:
    """Return the files that text on a page comes from."""
    paths = [GLOSSARY, *ROOT.glob("mkdocs*.yml"), *_material_strings()]
    for folder in (DOCS, SNIPPETS, FIGURES, THEME, ROOT / "tools" / "markdown", ROOT / "dl_textbook"):
        paths += [path for path in folder.rglob("*") if path.suffix in _TEXT and "vendor" not in path.parts]
    return [path for path in paths if path.is_file()]


def _material_strings() -> list[Path]:
    """Return the theme's own words: search, navigation, buttons."""
    theme = files("material") / "templates" / "partials" / "languages"
    return [Path(str(theme / f"{language}.html")) for language in LANGUAGES]
