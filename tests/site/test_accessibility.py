"""What axe finds, and what the keyboard reaches."""

import pytest

from tools.assets import ensure_node_modules

_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]

_AXE = """async (only) => (await axe.run({runOnly: only})).violations.flatMap((rule) =>
  rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}: ${node.failureSummary}`))"""


def findings(page, only: list[str] = _TAGS) -> list[str]:
    if not page.evaluate("'axe' in window"):
        page.add_script_tag(path=ensure_node_modules() / "axe-core" / "axe.min.js")
    return page.evaluate(_AXE, only)


def test_axe_finds_nothing_in_light_or_dark(visit, base, path):
    page = visit(base + path, color_scheme="light", reduced_motion="reduce").page
    page.evaluate("for (const folded of document.querySelectorAll('details')) folded.open = true")
    assert findings(page) == []

    page.locator("label[for='__palette_1']").click()
    assert page.locator("body").get_attribute("data-md-color-scheme") == "slate"
    # The page is the same one in other colours.
    assert findings(page, ["color-contrast", "link-in-text-block"]) == []


@pytest.mark.parametrize("start", ["", "en/"])
def test_axe_finds_nothing_on_a_phone_with_the_menu_open(visit, base, start):
    page = visit(f"{base}{start}01-perceptron/", width=360, reduced_motion="reduce").page
    assert findings(page) == []

    page.locator("label.md-header__button[for='__drawer']").click()
    page.locator(".md-nav--primary a[href]").first.wait_for()

    assert findings(page) == []


def test_axe_finds_nothing_in_search_results_and_on_the_lost_page(visit, fixture_base):
    page = visit(fixture_base, reduced_motion="reduce").page
    page.locator(".md-search__input").click()
    page.keyboard.type("softmax")
    page.locator(".md-search-result__item").first.wait_for()
    assert findings(page) == []

    page = visit(fixture_base + "nothing-here/", reduced_motion="reduce").page
    assert findings(page) == []


_FOCUSED = """() => {
  const e = document.activeElement
  if (e === document.body) return null
  const box = e.getBoundingClientRect(), style = getComputedStyle(e)
  e.dataset.reached = ""
  return {
    name: `${e.tagName}.${e.className} ${e.textContent.trim().slice(0, 30)}`,
    ring: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0,
    seen: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth
      && style.visibility === "visible",
  }
}"""

# What a mouse can press and see.
_PRESSABLE = """() => [...document.querySelectorAll(
    "a[href], button, summary, input:not([type=checkbox], [aria-hidden]), label.md-header__button, label.md-nav__link")]
  .filter((e) => e.checkVisibility({visibilityProperty: true, opacityProperty: true}) && e.getBoundingClientRect().width > 0)
  .filter((e) => !("reached" in e.dataset) && !e.matches(".md-search__form button"))
  .map((e) => e.outerHTML.slice(0, 200))"""


def walk(page, limit: int = 1500) -> list[dict]:
    """Press Tab until the focus leaves the page."""
    steps = []
    for _ in range(limit):
        page.keyboard.press("Tab")
        step = page.evaluate(_FOCUSED)
        if step is None:
            return steps
        steps.append(step)
    raise AssertionError(f"the focus never leaves the page; last: {steps[-5:]}")


@pytest.mark.parametrize("width", [1280, 360])
@pytest.mark.parametrize("start", ["", "en/"])
def test_the_keyboard_reaches_everything_and_shows_where_it_is(visit, base, start, width):
    page = visit(f"{base}{start}01-perceptron/", width=width, reduced_motion="reduce").page
    page.evaluate("for (const folded of document.querySelectorAll('details')) folded.open = true")

    steps = walk(page)
    page.keyboard.press("Escape")

    assert "md-skip" in steps[0]["name"]
    assert page.evaluate(_PRESSABLE) == []
    assert [step["name"] for step in steps if not step["ring"]] == []
    assert [step["name"] for step in steps if not step["seen"]] == []


def test_the_menu_of_a_phone_opens_and_closes_by_keyboard(visit, base):
    page = visit(base, width=360, reduced_motion="reduce").page
    button = page.locator("label.md-header__button[for='__drawer']")
    assert not page.locator(".md-nav--primary a.md-nav__link").first.is_visible()

    button.press("Enter")

    assert button.get_attribute("aria-expanded") == "true"
    page.wait_for_function("document.activeElement.closest('.md-nav--primary')")
    page.keyboard.press("Escape")
    assert button.get_attribute("aria-expanded") == "false"
    assert button.evaluate("(e) => e === document.activeElement")


def test_a_folded_answer_opens_by_keyboard(visit, base):
    page = visit(base + "01-perceptron/").page
    summary = page.locator("article details > summary").first

    summary.press("Enter")

    assert page.locator("article details").first.get_attribute("open") is not None
