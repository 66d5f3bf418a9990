"""A page that shows what was made without the real data says so once, at its top; no other page does."""

import json
import re

import pytest

from dl_textbook.datasets.catalog import CATALOG, WEIGHTS
from tools import paths
from tools.markdown.notice import add_notice

NOTE = re.compile(r'<div[^>]*class="admonition book-box book-note".*?</div>', re.DOTALL)
MADE = "outputs/01-perceptron/and_gate.out"


@pytest.fixture(autouse=True)
def without_data(book, monkeypatch):
    """Let the output and the English figure of the book be made without MNIST."""
    monkeypatch.setattr(paths, "STAND_INS", book.folder / "generated/stand-ins.json")
    absent(book, {MADE: ["mnist"], "figures/en/01-perceptron/boundary.svg": ["mnist"]})


def absent(book, listed):
    book.write("generated/stand-ins.json", json.dumps(listed))


OUTPUT = '```output\n--8<-- "01-perceptron/and_gate.out"\n```'
LINE = '```output\n--8<-- "01-perceptron/and_gate.out:2:2"\n```'
VALUE = "It is {{ 01-perceptron/and_gate: sum }}."
FIGURE = "/// figure | 01-perceptron/boundary\n    alt: A line.\n\n///"
CODE = '```python\n--8<-- "01-perceptron/and_gate.py"\n```'


@pytest.mark.parametrize(
    "shown", [OUTPUT, LINE, VALUE, FIGURE, f"$y = {VALUE[6:-1]}$", f"/// tryit\n\n/{FIGURE[:-3]}////\n///"]
)
def test_an_output_a_value_or_a_figure_brings_the_notice(book, shown):
    html = book.render(f"# Title {{ #title }}\n\nText.\n\n{shown}\n", "en")
    [notice] = NOTE.findall(html)
    assert html.index("</h1>") < html.index(notice) < html.index("Text.")
    assert "The data set MNIST was not on the machine" in notice
    assert CATALOG["digits"].description[0] in notice
    assert "<code>python -m dl_textbook download mnist</code>" in notice


def test_it_is_said_once_and_in_the_language_of_the_page(book):
    html = book.render(f"# 제목 {{ #title }}\n\n{OUTPUT}\n\n{VALUE}\n\n{OUTPUT}\n")
    [notice] = NOTE.findall(html)
    assert "진짜 데이터 없이" in notice
    assert CATALOG["digits"].description[1] in notice
    assert "real data" not in notice


@pytest.mark.parametrize(
    "shown",
    ["Text.", CODE, f"````markdown\n{FIGURE}\n\n{VALUE}\n````", "\\{{ 01-perceptron/and_gate: sum }}"],
    ids=["text", "code", "an example of the notation", "an escaped value"],
)
def test_other_pages_say_nothing(book, shown):
    assert not NOTE.search(book.render(f"# Title {{ #title }}\n\n{shown}\n", "en"))


def test_a_figure_that_was_made_with_the_real_data_brings_no_notice(book):
    assert not NOTE.search(book.render(f"# 제목 {{ #title }}\n\n{FIGURE}\n"))  # the English one was not


def test_with_the_real_data_no_page_says_anything(book):
    text = f"# Title {{ #title }}\n\n{OUTPUT}\n\n{FIGURE}\n"
    with_notice = book.render(text, "en")
    absent(book, {})
    without = book.render(text, "en")
    assert NOTE.search(with_notice)
    assert not NOTE.search(without)
    paths.STAND_INS.unlink()
    assert book.render(text, "en") == without


def test_the_page_after_it_begins_anew(book):
    markdown = book.markdown("en")
    assert NOTE.search(markdown.convert(OUTPUT))
    markdown.reset()
    assert not NOTE.search(markdown.convert("# Title { #title }\n"))


def test_the_note_is_the_first_thing_on_a_page_without_title(book):
    assert book.render(OUTPUT, "en").startswith(
        '<div aria-labelledby="note-1-title" class="admonition book-box book-note"'
    )


def test_it_stands_below_the_title_wherever_that_is():
    text = "Text.\n\n# Title { #title }\n\nMore."
    assert add_notice(text, ["mnist"], "en").startswith("Text.\n\n# Title { #title }\n\n/// note |")


def test_two_data_sets_are_named_in_one_notice(book):
    absent(book, {MADE: ["imdb", "mnist"]})
    [notice] = NOTE.findall(book.render(OUTPUT, "en"))
    assert "The data set IMDB" in notice
    assert "The data set MNIST" in notice
    assert "download imdb mnist</code>" in notice
    assert notice.count("stand in") == 1


@pytest.mark.parametrize("lang", paths.LANGUAGES)
@pytest.mark.parametrize("name", [*CATALOG, *WEIGHTS])
def test_whatever_is_missing_can_be_said(book, name, lang):
    absent(book, {MADE: [name]})
    assert f"download {name}</code>" in book.render(OUTPUT, lang)


def test_text_without_anything_missing_stays_as_it_is():
    assert add_notice("# Title\n", (), "ko") == "# Title\n"
