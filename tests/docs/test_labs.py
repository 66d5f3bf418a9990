"""The labs: both languages run the same code, and say the same cell by cell."""

import re
from pathlib import Path

import jupytext
import pytest

from tools.markdown.listings import localize
from tools.paths import DOCS, LANGUAGES

LABS = sorted(path.name for path in (DOCS / "ko" / "labs").glob("*.py"))


def _cells(lang: str, name: str) -> list:
    return jupytext.read(DOCS / lang / "labs" / name).cells


def _blocks(markdown: str) -> list[str]:
    """The kind of each block, without its words."""
    kinds = []
    for line in markdown.splitlines():
        if heading := re.match(r"(#+) .*\{ #([\w-]+) \}$", line):
            kinds.append(f"{heading[1]} {heading[2]}")
        elif box := re.match(r"(/{3,}) ?(\w*)", line):
            kinds.append(f"{box[1]} {box[2]}")
        elif line.startswith("- "):
            kinds.append("item")
        elif not line:
            kinds.append("")
    return kinds


def test_both_languages_have_the_same_labs():
    assert sorted(path.name for path in (DOCS / "en" / "labs").glob("*.py")) == LABS
    assert LABS


@pytest.mark.parametrize("name", LABS)
def test_cells_are_of_the_same_kind_in_the_same_order(name: str):
    ko, en = _cells("ko", name), _cells("en", name)
    assert [cell.cell_type for cell in ko] == [cell.cell_type for cell in en]


@pytest.mark.parametrize("name", LABS)
def test_code_is_equal_across_languages(name: str):
    ko, en = ([cell.source for cell in _cells(lang, name) if cell.cell_type == "code"] for lang in LANGUAGES)
    assert ko == en


@pytest.mark.parametrize("name", LABS)
def test_text_cells_have_the_same_blocks_and_links(name: str):
    for ko, en in zip(_cells("ko", name), _cells("en", name), strict=True):
        if ko.cell_type == "markdown":
            assert _blocks(ko.source) == _blocks(en.source)
            links = [
                re.findall(r"\]\(([^)]*)\)|href=\"([^\"]*)\"|`([^`]*)`", cell.source) for cell in (ko, en)
            ]
            assert links[0] == links[1]


@pytest.mark.parametrize("name", LABS)
def test_every_heading_has_its_own_english_id(name: str):
    text = "\n".join(cell.source for cell in _cells("ko", name) if cell.cell_type == "markdown")
    headings = re.findall(r"^#+ .*$", text, re.MULTILINE)
    ids = re.findall(r"^#+ .*\{ #([a-z][a-z0-9-]*) \}$", text, re.MULTILINE)
    assert len(ids) == len(headings)
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", LABS)
def test_a_reader_sees_comments_in_one_language(lang: str, name: str):
    for cell in _cells(lang, name):
        if cell.cell_type == "code":
            shown = localize(cell.source, lang)
            assert not re.search(r"#\s*(?:ko|en):", shown)
            if lang == "en":
                assert not re.search("[가-힣]", shown)


@pytest.mark.parametrize("name", LABS)
def test_plots_are_described_in_both_languages(name: str):
    for lang in LANGUAGES:
        for cell in _cells(lang, name):
            if "plt.show()" in cell.source:
                assert cell.metadata.get("alt"), cell.source
                assert bool(re.search("[가-힣]", cell.metadata["alt"])) == (lang == "ko")


@pytest.mark.parametrize("name", LABS)
def test_the_nav_lists_the_lab(name: str):
    for config in ("mkdocs.yml", "mkdocs.en.yml"):
        assert f"labs/{name}" in (DOCS.parent / config).read_text(encoding="utf-8")


def test_labs_can_be_opened_as_they_are():
    for lang in LANGUAGES:
        for name in LABS:
            compile(Path(DOCS / lang / "labs" / name).read_text(encoding="utf-8"), name, "exec")
