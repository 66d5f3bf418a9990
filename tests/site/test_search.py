"""What a reader types, and what is found, in the browser's own search."""

import pytest


def search(page, words: str) -> list[str]:
    """Type into the search field; return the sections found, best first."""
    field = page.locator(".md-search__input")
    field.click()
    field.fill(words)
    field.press("End")  # the theme listens to keys, and filling in presses none
    page.locator(".md-search-result__item").first.wait_for()
    return [
        link.evaluate("(a) => new URL(a.href).hash")
        for link in page.locator("a.md-search-result__link").all()
    ]


def test_the_index_is_fetched_by_those_who_search(visit, fixture_base):
    page = visit(fixture_base).page
    fetched = []
    page.on("request", lambda request: fetched.append(request.url.rsplit("/", 1)[-1]))
    page.reload(wait_until="networkidle")
    assert "search_index.json" not in fetched

    assert search(page, "softmax")

    assert fetched.count("search_index.json") == 1


@pytest.mark.parametrize(
    ("typed", "section"),
    [
        ("역전파", "#backward"),
        ("역전파를", "#backward"),
        ("경사하강법", "#downhill"),
        ("경사 하강법", "#downhill"),
        ("경사하강법은", "#downhill"),
        ("softmax", "#scores"),
        ("소프트맥스", "#scores"),
        ("소프트맥스는", "#scores"),
        ("역전파법", "#long-name"),
        ("and_gate", "#long-name"),
    ],
)
def test_a_term_is_found_whatever_is_glued_to_it(visit, fixture_base, typed, section):
    page = visit(fixture_base).page

    assert section in search(page, typed)


def test_the_found_words_are_marked_on_the_page(visit, fixture_base):
    page = visit(fixture_base).page
    search(page, "경사하강법은")

    page.locator("a.md-search-result__link[href*='downhill']").click()
    page.wait_for_url("**h=**")

    marks = page.locator("article mark")
    marks.first.wait_for()
    assert set(marks.all_text_contents()) == {"경사 하강법"} or set(marks.all_text_contents()) == {
        "경사",
        "하강법",
    }


def test_the_book_finds_its_own_first_chapter(visit, base):
    page = visit(base).page

    assert search(page, "퍼셉트론을")
    assert page.locator("a.md-search-result__link[href*='01-perceptron']").count() > 0
