"""A small book in a temporary folder, rendered with the very extensions that mkdocs.yml lists."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from markdown import Markdown
from mkdocs.utils.yaml import yaml_load

from tools import paths
from tools.markdown import katex

CONFIGS = {"ko": paths.ROOT / "mkdocs.yml", "en": paths.ROOT / "mkdocs.en.yml"}


def read_config(lang: str) -> dict:
    with CONFIGS[lang].open(encoding="utf-8") as file:
        return yaml_load(file)


def new_markdown(lang: str, folder: Path | None = None) -> Markdown:
    """Set Python-Markdown up as the site does; includes come from `folder` where one is given."""
    configs = read_config(lang)["markdown_extensions"]
    if folder:
        configs["pymdownx.snippets"]["base_path"] = [
            str(folder / "generated/outputs"),
            str(folder / "snippets"),
        ]
    return Markdown(extensions=list(configs), extension_configs={k: v or {} for k, v in configs.items()})


@dataclass
class Book:
    folder: Path

    def write(self, path: str, text: str) -> Path:
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        return file

    def markdown(self, lang: str = "ko") -> Markdown:
        return new_markdown(lang, self.folder)

    def render(self, text: str, lang: str = "ko") -> str:
        return self.markdown(lang).convert(text)


SVG = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="90pt" viewBox="0 0 90 60">
<metadata>made by a plot</metadata>
<title>old title</title>
<defs><clipPath id="clip"><rect width="9" height="9"/></clipPath><path id="dot" d="M 0 0"/></defs>
<g id="axes_1" clip-path="url(#clip)"><use xlink:href="#dot" x="3"/><text>*가중치* _w_ $x$ {{ a }}</text></g>
</svg>
"""


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Book:
    """Hand out a book with a snippet, its output, and a figure in both languages."""
    monkeypatch.setattr(katex, "_rendered", {})
    for name, folder in {
        "SNIPPETS": "snippets",
        "OUTPUTS": "generated/outputs",
        "FIGURE_FILES": "generated/figures",
        "DOCS": "docs",
        "CHAPTERS": "docs/chapters.tsv",
        "GLOSSARY": "glossary.tsv",
        "CACHE": ".cache",
    }.items():
        monkeypatch.setattr(paths, name, tmp_path / folder)
    made = Book(tmp_path)
    made.write(
        "snippets/01-perceptron/and_gate.py",
        "import numpy as np\n\n"
        "# --8<-- [start:gate]\n"
        "def AND(x1, x2):\n"
        "    # ko: 가중치를 곱해 더합니다\n"
        "    # en: multiply by the weights and add\n"
        "    # both\n"
        "    return int(0.5 * x1 + 0.5 * x2 > 0.7)\n"
        "# --8<-- [end:gate]\n",
    )
    made.write(
        "generated/outputs/01-perceptron/and_gate.out",
        "AND(0, 1) = 0\nsum: -0.25\nw: [ 0.5 -0.5  1. ]\nW: [[1 2]\n [3 4]]\n"
        "shape: (2, 3)\nloss = 0.123456\ntiny: 1e-05\ncount: 60000\ntwice: 1\ntwice: 2\n",
    )
    for lang in paths.LANGUAGES:
        made.write(f"generated/figures/{lang}/01-perceptron/boundary.svg", SVG)
    made.write("glossary.tsv", "term_ko\tterm_en\tmeaning_ko\tmeaning_en\tchapter\n")
    made.write("docs/chapters.tsv", "slug\tnumber\tko\ten\tneeds\tpart\n")
    return made


@pytest.fixture
def site_markdown() -> Callable[[str], Markdown]:
    """Hand out what makes a Markdown instance for a language, over the real folders."""
    return new_markdown


@pytest.fixture
def site_config() -> Callable[[str], dict]:
    """Hand out what reads mkdocs.yml, or mkdocs.en.yml on top of it."""
    return read_config
