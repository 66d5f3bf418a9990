"""The book's entrance: its legend, its map of the chapters, and the reference of the package."""

import re
from pathlib import Path

import pytest

import dl_textbook
from figures.index import chapter_map
from tools.errors import BuildError
from tools.markdown.boxes import BOXES
from tools.markdown.chapters import chapters
from tools.paths import DOCS, LANGUAGES

MODULES = sorted(
    path.stem for path in Path(dl_textbook.__file__).parent.glob("*.py") if not path.name.startswith("_")
)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_legend_names_every_kind_of_box_as_the_pages_do(lang: str):
    page = (DOCS / lang / "index.md").read_text(encoding="utf-8")
    legend = page.split("{ #boxes }")[1].split("{ #")[0]
    named = re.findall(r"^\| ([^|]+?) \|", legend, re.MULTILINE)[1:]
    assert named == [kind.title(lang) for kind in BOXES]


def test_the_map_shows_what_is_coming_by_a_dashed_frame():
    mapped = [chapter for chapter in chapters("en") if chapter.part in chapter_map.ROWS]
    frames = re.findall(r'<rect class="([^"]*)"', chapter_map.draw().render())
    assert len(frames) == len(mapped)
    assert sum("fig-dashed" in frame for frame in frames) == sum(not chapter.written for chapter in mapped)


def test_a_chapter_without_a_place_on_the_map_stops_the_build(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delitem(chapter_map.COLUMNS, "13")
    with pytest.raises(BuildError, match="no place for 13"):
        chapter_map.draw()


def test_no_two_chapters_share_a_place_on_the_map():
    places = [
        (chapter.part, chapter_map.COLUMNS[chapter.number])
        for chapter in chapters("en")
        if chapter.part in chapter_map.ROWS
    ]
    assert len(set(places)) == len(places)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("module", MODULES)
def test_every_module_of_the_package_has_its_page(module: str, lang: str):
    page = DOCS / lang / "api" / f"{module}.md"
    assert f"::: dl_textbook.{module}\n" in page.read_text(encoding="utf-8")
    assert f"({module}.md)" in (page.parent / "index.md").read_text(encoding="utf-8")
    config = "mkdocs.yml" if lang == "ko" else "mkdocs.en.yml"
    assert f"api/{module}.md" in (DOCS.parent / config).read_text(encoding="utf-8")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_english_descriptions_are_marked_as_english(lang: str):
    for module in MODULES:
        page = (DOCS / lang / "api" / f"{module}.md").read_text(encoding="utf-8")
        assert re.search(r'<div [^>]*lang="en"[^>]*>\s*::: ', page)
