"""Fonts cut to the characters of the pages, split so that an English page loads no Hangul.

Pretendard's licence (OFL) reserves its name for the unchanged font, so what we cut from it goes by a name of its own.
"""

import io
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from fontTools.subset import Options, Subsetter, load_font, save_font
from fontTools.ttLib import TTFont

# The name of the other language stands on every English page; it must not pull in the whole Hangul part.
_ON_EVERY_PAGE = "한국어"

_HANGUL_BLOCKS = ((0x1100, 0x11FF), (0x3000, 0x303F), (0x3130, 0x318F), (0xAC00, 0xD7A3), (0xFF00, 0xFFEF))

_TEXT_FEATURES = ["kern", "mark", "mkmk", "ccmp", "locl", "calt", "liga", "case", "tnum", "ss05"]
# No ligatures in code: a reader must see `!=` and `->` as they are typed.
_CODE_FEATURES = ["mark", "mkmk", "ccmp"]


@dataclass(frozen=True)
class _Face:
    """One font file as it is published, and how the style sheet names it."""

    family: str
    weight: int
    source: str
    name: str
    features: list[str]
    hangul: bool


_PRETENDARD = "pretendard/dist/public/static/alternative/Pretendard-{}.ttf"
_MONO = "@fontsource/jetbrains-mono/files/jetbrains-mono-latin-{}-normal.woff2"

TEXT_FAMILY = "Book Sans"

_FAMILY_NAMES = (1, 3, 4, 6, 16, 18, 21)  # name records: family, unique id, full name, PostScript name, …

_BOLD = 700

_FACES = (
    _Face(TEXT_FAMILY, 400, _PRETENDARD.format("Regular"), "text-400", _TEXT_FEATURES, True),
    _Face(TEXT_FAMILY, _BOLD, _PRETENDARD.format("Bold"), "text-700", _TEXT_FEATURES, True),
    _Face("JetBrains Mono", 400, _MONO.format(400), "mono-400", _CODE_FEATURES, False),
)

_LICENCES = {
    "fonts/LICENSE-Pretendard.txt": "pretendard/dist/LICENSE.txt",
    "fonts/LICENSE-JetBrainsMono.txt": "@fontsource/jetbrains-mono/LICENSE",
}


def font_files(modules: Path, characters: str, bold: str) -> dict[str, bytes | str]:
    """Return the web fonts for `characters`, and for `bold` in bold, with their style sheet and licences, by name; equal input, equal bytes.

    Hangul fonts are the heaviest part of a Korean page. What is not foreseen in bold is shown in the regular font.
    """
    files: dict[str, bytes | str] = {}
    rules = []
    for face in _FACES:
        source = modules / face.source
        latin = {ord(c) for c in characters if not _is_hangul(c)} | set(map(ord, _ON_EVERY_PAGE))
        parts = {"latin": latin}
        if face.hangul:
            every = {code for first, last in _HANGUL_BLOCKS for code in range(first, last + 1)} - latin
            parts["hangul"] = every & set(map(ord, bold if face.weight == _BOLD else characters))
        for part, wanted in parts.items():
            name = f"{face.name}-{part}.woff2"
            files[f"fonts/{name}"], carried = _cut(source, wanted, face)
            if part == "hangul":
                rules.append(_rule(face, "text-400-hangul.woff2", every))
            if part == "latin" or face.weight == _BOLD:
                # Of two rules that claim a character the later one holds.
                rules.append(_rule(face, name, carried))
    files["fonts/fonts.css"] = "".join(rules)
    for name, licence in _LICENCES.items():
        files[name] = (modules / licence).read_bytes()
    return files


def _rule(face: _Face, file: str, claimed: Iterable[int]) -> str:
    return (
        f'@font-face{{font-family:"{face.family}";font-style:normal;font-weight:{face.weight};'
        f'font-display:swap;src:url({file}) format("woff2");unicode-range:{_ranges(claimed)}}}\n'
    )


def _is_hangul(char: str) -> bool:
    return any(first <= ord(char) <= last for first, last in _HANGUL_BLOCKS)


def _cut(source: Path, wanted: set[int], face: _Face) -> tuple[bytes, set[int]]:
    """Return the woff2 bytes of `source` with the glyphs of `wanted` only, and which of them it has."""
    options = Options()
    options.flavor = "woff2"
    options.hinting = False
    options.layout_features = face.features
    options.recalc_timestamp = False
    out = io.BytesIO()
    with load_font(str(source), options) as font:
        carried = wanted & set(font.getBestCmap())
        subsetter = Subsetter(options)
        subsetter.populate(unicodes=carried)
        subsetter.subset(font)
        _rename(font, face.family)
        save_font(font, out, options)
    return out.getvalue(), carried


def _rename(font: TTFont, family: str) -> None:
    """Name the font as the style sheet does; what it says of its makers and its licence stays."""
    names = font["name"]
    for number in _FAMILY_NAMES:
        names.removeNames(nameID=number)
    names.setName(family, 1, 3, 1, 0x409)
    names.setName(family, 4, 3, 1, 0x409)
    names.setName(family.replace(" ", ""), 6, 3, 1, 0x409)


def _ranges(codes: Iterable[int]) -> str:
    """Write code points as a CSS `unicode-range`, runs joined."""
    runs: list[list[int]] = []
    for code in sorted(codes):
        if runs and code == runs[-1][1] + 1:
            runs[-1][1] = code
        else:
            runs.append([code, code])
    return ",".join(f"U+{first:X}" if first == last else f"U+{first:X}-{last:X}" for first, last in runs)
