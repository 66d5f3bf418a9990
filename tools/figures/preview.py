"""Pictures of figures for their authors to look at: both languages, light and dark, on one sheet."""

import subprocess
import tempfile
from html import escape
from pathlib import Path
from xml.etree import ElementTree

from tools.errors import BuildError
from tools.figures.fonts import Face, font_file
from tools.figures.ink import PHONE
from tools.paths import CACHE, FIGURE_FILES, LANGUAGES, THEME
from tools.site.browser import find_browser

_FONTS = (
    ("Pretendard", "400", Face.TEXT),
    ("Pretendard", "700", Face.STRONG),
    ("KaTeX_Math", "400;font-style:italic", Face.ITALIC),
    ("KaTeX_Main", "400", Face.UPRIGHT),
)
_COLUMN = 620


def preview(names: list[str], *, phone: bool = False) -> list[Path]:
    """Write one PNG per figure (a chapter's name stands for all its figures) and return the files."""
    found = [figure for name in names for figure in _figures(name)]
    return [_photograph(name, PHONE if phone else _COLUMN, "-phone" if phone else "") for name in found]


def _figures(name: str) -> list[str]:
    folder = FIGURE_FILES / LANGUAGES[0]
    if (folder / f"{name}.svg").is_file():
        return [name]
    inside = [
        path.relative_to(folder).with_suffix("").as_posix()
        for path in sorted((folder / name).glob("**/*.svg"))
    ]
    if not inside:
        raise BuildError(
            f"there is no figure «{name}» in {folder}. Diagrams are drawn by this command; plots by «make snippets» first."
        )
    return inside


def _photograph(name: str, width: int, suffix: str) -> Path:
    browser = find_browser()
    if browser is None:
        raise BuildError("the preview needs a Chromium on the PATH, and there is none.")
    target = CACHE / "preview" / f"{name.replace('/', '--')}{suffix}.png"
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "page.html"
        page.write_text(sheet(name, width), encoding="utf-8")
        height = 2 * (40 + _height(name, width))
        command = [
            browser,
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--hide-scrollbars",
            "--no-first-run",
        ]
        command += [
            f"--user-data-dir={folder}/profile",
            f"--window-size={2 * (width + 32)},{height}",
            "--virtual-time-budget=2000",
        ]
        done = subprocess.run(
            [*command, f"--screenshot={target}", page.as_uri()],
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
    if done.returncode or not target.is_file():
        raise BuildError(f"{browser} could not take the picture: {done.stderr.strip()[-400:]}")
    return target


def sheet(name: str, width: int) -> str:
    """Return the page that is photographed: Korean and English side by side, light above dark."""
    fonts = "".join(
        f'@font-face{{font-family:{family};font-weight:{weight};src:url("{font_file(face).as_uri()}")}}'
        for family, weight, face in _FONTS
    )
    css = (THEME / "assets" / "css" / "figures.css").read_text(encoding="utf-8")
    rows = "".join(
        f'<div class="row" data-md-color-scheme="{scheme}" style="background:{ground};color:{text}">'
        + "".join(
            f'<div class="cell">{(FIGURE_FILES / language / f"{name}.svg").read_text()}</div>'
            for language in LANGUAGES
        )
        + "</div>"
        for scheme, ground, text in (("default", "#fff", "#222"), ("slate", "#1e2129", "#e0e0e0"))
    )
    return (
        f"<!doctype html><meta charset=utf-8><title>{escape(name)}</title><style>{fonts}{css}"
        "*{box-sizing:border-box}body{margin:0;font:16px Pretendard}.row{display:flex}"
        f".cell{{width:{width + 32}px;padding:20px 16px}}</style>{rows}"
    )


def _height(name: str, width: int) -> int:
    """Return the height of the taller of the two figures at this width."""
    heights = []
    for language in LANGUAGES:
        root = ElementTree.parse(FIGURE_FILES / language / f"{name}.svg").getroot()
        natural, height = float(root.get("width", 0)), float(root.get("height", 0))
        heights.append(height * min(1.0, width / natural))
    return round(max(heights))
