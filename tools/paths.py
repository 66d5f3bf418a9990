"""Where everything lies: the one place that knows the folder layout."""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

DOCS = ROOT / "docs"
SNIPPETS = ROOT / "snippets"
FIGURES = ROOT / "figures"
THEME = ROOT / "theme"
VENDOR = THEME / "assets" / "vendor"
GLOSSARY = ROOT / "glossary.tsv"
CHAPTERS = DOCS / "chapters.tsv"

GENERATED = ROOT / "generated"
OUTPUTS = GENERATED / "outputs"
FIGURE_FILES = GENERATED / "figures"
STAND_INS = GENERATED / "stand-ins.json"
CACHE = ROOT / ".cache"

LANGUAGES = ("ko", "en")


def show(path: Path) -> str:
    """Name `path` as someone at the project's root would."""
    return path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else path.as_posix()
