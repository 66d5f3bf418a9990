"""An MkDocs hook: what MkDocs does not check of the links within the site, it warns of too, and `--strict` fails.

MkDocs looks at links that were written as Markdown. A link in raw HTML, or one that our own notations make, passes unseen.
"""

import logging
import posixpath
import re
from collections.abc import Iterator
from html import unescape
from typing import Any
from urllib.parse import unquote, urlsplit

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

log = logging.getLogger("mkdocs.book.links")

_TARGET = re.compile(
    r"""<(?:a|img|area|audio|video|source|iframe|link|script)\b[^>]*?\s(?:href|src)\s*=\s*(["'])(?P<url>.*?)\1""",
    re.IGNORECASE,
)
_ID = re.compile(r"""<[a-z][^>]*?\s(?:id|name)\s*=\s*(["'])(?P<id>.*?)\1""", re.IGNORECASE)
_CODE = re.compile(r"<(pre|code|script|style)\b.*?</\1\s*>|<!--.*?-->", re.IGNORECASE | re.DOTALL)


def on_env(env: Any, config: MkDocsConfig, files: Files) -> None:
    """All pages are rendered now: look at every link in them."""
    pages = [file.page for file in files.documentation_pages() if file.page and file.page.content]
    known = {_path(file.url) for file in files}
    anchors = {_path(page.file.url): set(_anchors(page.content or "")) for page in pages}
    for page in pages:
        for url in dict.fromkeys(_targets(page.content or "")):
            said = _broken(url, page, known, anchors)
            if said and not _seen_by_mkdocs(url, page.markdown or ""):
                log.warning("Doc file '%s' contains a link '%s', %s.", page.file.src_uri, url, said)


def _broken(url: str, page: Page, known: set[str], anchors: dict[str, set[str]]) -> str:
    """Say what is wrong with a link, if anything."""
    parts = urlsplit(url)
    if parts.scheme or parts.netloc:
        return ""
    if parts.path.startswith("/"):
        return "which is absolute and breaks where the site does not lie at the root of its host"
    here = page.file.url
    target = _path(posixpath.join(here, unquote(parts.path))) if parts.path else _path(here)
    if target not in known:
        if posixpath.basename(target) == posixpath.basename(page.file.src_uri):
            return ""  # the file of a lab, which mkdocs-jupyter puts beside its page
        return "but there is no such page or file. In raw HTML, a link is an address of the site (`../01-perceptron/`), not a file"
    fragment = unquote(parts.fragment)
    if fragment and target in anchors and fragment not in anchors[target]:
        return f"but that page has no anchor '#{fragment}'"
    return ""


def _seen_by_mkdocs(url: str, markdown: str) -> bool:
    """Whether the link was written as Markdown, so that MkDocs has warned of it."""
    fragment = urlsplit(url).fragment
    return f"]({url}" in markdown or bool(fragment and f"#{fragment})" in markdown)


def _targets(html: str) -> Iterator[str]:
    for match in _TARGET.finditer(_CODE.sub("", html)):
        yield unescape(match["url"]).strip()


def _anchors(html: str) -> Iterator[str]:
    for match in _ID.finditer(html):
        yield unescape(match["id"])


def _path(url: str) -> str:
    """`01-perceptron/`, `01-perceptron/index.html` and `./01-perceptron` are one place."""
    return posixpath.normpath(posixpath.join("/", url.removesuffix("index.html")))
