"""Made pages for the tests of the checks on pages."""

from pathlib import Path

from tools.docs.blocks import Block, blocks


def make_page(docs: Path, lang: str, text: str, name: str = "page.md") -> Path:
    path = docs / lang / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def made_blocks(folder: Path, text: str, name: str = "page.md") -> list[Block]:
    return blocks(make_page(folder, "ko", text, name))
