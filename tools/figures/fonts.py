"""The fonts that figures are measured with: the page's own, from npm, never the machine's."""

import logging
from enum import Enum
from functools import cache
from pathlib import Path

from fontTools.ttLib import TTFont

from tools.assets import ensure_node_modules
from tools.errors import BuildError

_PRETENDARD = "pretendard/dist/public/static/Pretendard-{}.otf"
_KATEX = "katex/dist/fonts/KaTeX_{}.ttf"


logging.getLogger("fontTools.ttLib.tables._h_e_a_d").setLevel(
    logging.ERROR
)  # it doubts the dates in KaTeX's fonts


class Face(Enum):
    """A font of the page, by what it is used for; the value is its file under `node_modules`."""

    TEXT = _PRETENDARD.format("Regular")
    STRONG = _PRETENDARD.format("Bold")
    ITALIC = _KATEX.format("Math-Italic")
    UPRIGHT = _KATEX.format("Main-Regular")


def font_file(face: Face) -> Path:
    """Return the file of a face; the fonts come with the web assets."""
    path = ensure_node_modules() / face.value
    if not path.is_file():
        raise BuildError(
            f"figures are measured with {face.value}, which is not there ({path}). "
            "Delete the folder node_modules and build again."
        )
    return path


@cache
def _advances(face: Face) -> dict[int, float]:
    """Width of every character of the face, in em."""
    with TTFont(font_file(face), lazy=True) as font:
        em = font["head"].unitsPerEm
        widths = font["hmtx"].metrics
        return {code: widths[glyph][0] / em for code, glyph in font.getBestCmap().items()}


def has_glyph(face: Face, char: str) -> bool:
    """Whether the face can draw this character."""
    return ord(char) in _advances(face)


def text_width(text: str, face: Face, size: float) -> float:
    """Return how wide `text` is when set in `face` at `size`; every character must be in the face."""
    advances = _advances(face)
    missing = sorted({char for char in text if ord(char) not in advances})
    if missing:
        raise BuildError(
            f"the label «{text}» has {', '.join(f'{c} (U+{ord(c):04X})' for c in missing)}, "
            "which the page's fonts cannot draw. Write it with other characters."
        )
    return size * sum(advances[ord(char)] for char in text)
