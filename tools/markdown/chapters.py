"""The table of contents of the book: docs/chapters.tsv and the headings of the pages that are written."""

import csv
import re
import xml.etree.ElementTree as etree
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from markdown import Markdown
from pymdownx.blocks import BlocksExtension, BlocksProcessor
from pymdownx.blocks.block import Block

from tools import paths
from tools.errors import BuildError
from tools.markdown.page import Page
from tools.markdown.reading import per_file
from tools.markdown.suggest import instead

PARTS = {
    "start": {"ko": "시작하며", "en": "Start here"},
    "prepare": {"ko": "파이썬 준비", "en": "Getting ready: Python"},
    "build": {"ko": "신경망 만들기", "en": "Building a network"},
    "train": {"ko": "신경망 학습", "en": "Training a network"},
    "improve": {"ko": "더 빠르고 더 정확한 학습", "en": "Training faster and better"},
    "practice": {"ko": "케라스 실습", "en": "Hands-on with Keras"},
    "see": {"ko": "이미지를 보는 신경망", "en": "Networks that see"},
    "reuse": {"ko": "학습된 모델 다시 쓰기", "en": "Reusing trained models"},
    "further": {"ko": "한 걸음 더", "en": "Going further"},
    "appendix": {"ko": "부록", "en": "Appendix"},
}
_COMING = {"ko": "준비 중", "en": "coming"}
_SECTIONS = {"ko": "절 {}개", "en": "{} sections"}
_COLUMNS = ("slug", "number", "ko", "en", "needs", "part")

_FENCE = re.compile(r"^[ \t>]*(?P<fence>`{3,}|~{3,})")
_HEADING = re.compile(
    r"^(?P<level>#{2,3})[ \t]+(?P<title>.*?)[ \t]*#*[ \t]*\{:?[^}]*?#(?P<id>[\w-]+)[^}]*\}[ \t]*$"
)


@dataclass(frozen=True)
class Section:
    """A heading of a page, with those below it."""

    id: str
    title: str
    sections: tuple["Section", ...] = ()


@dataclass(frozen=True)
class Chapter:
    """A chapter of the book; `sections` is empty while it is not `written`."""

    slug: str
    number: str
    title: str
    needs: tuple[str, ...]
    part: str
    written: bool
    sections: tuple[Section, ...] = ()

    @property
    def page(self) -> str:
        """The page's file, as links and the `nav` of mkdocs.yml name it."""
        return f"{self.slug}.md"

    @property
    def extra(self) -> bool:
        """Whether the chapter goes beyond the main line: the [+] pages."""
        return self.number.endswith("+")


def chapters(lang: str) -> list[Chapter]:
    """List the chapters of the book in order, with titles and sections in the language `lang`."""
    found = []
    for row in _rows(paths.CHAPTERS):
        page = paths.DOCS / lang / f"{row['slug']}.md"
        written = page.is_file()
        found.append(
            Chapter(
                slug=row["slug"],
                number=row["number"],
                title=row[lang],
                needs=tuple(row["needs"].split()),
                part=row["part"],
                written=written,
                sections=read_sections(page) if written else (),
            )
        )
    return found


@per_file
def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    slugs = [row["slug"] for row in rows]
    for line, row in enumerate(rows, 2):
        if any(row.get(column) is None for column in _COLUMNS) or None in row:
            raise BuildError(
                f"{path}, line {line}: expected the columns {', '.join(_COLUMNS)}, separated by tabs."
            )
        if row["part"] not in PARTS:
            raise BuildError(
                f"{path}, line {line}: no part is called `{row['part']}`. {instead(row['part'], PARTS)}"
            )
        for needed in row["needs"].split():
            if needed not in slugs:
                raise BuildError(
                    f"{path}, line {line}: no chapter has the slug `{needed}`. {instead(needed, slugs)}"
                )
    return rows


@per_file
def read_sections(page: Path) -> tuple[Section, ...]:
    """Read the headings of a page that have an id: `##`, and `###` below them. Fences are skipped."""
    top: list[tuple[re.Match[str], list[Section]]] = []
    fence = ""
    for line in page.read_text(encoding="utf-8").splitlines():
        if mark := _FENCE.match(line):
            if not fence:
                fence = mark["fence"]
            elif mark["fence"].startswith(fence) and not line.strip(" \t>").strip(fence[0]):
                fence = ""
        elif not fence and (heading := _HEADING.match(line)):
            if heading["level"] == "##":
                top.append((heading, []))
            elif top:
                top[-1][1].append(Section(heading["id"], heading["title"]))
    return tuple(Section(heading["id"], heading["title"], tuple(below)) for heading, below in top)


class Chapters(Block):  # type: ignore[misc]
    """`/// chapters`: parts as headings, written chapters as links with their sections folded below, coming ones as text."""

    NAME = "chapters"

    def on_create(self, parent: etree.Element) -> etree.Element:
        """Make the whole list; the links are relative to the page, for the site generator to check."""
        lang: str = self.config["page"].lang
        contents = etree.SubElement(parent, "div", {"class": "book-chapters"})
        # The entrance of the book lists the chapters, and need not list itself.
        listed = [chapter for chapter in chapters(lang) if chapter.slug != "index"]
        for part, members in groupby(listed, key=lambda chapter: chapter.part):
            etree.SubElement(contents, "h3", {"id": f"part-{part}"}).text = PARTS[part][lang]
            items = etree.SubElement(contents, "ul", {"class": "book-chapter-list"})
            for chapter in members:
                _add_chapter(items, chapter, lang)
        return contents

    def on_add(self, block: etree.Element) -> etree.Element:
        """Take what stands inside below the list; usually nothing does."""
        return block


def _add_chapter(items: etree.Element, chapter: Chapter, lang: str) -> None:
    state = "written" if chapter.written else "coming"
    item = etree.SubElement(items, "li", {"class": f"book-chapter book-chapter-{state}"})
    number = etree.SubElement(item, "span", {"class": "book-chapter-number"})
    number.text = chapter.number
    number.tail = " "
    last = number
    if chapter.extra:
        last = etree.SubElement(item, "span", {"class": "book-chapter-extra"})
        last.text, last.tail = "[+]", " "
    if chapter.written:
        etree.SubElement(item, "a", {"href": chapter.page}).text = chapter.title
        if chapter.sections:
            folded = etree.SubElement(item, "details", {"class": "book-chapter-sections"})
            etree.SubElement(folded, "summary").text = _SECTIONS[lang].format(len(chapter.sections))
            _add_sections(folded, chapter.page, chapter.sections)
    else:
        last.tail = f" {chapter.title} "
        etree.SubElement(item, "span", {"class": "book-coming"}).text = _COMING[lang]


def _add_sections(item: etree.Element, page: str, sections: Iterable[Section]) -> None:
    below = None
    for section in sections:
        if below is None:
            below = etree.SubElement(item, "ul")
        entry = etree.SubElement(below, "li")
        etree.SubElement(entry, "a", {"href": f"{page}#{section.id}"}).text = section.title
        _add_sections(entry, page, section.sections)


class ChaptersExtension(BlocksExtension):  # type: ignore[misc]
    """Registers the block `chapters`."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page

    def extendMarkdownBlocks(self, md: Markdown, block_mgr: BlocksProcessor) -> None:
        """Teach the block parser the table of contents."""
        block_mgr.register(Chapters, {"page": self.page})
