"""Tooltips: the first use of a term the page does not introduce; quiet everywhere else."""

import re

import pytest

from tools import paths
from tools.errors import BuildError
from tools.markdown import glossary

GLOSSARY = """term_ko\tterm_en\tmeaning_ko\tmeaning_en\tchapter
퍼셉트론\tperceptron\tMK-p\tME-p\t01
다층 퍼셉트론\tmulti-layer perceptron (MLP)\tMK-mlp\tME-mlp\t01
경사 하강법\tgradient descent\tMK-gd\tME-gd\t04
기울기\tgradient\tMK-g\tME-g\t04
기울기 소실\tvanishing gradient\tMK-v\tME-v\t06
필터(커널)\tfilter (kernel)\tMK-f\tME-f\t08
렐루\tReLU\tMK-r\tME-r\t02
로그인 확률\tlogin / sign-in\tMK-l\tME-l\t02
원화\twon\tMK-w\tME-w\t01
층(계층)\tlayer\tMK-layer\tME-layer\t00
모델\tmodel\tMK-model\tME-model\t00
불\tbool\tMK-bool\tME-bool\tP1
에지선\tedge line\tMK-e1\tME-e1\t05
에지선\tedge line\tMK-e2\tME-e2\t08
따옴표\tquote\t"큰따옴표" <b> & 앰퍼샌드\t"double" <b> & ampersand\t01
"""


@pytest.fixture
def terms(book):
    book.write("glossary.tsv", GLOSSARY)
    return book


def tips(html: str) -> list[tuple[str, str]]:
    return [
        (text, title)
        for title, text in re.findall(r'<abbr tabindex="0" title="([^"]*)">([^<]*)</abbr>', html)
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("퍼셉트론은 좋다", [("퍼셉트론", "MK-p")]),
        ("퍼셉트론에서는, 그리고 기울기입니다.", [("퍼셉트론", "MK-p"), ("기울기", "MK-g")]),
        ("경사하강법과 경사\n하강법", [("경사하강법", "MK-gd")]),
        ("기울기 소실을 본다", [("기울기 소실", "MK-v")]),
        ("커널들도 필터다", [("커널", "MK-f")]),
        ("큰기울기도 원화폐도 아니다", []),
        ("층과 계층과 모델과 불은 누구나 안다", []),
        ("에지선은 두 뜻이 있다", []),
        ("퍼셉트론(perceptron)은 굵지 않다", [("퍼셉트론", "MK-p")]),
    ],
)
def test_korean_terms_with_their_particles(terms, text, found):
    assert tips(terms.render(text)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Perceptrons and a perceptron", [("Perceptrons", "ME-p")]),
        ("an MLP or multi-layer\nperceptron", [("MLP", "ME-mlp")]),
        ("gradient descent", [("gradient descent", "ME-gd")]),
        ("gradients vanish", [("gradients", "ME-g")]),
        ("ReLU, not relu", [("ReLU", "ME-r")]),
        ("ungradient gradiently layers models", []),
        ("a kernel of truth", []),
        ("won-ton", [("won", "ME-w")]),
        ("sign-in", [("sign-in", "ME-l")]),
    ],
)
def test_english_terms_as_whole_words(terms, text, found):
    assert tips(terms.render(text, "en")) == found


def test_only_the_first_use_is_marked_and_the_text_stays(terms):
    html = terms.render("앞 퍼셉트론은 *뒤 퍼셉트론*과 기울기와\n\n퍼셉트론")
    assert tips(html) == [("퍼셉트론", "MK-p"), ("기울기", "MK-g")]
    assert re.sub(r"<[^>]+>", "", html) == "앞 퍼셉트론은 뒤 퍼셉트론과 기울기와\n퍼셉트론"


def test_several_terms_in_one_text_keep_their_order(terms):
    html = terms.render("가 **굵게** 퍼셉트론 나 기울기 다 렐루 라 `x` 마 필터 바")
    assert [text for text, _ in tips(html)] == ["퍼셉트론", "기울기", "렐루", "필터"]
    assert re.sub(r"<[^>]+>", "", html) == "가 굵게 퍼셉트론 나 기울기 다 렐루 라 x 마 필터 바"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ko", "기울기는 뒤에 나온다.\n\n**기울기(gradient)**는 벡터다."),
        ("en", "Gradients come later.\n\nA **gradient** is a vector."),
    ],
)
def test_a_term_that_the_page_introduces_has_no_tooltip(terms, lang, text):
    assert tips(terms.render(text, lang)) == []


@pytest.mark.parametrize(
    "text",
    [
        "## 퍼셉트론 { #p }",
        "[퍼셉트론](a.md)",
        "`퍼셉트론`",
        "```python\n# 퍼셉트론\n```",
        "$\\text{퍼셉트론}$",
        "/// answer | 퍼셉트론\n답\n///",
        "/// note | 퍼셉트론\n글\n///",
        "/// goals\n- 퍼셉트론을 안다\n///",
        "/// tab | 퍼셉트론\n글\n///",
        "/// figure | 01-perceptron/boundary\n    alt: 퍼셉트론\n\n///",
        "| 퍼셉트론 |\n|---|\n| 1 |",
    ],
)
def test_no_tooltip_where_it_would_disturb(terms, text):
    assert tips(terms.render(text)) == []


def test_tooltips_in_boxes_captions_and_cells(terms):
    html = terms.render(
        "/// check\n\n//// answer\n퍼셉트론\n////\n///\n\n/// figure | 01-perceptron/boundary\n    alt: a\n\n기울기\n///\n\n| a |\n|---|\n| 렐루 |\n"
    )
    assert [text for text, _ in tips(html)] == ["퍼셉트론", "기울기", "렐루"]


def test_a_page_has_a_handful_at_most(book):
    rows = [f"용어{number}번\tterm{number}\tK{number}\tE{number}\t01" for number in range(30)]
    book.write("glossary.tsv", "\n".join([GLOSSARY.splitlines()[0], *rows]) + "\n")
    html = book.render(" ".join(f"용어{number}번은" for number in range(30)))
    assert len(tips(html)) == glossary.MOST


def test_a_hostile_meaning_stays_an_attribute(terms):
    html = terms.render("따옴표")
    assert 'title="&quot;큰따옴표&quot; &lt;b&gt; &amp; 앰퍼샌드"' in html


def test_a_broken_glossary_is_an_error(book):
    book.write("glossary.tsv", "term_ko\tterm_en\tmeaning_ko\tmeaning_en\n퍼셉트론\tperceptron\n")
    with pytest.raises(BuildError, match=r"glossary.tsv, line 2: expected at least the columns"):
        book.render("글")


def test_every_general_word_is_in_the_glossary_of_the_book():
    listed = {line.split("\t")[0] for line in paths.GLOSSARY.read_text(encoding="utf-8").splitlines()}
    assert listed >= glossary.TOO_GENERAL


def test_the_glossary_of_the_book_gives_tooltips_in_both_languages(site_markdown):
    assert tips(site_markdown("ko").convert("시그모이드를 지난다")) != []
    assert tips(site_markdown("en").convert("through a sigmoid")) != []
