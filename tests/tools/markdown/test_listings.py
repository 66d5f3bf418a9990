"""Listings: a page shows the comments of its language, the code stays runnable, and each has an id of its own."""

import re
from html import unescape

import pytest

from tools.markdown.listings import localize

FENCE = '```python\n--8<-- "01-perceptron/and_gate.py"\n```\n'


def code(html: str) -> str:
    return unescape(re.sub(r"<[^>]+>", "", html))


@pytest.mark.parametrize(
    ("lang", "own", "other"),
    [("ko", "# 가중치를 곱해 더합니다", "multiply"), ("en", "# multiply by the weights and add", "가중치")],
)
def test_a_page_shows_the_comments_of_its_language(book, lang, own, other):
    shown = code(book.render(FENCE, lang))
    assert f"    {own}\n    # both\n" in shown
    assert other not in shown
    assert "ko:" not in shown
    assert "8<" not in shown


def test_a_section_and_fences_in_tabs_boxes_and_lists_too(book):
    fence = '```python\n--8<-- "01-perceptron/and_gate.py:gate"\n```'
    indented = fence.replace("\n", "\n    ")
    for page in (
        fence,
        f"/// tab | A\n{fence}\n///",
        f"/// check\n\n//// answer\n{fence}\n////\n///",
        f"- item\n\n    {indented}\n",
    ):
        shown = code(book.render(page))
        assert "# 가중치를 곱해 더합니다" in shown, page
        assert "multiply" not in shown, page


def test_the_highlighted_code_runs(book):
    names: dict = {}
    exec(code(book.render(FENCE)), names)
    assert names["AND"](1, 1) == 1


def test_other_languages_and_trailing_comments_are_left_alone():
    assert localize("x = 1  # ko: 하나", "en") == "x = 1  # ko: 하나"
    assert localize("# fr: un\n# note: ko", "en") == "# fr: un\n# note: ko"


def test_other_fences_are_left_alone(book):
    assert "# ko: 하나" in book.render("```bash\n# ko: 하나\n```\n", "en")


def test_section_marks_are_dropped_wherever_they_remain():
    assert localize("# --8<-- [start:a]\nx = 1\n    # --8<-- [end:a]", "ko") == "x = 1"


def test_golden_marks_are_for_tools_only():
    code = "# golden: rel=0.02\nx = 1\n    #golden: any for x\nprint(x)  # golden: mean"
    assert localize(code, "ko") == "x = 1\nprint(x)  # golden: mean"


def test_each_listing_has_an_id_of_its_own_those_in_one_box_as_well(book):
    fences = f"{FENCE}\n\n/// check\n\n{FENCE}\n\n//// answer\n{FENCE}\n\n```text\nout\n```\n////\n///\n"
    opened = re.findall(r'<div[^>]*class="[^"]*\bhighlight\b[^>]*>', book.render(fences))
    names = [re.search(r' id="([^"]+)"', tag)[1] for tag in opened]
    assert len(set(names)) == len(names) == 4


def test_an_id_that_the_page_gives_stays(book):
    assert 'id="mine"' in book.render("```{.python #mine}\nx = 1\n```\n")
