"""Draw the social cards again, after a change of the title or of card.svg: `python -m tools.assets.cards`. Needs a Chromium."""

from pathlib import Path

from playwright.sync_api import sync_playwright

from tools.assets.node import ensure_node_modules
from tools.errors import BuildError
from tools.paths import THEME
from tools.site.browser import find_browser

_WORDS = {
    "ko": {"first": "직접 돌려 보는", "second": "딥러닝", "line": "모든 코드가 실행되는 딥러닝 교과서"},
    "en": {
        "first": "Deep Learning",
        "second": "You Can Run",
        "line": "A textbook in which every line runs",
    },
}


def draw_cards(folder: Path = THEME / "assets" / "images") -> list[Path]:
    """Write `card-ko.png` and `card-en.png`, 1200×630."""
    fonts = ensure_node_modules() / "pretendard" / "dist" / "public" / "static"
    faces = "".join(
        f'@font-face{{font-family:Pretendard;font-weight:{weight};src:url("{(fonts / name).as_uri()}")}}'
        for weight, name in ((400, "Pretendard-Regular.otf"), (700, "Pretendard-Bold.otf"))
    )
    drawing = (Path(__file__).parent / "card.svg").read_text(encoding="utf-8")
    browser_path = find_browser()
    if browser_path is None:
        raise BuildError("no Chromium found on the PATH. Install one, then draw the cards again.")
    written = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path, args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1200, "height": 630})
        # A file, as a page made from a string may not load the fonts.
        source = folder / ".card.html"
        try:
            for language, words in _WORDS.items():
                source.write_text(
                    f"<style>{faces}body{{margin:0}}</style>{drawing.format(**words)}", encoding="utf-8"
                )
                page.goto(source.as_uri())
                page.evaluate("document.fonts.ready")
                written.append(folder / f"card-{language}.png")
                page.screenshot(path=written[-1])
        finally:
            source.unlink(missing_ok=True)
            browser.close()
    return written


if __name__ == "__main__":
    for path in draw_cards():
        print(path)
