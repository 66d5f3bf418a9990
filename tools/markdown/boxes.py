"""The boxes of the book: `/// goals`, `check`, `tryit`, `mistake`, `maths`, `note`, `exercise`, and the folded `answer`, `hint`."""

import re
import xml.etree.ElementTree as etree
from dataclasses import dataclass

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString
from pymdownx.blocks import BlocksExtension, BlocksProcessor
from pymdownx.blocks.block import Block

from tools.errors import BuildError
from tools.markdown.page import Page
from tools.markdown.suggest import instead


@dataclass(frozen=True)
class Kind:
    """One kind of box: its title in each language, and what it is to a screen reader."""

    name: str
    ko: str
    en: str
    role: str = "note"

    def title(self, lang: str) -> str:
        """Name the kind in the language of the page."""
        return self.ko if lang == "ko" else self.en


# `note` is an aside that may be skipped, `group` belongs to the text. Neither is a landmark: a page has many.
BOXES = (
    Kind("goals", "이 장을 마치면", "After this chapter", "group"),
    Kind("check", "확인해 보기", "Check yourself", "group"),
    Kind("tryit", "바꿔 보기", "Try it", "group"),
    Kind("mistake", "자주 하는 실수", "Common mistake"),
    Kind("maths", "수학 도구", "Math toolbox"),
    Kind("note", "참고", "Note"),
    Kind("exercise", "연습 문제", "Exercise", "group"),
)
FOLDED = (
    Kind("answer", "답 보기", "Show answer"),
    Kind("hint", "힌트 보기", "Show hint"),
)


class Box(Block):  # type: ignore[misc]
    """A titled box that is always open; the theme styles it as an admonition."""

    ARGUMENT = None
    kind: Kind

    def on_create(self, parent: etree.Element) -> etree.Element:
        """Make the box and its title, which names the box to screen readers."""
        page: Page = self.config["page"]
        number = page.number(self.kind.name)
        box_id = f"{self.kind.name}-{number}"
        box = etree.SubElement(
            parent,
            "div",
            {
                "class": f"admonition book-box book-{self.kind.name}",
                "role": self.kind.role,
                "aria-labelledby": f"{box_id}-title",
            },
        )
        title = etree.SubElement(box, "p", {"class": "admonition-title", "id": f"{box_id}-title"})
        default = self.kind.title(page.lang)
        if self.kind.name == "exercise":
            box.set("id", box_id)
            label = etree.SubElement(title, "span", {"class": "book-exercise-number"})
            label.text = f"{default} {number}"
            label.tail = f" {self.argument}" if self.argument else ""
        else:
            title.text = self.argument or default
        return box


class Folded(Block):  # type: ignore[misc]
    """A native `<details>`: opens by mouse, by keyboard, and when the browser searches the page."""

    ARGUMENT = None
    kind: Kind

    def on_create(self, parent: etree.Element) -> etree.Element:
        """Make the closed box with its summary."""
        page: Page = self.config["page"]
        details = etree.SubElement(parent, "details", {"class": f"book-box book-fold book-{self.kind.name}"})
        etree.SubElement(details, "summary").text = self.argument or self.kind.title(page.lang)
        return details


class BoxesExtension(BlocksExtension):  # type: ignore[misc]
    """Registers the boxes, and the check that none was misspelt or left open."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page

    def extendMarkdownBlocks(self, md: Markdown, block_mgr: BlocksProcessor) -> None:
        """Teach the block parser every kind."""
        for base, kinds in ((Box, BOXES), (Folded, FOLDED)):
            for kind in kinds:
                block = type(
                    kind.name.title(), (base,), {"NAME": kind.name, "kind": kind, "__doc__": base.__doc__}
                )
                block_mgr.register(block, {"page": self.page})
        md.treeprocessors.register(NoStrays(md, block_mgr), "book_strays", 25)


class NoStrays(Treeprocessor):
    """Stops the build where a line with `///` was taken for text: a misspelt box, a wrong option, a missing end."""

    _LINE = re.compile(r"^ {0,3}(?P<slashes>/{3,}) *(?P<name>[\w-]*) *(?:\|.*)?$", re.MULTILINE)

    def __init__(self, md: Markdown, block_mgr: BlocksProcessor) -> None:
        super().__init__(md)
        self.block_mgr = block_mgr

    def run(self, root: etree.Element) -> None:
        """Look at every text that is going to be shown, before its inline notations are read."""
        if self.block_mgr.stack:
            outer = self.block_mgr.stack[0].block
            raise BuildError(
                f"the box `{'/' * outer.length} {outer.NAME}` is not closed, or a box inside it is not. "
                "End each with a line of as many slashes as it began with."
            )
        for element in root.iter():
            for text in (element.text, element.tail):
                if text and "///" in text and not isinstance(text, AtomicString):
                    self._check(text)

    def _check(self, text: str) -> None:
        stray = self._LINE.search(text)
        if stray is None:
            return
        line, name = stray[0].strip(), stray["name"]
        if not name:
            raise BuildError(
                f"`{line}` closes no box. The end of a box has as many slashes as its beginning, and a box inside another one more."
            )
        if name not in self.block_mgr.blocks:
            raise BuildError(f"`{line}`: no box is called `{name}`. {instead(name, self.block_mgr.blocks)}")
        options = sorted(self.block_mgr.blocks[name].OPTIONS)
        expected = f"the options {', '.join(options)}" if options else "no options"
        raise BuildError(
            f"`{line}` could not be read. `{name}` takes {expected}; an option is a line `key: text` indented by four, "
            "then comes an empty line. "
            "A box inside another needs one slash more than the outer one."
        )
