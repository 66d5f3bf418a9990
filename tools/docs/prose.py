"""The text of a page as it is read: without code, formulae, values and addresses, but with the line of every letter."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from markdown_it.token import Token

from tools.docs.blocks import Block
from tools.docs.pages import Problem

OBJECT = "\ufffc"  # stands for a formula, a value, a piece of code

_VALUE = re.compile(r"\{\{[^{}\n]*\}\}")
_ATTRIBUTES = re.compile(r"[ \t]*\{:?[ \t]*[#.][^{}\n]*\}")
_BOLD = re.compile(r"\*\*(?![\s*])(?P<text>[^*]+?)(?<!\s)\*\*")
_MARKS = re.compile(r"\*+")
_QUOTED = re.compile(r"«[^«»]*»|“[^“”]*”|‘[^‘’]*’|『[^』]*』|「[^」]*」|\"[^\"\n]*\"")


@dataclass(frozen=True)
class Bold:
    """A stretch of bold text, and the line where it begins."""

    line: int
    text: str


@dataclass(frozen=True)
class Passage:
    """One paragraph, heading, caption, title or cell of a table."""

    path: Path
    line: int
    text: str
    bold: tuple[Bold, ...] = ()
    spoken: bool = True
    """Whether it is a text in sentences: headings, titles and alternative texts name or describe in note form."""

    def problem(self, match: re.Match[str], message: str) -> Problem:
        """Say `message` about what `match` found in the text."""
        return Problem(self.path, self.line + self.text.count("\n", 0, match.start()), message)

    @property
    def unquoted(self) -> str:
        """The text with everything in quotation marks blanked: what is mentioned there is not used."""
        return _QUOTED.sub(lambda match: re.sub(r"[^\n]", OBJECT, match[0]), self.text)


def passages(page: Iterable[Block]) -> Iterator[Passage]:
    """Go through the text of a page, in order."""
    for block in page:
        if block.token is not None and block.token.type == "box_open":
            title, options = block.token.meta["title"], block.token.meta["options"]
            if title and block.kind != "figure":
                yield Passage(block.path, block.line, title, spoken=False)
            if alt := options.get("alt"):
                yield Passage(block.path, block.line + 1, _without_values(str(alt)), spoken=False)
        first = block.inline[0].map if block.inline else None
        for inline in block.inline:
            offset = inline.map[0] - first[0] if inline.map and first else 0
            text, bold = _read(inline, block.line + offset)
            yield Passage(block.path, block.line + offset, text, bold, spoken=block.kind != "heading")


def _read(inline: Token, line: int) -> tuple[str, tuple[Bold, ...]]:
    text = ""
    for token in inline.children or ():
        match token.type:
            case "text" | "text_special" | "image":
                text += token.content
            case "softbreak" | "hardbreak":
                text += "\n"
            case "code_inline" | "math_inline":
                text += OBJECT
    text = _ATTRIBUTES.sub("", _without_values(text))
    bold = [
        Bold(line + text.count("\n", 0, match.start()), " ".join(match["text"].split()))
        for match in _BOLD.finditer(text)
    ]
    return _MARKS.sub("", text), tuple(bold)


def _without_values(text: str) -> str:
    return _VALUE.sub(OBJECT, text)
