"""The figures of this book: every diagram draws in both languages, no label is missing or left over."""

import pytest

from tools.figures.diagrams import diagram_sources, draw_diagram
from tools.figures.labels import read_catalogue
from tools.figures.svg import check_svg
from tools.figures.usage import unused_labels
from tools.paths import FIGURE_FILES, FIGURES, LANGUAGES

SOURCES = diagram_sources()


@pytest.mark.parametrize("name", SOURCES)
def test_the_diagram_draws_in_both_languages(name):
    figures = draw_diagram(name, SOURCES[name])
    assert set(figures) == set(LANGUAGES)
    assert not any("\uac00" <= char <= "\ud7a3" for char in figures["en"])


@pytest.mark.parametrize("chapter", sorted({path.parent.name for path in FIGURES.glob("*/labels.tsv")}))
def test_the_labels_of_the_chapter_can_be_read(chapter):
    assert read_catalogue(chapter).korean


def test_no_label_is_left_over():
    assert unused_labels() == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_figure_that_was_made_can_go_into_a_page(language):
    for path in sorted((FIGURE_FILES / language).rglob("*.svg")):
        name = path.relative_to(FIGURE_FILES / language).with_suffix("").as_posix()
        text = path.read_text(encoding="utf-8")
        check_svg(text, name, language)
        assert language == "ko" or not any("\uac00" <= char <= "\ud7a3" for char in text), name
