"""The link to the other language: same page, same section, wherever the site is published."""

import pytest

from tests.site.conftest import page_paths

KOREAN = [path for path in page_paths() if not path.startswith("en/")]


def follow(page) -> str:
    page.locator("a.book-language").click()
    page.wait_for_load_state()
    return page.url


@pytest.mark.parametrize("korean", KOREAN, ids=lambda path: f"/{path}")
@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
def test_the_link_leads_to_the_same_page_and_back(visit, base, korean, scripts):
    page = visit(base + korean, java_script_enabled=scripts).page
    link = page.locator("a.book-language")
    assert (link.text_content(), link.get_attribute("lang"), link.get_attribute("hreflang")) == (
        "English",
        "en",
        "en",
    )

    assert follow(page) == f"{base}en/{korean}"
    assert page.locator("html").get_attribute("lang") == "en"
    assert page.locator("a.book-language").text_content() == "한국어"
    assert follow(page) == f"{base}{korean}"
    assert page.locator("html").get_attribute("lang") == "ko"


@pytest.mark.parametrize("start", ["", "en/"])
def test_from_the_middle_of_a_page_it_leads_to_the_same_section(visit, base, start):
    page = visit(f"{base}{start}01-perceptron/").page
    sections = page.evaluate("[...document.querySelectorAll('article h2[id]')].map((h) => h.id)")
    middle = sections[len(sections) // 2]
    page.evaluate(f"document.getElementById('{middle}').scrollIntoView()")

    url = follow(page)

    assert url.endswith(f"#{middle}")
    page.wait_for_function(
        f"Math.abs(document.getElementById('{middle}').getBoundingClientRect().top) < innerHeight / 3"
    )


@pytest.mark.parametrize("way", ["keyboard", "context menu"])
def test_the_section_is_known_however_the_link_is_used(visit, fixture_base, way):
    page = visit(fixture_base + "deep/").page
    page.evaluate("document.getElementById('part-3').scrollIntoView()")
    link = page.locator("a.book-language")

    if way == "keyboard":
        link.focus()
    else:
        link.click(button="right")

    assert link.get_attribute("href").endswith("/en/deep/#part-3")


def test_at_the_top_of_a_page_the_link_names_no_section(visit, fixture_base):
    page = visit(fixture_base + "deep/").page

    assert follow(page) == fixture_base + "en/deep/"


@pytest.mark.parametrize("place", ["", "deep/", "below/page/"])
def test_under_a_path_the_link_stays_in_the_site(visit, fixture_base, place):
    opened = visit(fixture_base + place)

    assert follow(opened.page) == f"{fixture_base}en/{place}"
    assert follow(opened.page) == fixture_base + place
    opened.page.wait_for_load_state("networkidle")
    assert opened.errors == []


@pytest.mark.parametrize("lost", ["nothing-here", "en/deep/nothing/at/all/"])
def test_an_address_without_a_page_answers_in_both_languages(visit, fixture_base, lost):
    opened = visit(fixture_base + lost)
    page = opened.page

    assert [e for e in opened.errors if "nothing" not in e and "404" not in e] == []
    assert page.locator("section[lang=ko] h1").is_visible()
    assert page.locator("section[lang=en] h2").is_visible()
    links = [link.evaluate("(a) => a.href") for link in page.locator(".book-lost a").all()]
    assert links == [fixture_base, fixture_base + "en/"]
    assert follow(page) == fixture_base + "en/"


def test_search_engines_are_told_about_both_languages(visit, fixture_base):
    page = visit(fixture_base + "deep/").page

    alternates = page.evaluate(
        "[...document.querySelectorAll('link[rel~=alternate]')].map((l) => [l.hreflang, l.href])"
    )

    home = "https://example.org/book/"
    assert alternates == [["ko", f"{home}deep/"], ["en", f"{home}en/deep/"], ["x-default", f"{home}deep/"]]
    assert page.locator("link[rel=canonical]").get_attribute("href") == f"{home}deep/"
    for name, value in (("og:image", f"{home}assets/images/card-ko.png"), ("og:locale", "ko_KR")):
        assert page.locator(f"meta[property='{name}']").get_attribute("content") == value
    assert page.request.get(fixture_base + "assets/images/card-ko.png").ok
