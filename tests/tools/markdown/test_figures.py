"""Figures: inlined untouched, named for screen readers, ids of their own, and errors that name what is there."""

import re
import xml.etree.ElementTree as etree

import pytest

from tools.errors import BuildError

FIGURE = "/// figure | 01-perceptron/boundary\n    alt: 네 점과 직선\n\n경계선은 *직선*입니다.\n///\n"


def test_a_figure_has_its_alternative_text_and_its_caption(book):
    html = book.render(FIGURE)
    assert '<figure class="book-figure" id="fig-boundary"><svg ' in html
    assert 'role="img" aria-labelledby="fig-boundary-title"' in html
    assert '<title id="fig-boundary-title">네 점과 직선</title>' in html
    assert re.search(r"<figcaption>\s*<p>경계선은 <em>직선</em>입니다.</p>\s*</figcaption>", html)


def test_markdown_leaves_the_svg_alone(book):
    assert "<text>*가중치* _w_ $x$ {{ a }}</text>" in book.render(FIGURE)


def test_each_language_shows_its_own_figure(book):
    book.write(
        "generated/figures/en/01-perceptron/boundary.svg",
        '<svg xmlns="http://www.w3.org/2000/svg"><text>weight</text></svg>',
    )
    assert "<text>weight</text>" in book.render(FIGURE, "en")
    assert "<text>weight</text>" not in book.render(FIGURE, "ko")


def test_what_only_a_file_needs_is_left_out(book):
    html = book.render(FIGURE)
    for left_out in ("<?xml", "<!DOCTYPE", "<metadata", "old title", 'id="axes_1"', "xlink"):
        assert left_out not in html


def test_two_figures_share_no_id_and_point_to_their_own_parts(book):
    html = book.render(FIGURE + "\n" + FIGURE)
    ids = re.findall(r'\bid="([^"]+)"', html)
    assert len(ids) == len(set(ids))
    assert "fig-boundary-2-clip" in ids
    assert 'clip-path="url(#fig-boundary-2-clip)"' in html
    assert 'href="#fig-boundary-2-dot"' in html


def test_hostile_alternative_text_stays_text(book):
    html = book.render(
        "/// figure | 01-perceptron/boundary\n    alt: '\"><script>alert(1)</script> & <b> {{ 01-perceptron/and_gate: sum }}'\n\ncaption\n///"
    )
    title = etree.fromstring(html[html.index("<figure") : html.index("</figure>") + 9]).find("svg/title")
    assert title.text == '"><script>alert(1)</script> & <b> −0.25'


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("왼쪽: 직선, 오른쪽: 곡선 #1", "왼쪽: 직선, 오른쪽: 곡선 #1"),
        ("[0, 1] 구간 'a'", "[0, 1] 구간 'a'"),
        ("하나\n      둘: 셋", "하나 둘: 셋"),
        ("'it''s: quoted'", "it's: quoted"),
        (">-\n        접은\n        글", "접은 글"),
        ("42", "42"),
    ],
)
def test_alternative_text_is_a_sentence_not_yaml(book, written, read):
    html = book.render(f"/// figure | 01-perceptron/boundary\n    alt: {written}\n\ncaption\n///")
    assert f">{read}</title>" in html
    assert "<p>caption</p>" in html


def test_a_figure_needs_no_caption(book):
    assert "figcaption" not in book.render("/// figure | 01-perceptron/boundary\n    alt: a\n///")


def test_a_figure_stands_inside_a_box(book):
    html = book.render("/// check\n\n" + FIGURE.replace("///", "////") + "///\n")
    assert re.search(r"book-check.*<figure.*</figure>\s*</div>", html, re.DOTALL)


def test_a_figure_that_changed_is_read_again(book):
    book.render(FIGURE)
    for lang in ("ko", "en"):
        book.write(
            f"generated/figures/{lang}/01-perceptron/boundary.svg",
            '<svg xmlns="http://www.w3.org/2000/svg"><text>new</text></svg>',
        )
    assert "<text>new</text>" in book.render(FIGURE)


@pytest.mark.parametrize(
    ("block", "message"),
    [
        (FIGURE.replace("boundary", "bondary"), "Did you mean `01-perceptron/boundary`"),
        (FIGURE.replace("01-perceptron/boundary", "../ko/01-perceptron/boundary"), "there is no figure"),
        ("/// figure | 01-perceptron/boundary\n\ncaption\n///", "has no `alt:`"),
        ("/// figure | 01-perceptron/boundary\n    alt: ''\n\ncaption\n///", "has no `alt:`"),
        ("/// figure\n    alt: a\n\ncaption\n///", "names no figure"),
        (
            "/// figure | 01-perceptron/boundary\n    alt: a\n    wide: yes\n\ncaption\n///",
            "`figure` takes the options alt",
        ),
    ],
)
def test_errors_say_how_to_mend_them(book, block, message):
    with pytest.raises(BuildError) as error:
        book.render(block)
    assert message in str(error.value)


def test_half_an_svg_is_an_error(book):
    book.write("generated/figures/ko/01-perceptron/boundary.svg", "<svg><g>")
    with pytest.raises(BuildError, match="is not a whole SVG"):
        book.render(FIGURE)
