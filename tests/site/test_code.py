"""The code of a page, copied block by block with the copy buttons and pasted together, runs in plain Python."""

import os
import subprocess
import sys

import pytest

from tests.site.conftest import page_paths
from tools import paths
from tools.docs.fences import python_fences
from tools.markdown.listings import localize

PAGES = [path for path in page_paths() if "api/" not in path and "labs" not in path]


def copy_all(page) -> list[str]:
    """Press every copy button of a Python block, in the order of the page; return what lands on the clipboard.

    By keyboard: the mouse would scroll to each and wait until it lies still, which on a long page takes a minute.
    """
    page.evaluate("for (const folded of document.querySelectorAll('details')) folded.open = true")
    buttons = page.locator("article .language-python.highlight button[data-clipboard-target]")
    copied = []
    for button in buttons.element_handles():
        page.evaluate("navigator.clipboard.writeText('')")
        button.press("Enter")
        page.wait_for_function("navigator.clipboard.readText().then((text) => text !== '')")
        copied.append(page.evaluate("navigator.clipboard.readText()"))
    return copied


@pytest.mark.parametrize("place", PAGES, ids=lambda path: f"/{path}")
def test_what_is_copied_is_what_has_been_run(visit, base, place):
    """The fences of the page are run by the runner of snippets and by pytest (see `tools.docs.fences`)."""
    page = visit(base + place, permissions=["clipboard-read", "clipboard-write"]).page
    lang, name = ("en", place.removeprefix("en/")) if place.startswith("en/") else ("ko", place)
    source = paths.DOCS / lang / f"{name.strip('/') or 'index'}.md"

    copied = copy_all(page)

    fences = python_fences(source.read_text(encoding="utf-8"))
    assert [code.strip() for code in copied] == [localize(fence.code, lang).strip() for fence in fences]


@pytest.mark.parametrize("place", ["01-perceptron/", "en/05-backprop/"])
def test_the_copied_code_of_a_page_runs_from_top_to_bottom(visit, base, place, tmp_path):
    page = visit(base + place, permissions=["clipboard-read", "clipboard-write"]).page
    names = page.locator("article .language-python.highlight .filename").all_text_contents()
    blocks = copy_all(page)
    assert len(names) == len(blocks)
    # As a reader does: each file saved under its own name, for those further down to import, and all of it in one script.
    for name, code in [*zip(names, blocks, strict=True), *(("pasted.py", code) for code in blocks)]:
        with (tmp_path / name).open("a", encoding="utf-8") as file:
            file.write(code + "\n\n")

    done = subprocess.run(
        [sys.executable, "pasted.py"],
        cwd=tmp_path,
        env={**os.environ, "MPLBACKEND": "Agg", "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )

    assert done.returncode == 0, done.stderr


def test_what_code_printed_has_no_copy_button(visit, base):
    page = visit(base + "01-perceptron/").page

    buttons = page.locator("article .language-output button")

    assert buttons.count() > 0
    assert not any(button.is_visible() for button in buttons.all())
