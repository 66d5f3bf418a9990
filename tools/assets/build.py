"""`build_assets`: put maths styles and cut fonts where the pages load them from."""

import hashlib
import re
from importlib.metadata import version
from pathlib import Path

from tools.assets.characters import bold_characters, used_characters
from tools.assets.fonts import font_files
from tools.assets.node import ensure_node_modules
from tools.files import write_atomic
from tools.paths import VENDOR

_STAMP = ".complete"


def build_assets(vendor: Path = VENDOR) -> None:
    """Fill `theme/assets/vendor` with KaTeX and the fonts; returns at once when nothing they depend on changed."""
    modules = ensure_node_modules()
    characters, bold = used_characters(), bold_characters()
    key = _key(modules, characters, bold)
    stamp = vendor / _STAMP
    if stamp.is_file() and stamp.read_text() == key:
        return
    stamp.unlink(missing_ok=True)
    files = {**_katex_files(modules / "katex"), **font_files(modules, characters, bold)}
    for name, content in files.items():
        write_atomic(vendor / name, content)
    for old in vendor.rglob("*"):
        if old.is_file() and old.relative_to(vendor).as_posix() not in files:
            old.unlink()
    write_atomic(stamp, key)


def _key(modules: Path, characters: str, bold: str) -> str:
    """Name everything that the result depends on: the packages, the characters, the cutter, this code."""
    parts = [
        (modules / _STAMP).read_text(),
        characters,
        bold,
        version("fonttools"),
        version("brotli"),
        *(path.read_text() for path in sorted(Path(__file__).parent.glob("*.py"))),
    ]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def _katex_files(package: Path) -> dict[str, bytes | str]:
    """KaTeX's style sheet, pointing at woff2 only, as every browser that we support reads it; and these fonts."""
    css = (package / "dist" / "katex.min.css").read_text()
    files: dict[str, bytes | str] = {
        "katex/katex.min.css": re.sub(r',url\([^)]*\) format\("(woff|truetype)"\)', "", css),
        "katex/LICENSE": (package / "LICENSE").read_bytes(),
    }
    for font in sorted((package / "dist" / "fonts").glob("*.woff2")):
        files[f"katex/fonts/{font.name}"] = font.read_bytes()
    return files
