"""Every page of the book, in both languages: quiet, within its host, within a phone, complete without scripts."""

import pytest
from playwright.sync_api import expect

from tests.site.conftest import Visit, page_paths
from tools.assets.characters import bold_characters


def test_the_page_loads_without_an_error_and_asks_no_other_host(visit, base, path):
    opened = visit(base + path)
    opened.page.wait_for_load_state("networkidle")

    assert opened.errors == []
    assert opened.abroad == []


def test_a_phone_needs_no_sideways_scrolling(visit, base, path):
    opened = visit(base + path, width=360)
    opened.page.evaluate("for (const folded of document.querySelectorAll('details')) folded.open = true")

    wider = opened.page.evaluate(
        """() => {
        const scrolls = (e) => {
          for (; e && e !== document.body; e = e.parentElement) {
            const style = getComputedStyle(e)
            if (style.overflowX !== 'visible' || style.clip !== 'auto' || style.position === 'fixed') return true
          }
        }
        return [...document.querySelectorAll('article *')]
          .filter((e) => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('svg svg, .katex') && !scrolls(e))
          .map((e) => `${e.tagName} .${e.className} ${e.textContent.trim().slice(0, 40)}`)
      }"""
    )

    assert wider == []
    assert opened.page.evaluate("document.documentElement.scrollWidth") == 360
    opened.page.evaluate("scrollTo(50, 0)")
    assert opened.page.evaluate("scrollX") == 0


def test_the_page_is_complete_without_scripts(visit, base, path):
    page = visit(base + path, java_script_enabled=False).page

    assert page.locator("article h1").is_visible()
    assert page.locator("a.book-language").is_visible()
    unseen = page.evaluate(
        """() => [...document.querySelectorAll("article :is(.katex-html, figure svg, figure img)")]
          .filter((e) => !e.closest("details:not([open])") && !e.parentElement.closest("svg"))
          .filter((e) => !e.checkVisibility() || e.getBoundingClientRect().width * e.getBoundingClientRect().height === 0)
          .map((e) => e.outerHTML.slice(0, 100))"""
    )
    assert unseen == []
    # A formula that is left for the browser to render would be shown as its source.
    assert page.locator("article .arithmatex:not(:has(.katex))").count() == 0
    for folded in page.locator("article details").all()[:1]:
        folded.locator("summary").first.click()
        expect(folded).to_have_attribute("open", "")


@pytest.mark.parametrize("chapter", ["01-perceptron/", "en/01-perceptron/"])
def test_on_paper_only_the_text_is_left_and_answers_are_open(visit, base, chapter):
    page = visit(base + chapter).page
    folded = page.locator("article details").count()
    page.evaluate(
        """addEventListener('beforeprint', () => {
          window.openOnPaper = document.querySelectorAll('article details[open]').length
        })"""
    )

    paper = page.pdf()

    assert paper.startswith(b"%PDF")
    assert page.evaluate("window.openOnPaper") == folded > 0
    assert page.locator("article details[open]").count() == 0, "they are as they were"
    page.emulate_media(media="print")
    for selector in (
        ".md-header",
        ".md-sidebar--primary",
        ".md-sidebar--secondary",
        ".md-footer",
        ".book-language",
    ):
        assert not page.locator(selector).is_visible(), selector
    assert page.locator("article h1").is_visible()


@pytest.mark.parametrize("start", ["", "en/"])
def test_a_page_published_under_a_path_finds_all_it_needs(visit, base_under_path, start):
    opened: Visit = visit(f"{base_under_path}{start}01-perceptron/")
    opened.page.wait_for_load_state("networkidle")

    assert opened.errors == []
    assert opened.page.evaluate("document.fonts.check(`16px 'Book Sans'`)")
    assert opened.page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"


def test_an_english_page_loads_no_korean_font(visit, base):
    page = visit(base + "en/01-perceptron/").page
    page.wait_for_load_state("networkidle")

    fonts = page.evaluate(
        "performance.getEntriesByType('resource').map((e) => e.name).filter((n) => n.endsWith('.woff2'))"
    )

    assert any("text-400-latin" in font for font in fonts)
    assert not [font for font in fonts if "hangul" in font]


@pytest.mark.parametrize("place", [path for path in page_paths() if not path.startswith("en/")])
def test_all_that_a_korean_page_shows_in_bold_is_in_the_bold_font(visit, base, place):
    """Else it is shown in the regular font: `tools.assets.characters.bold_characters` then lacks a bold place."""
    bold = visit(base + place).page.evaluate(
        """() => {
            const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
            let found = ""
            while (walker.nextNode())
                if (getComputedStyle(walker.currentNode.parentElement).fontWeight >= 600) found += walker.currentNode.data
            return found
        }"""
    )

    assert bold
    assert {char for char in bold if "가" <= char <= "힣"} <= set(bold_characters())
