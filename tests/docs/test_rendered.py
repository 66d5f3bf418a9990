"""What the checks read from the sources is what the site shows, and the same in both languages."""

import re
from collections import Counter
from html.parser import HTMLParser

import pytest

from tools import paths
from tools.docs.blocks import blocks
from tools.docs.pages import twins
from tools.docs.site_markdown import site_markdown

_SHAPES = {*(f"h{level}" for level in range(1, 7)), "p", "ul", "ol", "li", "table", "tr", "td", "th", "blockquote", "pre", "figure", "figcaption", "details", "img"}  # fmt: skip
_KINDS = {"item": "li", "table": "table", "quote": "blockquote", "figure": "figure"}
_MADE_BY_TOOLS = re.compile(r"\b(book-chapters|footnote|katex-html|highlight)\b")
_VOID = {"img", "br", "hr", "input", "wbr", "source", "link", "meta"}


class Shape(HTMLParser):
    """The block elements of a page in order; what a tool makes inside the book's own notations is left out."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.seen: list[str] = []
        self._skipped = 0
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        values = dict(attrs)
        if self._skipped or tag == "svg" or _MADE_BY_TOOLS.search(values.get("class") or ""):
            self._skipped += tag not in _VOID
        elif tag in _SHAPES:
            self.seen.append(f"{tag} #{values['id']}" if re.fullmatch("h[1-6]", tag) else tag)

    def handle_startendtag(self, tag, attrs):
        if not self._skipped and tag in _SHAPES:
            self.seen.append(tag)

    def handle_endtag(self, tag):
        self._skipped = max(0, self._skipped - 1)


def shape(path, lang):
    md = site_markdown(lang)
    md.reset()
    return Shape(md.convert(path.read_text(encoding="utf-8"))).seen


PAIRS = [pair for pair in twins()[0] if pair.name.endswith(".md") and not pair.name.startswith("api/")]


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair.name)
def test_both_languages_are_shown_in_the_same_shape(pair, prepared):
    assert shape(pair.ko, "ko") == shape(pair.en, "en")


@pytest.mark.parametrize("lang", paths.LANGUAGES)
@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair.name)
def test_the_site_shows_the_blocks_that_the_checks_read(pair, lang, prepared):
    page = getattr(pair, lang)
    shown, read = shape(page, lang), blocks(page)

    headings = [block.shared["id"][0] for block in read if block.kind == "heading"]
    assert [tag.partition("#")[2] for tag in shown if "#" in tag] == headings
    counted = Counter(_KINDS[block.kind] for block in read if block.kind in _KINDS)
    assert {tag: shown.count(tag) for tag in _KINDS.values()} == {
        tag: counted[tag] for tag in _KINDS.values()
    }
