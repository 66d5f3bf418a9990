"""The pages of the book: the two languages say the same, in the book's words, in the order of a chapter."""

import re

import pytest

from tests.docs.conftest import markdown_pages
from tools import paths
from tools.docs import lock
from tools.docs.exercises import exercise_problems
from tools.docs.pages import twins
from tools.docs.parity import parity_problems
from tools.docs.structure import structure_problems
from tools.docs.writing import table_problems, writing_problems


def no(problems) -> None:
    """Fail with every problem in full: pytest would shorten a comparison."""
    if told := "\n\n".join(map(str, problems)):
        pytest.fail(told, pytrace=False)


def test_the_two_languages_say_the_same_block_by_block():
    no(parity_problems())


def test_every_pair_was_read_side_by_side_since_it_changed():
    no(lock.unconfirmed(twins()[0], paths.DOCS))


def test_the_wording_keeps_to_the_glossary_and_the_style():
    no(writing_problems())


@pytest.mark.parametrize(
    "table", [paths.CHAPTERS, *sorted(paths.FIGURES.glob("*/labels.tsv"))], ids=lambda path: path.parent.name
)
def test_titles_and_labels_keep_to_the_glossary(table):
    no(table_problems(table))


def test_chapters_have_their_parts_and_figures_their_texts():
    no(structure_problems())


def test_every_exercise_is_on_its_page_in_both_languages():
    no(exercise_problems())


@pytest.mark.parametrize("lang", paths.LANGUAGES)
def test_the_toolbox_leads_to_every_maths_box(lang):
    pages = paths.DOCS / lang
    toolbox = (pages / "maths-toolbox.md").read_text(encoding="utf-8")
    boxes = {
        f"{page.name}#{name}"
        for page in pages.glob("*.md")
        for name in re.findall(r"(?:id: |\{ #)(maths-(?!toolbox)[\w-]+)", page.read_text(encoding="utf-8"))
    }

    assert boxes
    assert boxes == set(re.findall(r"\((\S+#maths-[\w-]+)\)", toolbox))


@pytest.mark.parametrize("page", markdown_pages(), ids=lambda page: page.relative_to(paths.DOCS).as_posix())
def test_every_maths_box_has_an_address(page):
    boxes = re.findall(r"^/{3,} maths.*\n((?:.*\n)*?)/{3,}\n", page.read_text(encoding="utf-8"), re.MULTILINE)

    assert [box for box in boxes if not re.search(r"(id: |\{ #)maths-", box)] == []
