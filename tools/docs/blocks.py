"""A page as a list of blocks, each with its lines and with what its twin in the other language must share."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from markdown_it.token import Token

from tools.docs.inline import shared
from tools.docs.labs import cells
from tools.docs.reader import BookMarkdown

Shared = dict[str, tuple[str, ...]]

_ATTRIBUTES = re.compile(r"\s*\{:?(?P<list>[^{}]*)\}\s*$")
_ID = re.compile(r"(?:^|\s)#(?P<id>[^\s#.=]+)")
_INFO = re.compile(r"\{?\s*\.?(?P<language>[\w+#-]*)")
_OPTION = re.compile(r"""(\w+)=(?:"([^"]*)"|'([^']*)'|(\S+))""")
_COMMENT_MARKS = {
    **dict.fromkeys(("python", "py", "sh", "bash", "console", "yaml", "toml", "make"), "#"),
    "js": "//",
    "bibtex": "%",
}


@dataclass(frozen=True)
class Block:
    """One block of a page. A box, a list, an item, a quote come before what they hold, which is one deeper."""

    kind: str
    path: Path
    line: int
    end: int
    depth: int
    text: str
    """The source of the block (of a box, a list: its first line)."""
    shared: Shared = field(default_factory=dict, hash=False)
    """What the twin must have too: ids, targets of links, TeX, names of values …"""
    token: Token | None = field(default=None, compare=False, repr=False)
    inline: tuple[Token, ...] = field(default=(), compare=False, repr=False)
    """The tokens with the text of a paragraph, a heading, the cells of a table."""


def blocks(path: Path) -> list[Block]:
    """Read a page or a lab."""
    source = path.read_text(encoding="utf-8")
    if path.suffix != ".py":
        return list(_Reader(path, source).read())
    found: list[Block] = []
    for cell in cells(source):
        if cell.markdown:
            found += _Reader(path, cell.text, cell.line - 1).read()
        else:
            given = {name: ("given",) for name, _ in cell.options}
            end = cell.line + cell.text.count("\n")
            code = (without_comments(cell.text, "python").strip(),)
            found.append(Block("code cell", path, cell.line, end, 0, cell.text, {"code": code, **given}))
    return found


def without_comments(code: str, language: str) -> str:
    """Drop the lines that are nothing but a comment: these are written in the language of the page."""
    mark = _COMMENT_MARKS.get(language)
    if mark is None:
        return code
    return "\n".join(line for line in code.split("\n") if not line.lstrip().startswith(mark))


def heading_id(text: str) -> str | None:
    """The id that a heading's text ends with: `AND 게이트 { #and-gate }`."""
    attributes = _ATTRIBUTES.search(text)
    match = _ID.search(attributes["list"]) if attributes else None
    return match["id"] if match else None


def fence_info(info: str) -> tuple[str, dict[str, str]]:
    """Read what stands behind the backticks: the language, and the options by name."""
    match = _INFO.match(info.strip())
    options = {name: first or second or third for name, first, second, third in _OPTION.findall(info)}
    return (match["language"] if match else ""), options


class _Reader:
    """Walks the tokens of one stretch of Markdown; `offset` lines come before it in the file."""

    def __init__(self, path: Path, source: str, offset: int = 0) -> None:
        self.path = path
        self.lines = source.split("\n")
        self.offset = offset
        self.tokens = BookMarkdown().parse(source)

    def read(self) -> Iterator[Block]:
        depth, position = 0, 0
        while position < len(self.tokens):
            token = self.tokens[position]
            size = 1
            if token.type in _LEAVES:
                size = _size(self.tokens, position)
                yield self._block(_LEAVES[token.type], position, size, depth)
            elif token.nesting == -1:
                depth -= 1
            elif token.type in _CONTAINERS:
                yield self._block(_CONTAINERS[token.type], position, 1, depth)
                depth += 1
            position += size

    def _block(self, kind: str, position: int, size: int, depth: int) -> Block:
        token = self.tokens[position]
        start, end = token.map or [0, 0]
        inside = self.tokens[position : position + size]
        text = self.lines[start : end if kind not in _CONTAINERS.values() else start + 1]
        inline = tuple(each for each in inside if each.type == "inline")
        same = {**self._own(position, inside), **shared(inside)}
        if token.type == "box_open":
            kind = "figure" if token.info == "figure" else f"box {token.info}"
        while end > start + 1 and not self.lines[end - 1].strip():
            end -= 1
        return Block(
            kind,
            self.path,
            start + 1 + self.offset,
            end + self.offset,
            depth,
            "\n".join(text).strip(),
            same,
            token,
            inline,
        )

    def _own(self, position: int, inside: Sequence[Token]) -> Shared:
        token = inside[0]
        match token.type:
            case "heading_open":
                return {"level": (token.tag,), "id": (heading_id(inside[1].content) or "no id",)}
            case "fence":
                language, options = fence_info(token.info)
                code = without_comments(token.content, language).strip()
                own = {f"option {name}": (text,) for name, text in options.items()}
                return {"language": (language,), **own, "code": (code,)}
            case "table_open":
                header = sum(each.type == "th_open" for each in inside)
                rows = sum(each.type == "tr_open" for each in inside)
                return {"rows": (str(rows),), "columns": (str(header),)}
            case "bullet_list_open" | "ordered_list_open":
                items = _children(self.tokens, position, "list_item_open")
                return {"items": (str(items),), "first number": (str(token.attrs.get("start", 1)),)}
            case "footnote_reference_open":
                return {"footnote": (str(token.meta["label"]),)}
            case "box_open" if token.info == "figure":
                alt = ("given",) if token.meta["options"].get("alt") else ("missing",)
                return {"figure": (token.meta["title"],), "alt": alt}
            case "box_open":
                title = "its own" if token.meta["title"] else "the usual one"
                return {"title": (title,), "options": tuple(sorted(map(str, token.meta["options"])))}
        return {}


_LEAVES = {
    "heading_open": "heading",
    "paragraph_open": "paragraph",
    "table_open": "table",
    "fence": "fence",
    "math_block": "formula",
    "html_block": "html",
    "hr": "rule",
}
_CONTAINERS = {
    "bullet_list_open": "bullet list",
    "ordered_list_open": "numbered list",
    "list_item_open": "item",
    "blockquote_open": "quote",
    "footnote_reference_open": "footnote",
    "box_open": "box",
}


def _size(tokens: Sequence[Token], position: int) -> int:
    """How many tokens belong to the leaf that begins at `position`."""
    depth = 0
    for size, token in enumerate(tokens[position:], 1):
        depth += token.nesting
        if depth == 0:
            return size
    return len(tokens) - position


def _children(tokens: Sequence[Token], position: int, kind: str) -> int:
    inside = tokens[position : position + _size(tokens, position)]
    return sum(token.type == kind and token.level == inside[0].level + 1 for token in inside)
