"""Light and dark."""

import pytest

LIGHT, DARK = "default", "slate"


def scheme(page) -> str:
    return page.locator("body").get_attribute("data-md-color-scheme")


@pytest.mark.parametrize(("preferred", "expected"), [("light", LIGHT), ("dark", DARK)])
def test_the_page_follows_the_system(visit, base, preferred, expected):
    page = visit(base, color_scheme=preferred).page

    page.wait_for_function(f"document.body.dataset.mdColorScheme === '{expected}'")


@pytest.mark.parametrize("press", ["mouse", "Enter", "Space"])
def test_the_choice_holds_on_the_next_page_and_in_the_other_language(visit, base, press):
    page = visit(base, color_scheme="light").page
    button = page.locator("label[for='__palette_1']")

    if press == "mouse":
        button.click()
    else:
        button.press(press)

    assert scheme(page) == DARK
    if press != "mouse":
        assert page.evaluate("document.activeElement.htmlFor") == "__palette_0", "the way back has the focus"
    page.goto(base + "01-perceptron/")
    assert scheme(page) == DARK
    page.locator("a.book-language").click()
    page.wait_for_url("**/en/01-perceptron/**")
    assert scheme(page) == DARK


def test_figures_and_code_change_with_the_scheme(visit, base):
    colours = {}
    for preferred in ("light", "dark"):
        page = visit(base + "01-perceptron/", color_scheme=preferred).page
        colours[preferred] = page.evaluate(
            """["article", "article pre > code", "article figure svg text"].map((s) => {
              const style = getComputedStyle(document.querySelector(s))
              return [style.color, style.backgroundColor, style.fill].join()
            })"""
        )

    assert all(light != dark for light, dark in zip(colours["light"], colours["dark"], strict=True))
