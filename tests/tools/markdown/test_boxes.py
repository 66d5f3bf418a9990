"""Boxes: titles in both languages, names for screen readers, nesting, and clear errors for what is misspelt."""

import re

import pytest

from tools.errors import BuildError
from tools.markdown.boxes import BOXES, FOLDED


@pytest.mark.parametrize("lang", ["ko", "en"])
@pytest.mark.parametrize("kind", BOXES, ids=lambda kind: kind.name)
def test_a_box_is_named_by_its_title_in_the_language_of_the_page(book, kind, lang):
    html = book.render(f"/// {kind.name}\nbody\n///", lang)
    title_id = re.search(r'aria-labelledby="([^"]+)"', html)[1]
    title = re.search(rf'<p class="admonition-title" id="{title_id}">(.*?)</p>', html)[1]
    assert kind.title(lang) in title
    assert f'class="admonition book-box book-{kind.name}"' in html
    assert f'role="{kind.role}"' in html
    assert "<p>body</p>" in html


@pytest.mark.parametrize("lang", ["ko", "en"])
@pytest.mark.parametrize("kind", FOLDED, ids=lambda kind: kind.name)
def test_an_answer_is_folded_natively_and_closed(book, kind, lang):
    html = book.render(f"/// {kind.name}\nbody\n///", lang)
    assert f"<summary>{kind.title(lang)}</summary>" in html
    assert re.search(rf'<details class="book-box book-fold book-{kind.name}">', html)


def test_a_title_of_its_own_may_have_notations(book):
    html = book.render("/// check | 합이 {{ 01-perceptron/and_gate: sum }}인 `x`\nbody\n///")
    assert ">합이 −0.25인 <code>x</code></p>" in html


def test_a_title_is_escaped(book):
    assert "a &lt; b &amp; c</p>" in book.render("/// note | a < b & c\nbody\n///")


def test_exercises_are_numbered_and_can_be_linked_to(book):
    html = book.render("/// exercise | 하나\na\n///\n\n/// exercise\nb\n///")
    assert '<span class="book-exercise-number">연습 문제 1</span> 하나</p>' in html
    assert '<span class="book-exercise-number">연습 문제 2</span></p>' in html
    assert 'id="exercise-2"' in html


def test_boxes_nest_and_hold_fences_lists_tables_and_maths(book):
    html = book.render(
        "/// exercise\n문제\n\n"
        "//// hint\n- 하나\n- 둘\n////\n\n"
        "//// answer\n```python\nx = 1\n```\n\n| a |\n|---|\n| 1 |\n\n$$\nx\n$$\n////\n///\n\nafter"
    )
    exercise, after = html.rsplit("</div>", 1)
    assert "after" in after
    assert exercise.count("<details") == 2
    for inside in ("<li>둘</li>", 'class="language-python highlight"', "<td>1</td>", "katex-display"):
        assert inside in exercise


def test_a_box_stands_inside_a_tab_and_inside_a_list(book):
    tab = book.render("/// tab | A\n\n//// note\nbody\n////\n///")
    assert re.search(r'<div class="tabbed-block">.*book-note.*<p>body</p>', tab, re.DOTALL)
    listed = book.render("- item\n\n    /// note\n    body\n    ///\n\n- next")
    assert re.search(
        r"<li>\s*<p>item</p>\s*<div[^>]*book-note.*<p>body</p>\s*</div>\s*</li>", listed, re.DOTALL
    )


def test_a_misspelt_box_is_an_error_that_offers_the_right_name(book):
    with pytest.raises(BuildError, match=r"no box is called `chek`. Did you mean `check`\?"):
        book.render("/// chek\nbody\n///")


def test_a_wrong_option_is_an_error_that_says_which_there_are(book):
    with pytest.raises(BuildError, match=r"`figure` takes the options alt"):
        book.render("/// figure | 01-perceptron/boundary\n    alt: a\n    width: 3\n\ncaption\n///")


@pytest.mark.parametrize(
    "text",
    [
        "/// check\nbody\n\n## Next { #next }\n",
        "/// check\nbody\n\n//// answer\ntext\n///\n",
        "/// check\nbody\n\n//// answer\ntext\n\n///\n\nmore",
    ],
)
def test_a_box_left_open_is_an_error(book, text):
    with pytest.raises(BuildError, match=r"the box `/// check` is not closed, or a box inside it is not"):
        book.render(text)


def test_an_end_without_a_box_is_an_error(book):
    with pytest.raises(BuildError, match=r"`///` closes no box"):
        book.render("text\n\n///\n")


def test_slashes_in_code_are_no_box(book):
    assert "/// chek" in book.render("`/// chek` and\n\n```text\n/// chek\n///\n```\n\n    /// chek\n")
