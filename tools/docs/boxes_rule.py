"""A markdown-it rule for the book's boxes, `/// name | title` … `///`: what pymdownx.blocks reads, with line numbers."""

import re
import textwrap
from typing import Any

import yaml
from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock

from tools.errors import BuildError

_START = re.compile(r"(?P<slashes>/{3,}) *(?P<name>[\w-]+) *(?:\| *(?P<title>.*?) *)?$")
_END = re.compile(r"(?P<slashes>/{3,}) *$")
_FENCE = re.compile(r"`{3,}|~{3,}")


def boxes_plugin(md: MarkdownIt) -> None:
    """Teach `md` the boxes: tokens `box_open` (info: the name; meta: title, options) and `box_close`."""
    md.block.ruler.before("fence", "box", _box, {"alt": ["paragraph", "reference", "blockquote", "list"]})


def _box(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    match = _START.match(_line(state, start_line))
    if match is None:
        return False
    if silent:
        return True
    slashes = match["slashes"]
    close = _closing_line(state, start_line, end_line, slashes)
    options, body = _options(state, start_line + 1, close)

    token = state.push("box_open", "div", 1)
    token.info = match["name"]
    token.markup = slashes
    token.meta = {"title": match["title"] or "", "options": options}
    token.map = [start_line, close + 1]
    token.block = True
    parent, line_max = state.parentType, state.lineMax
    state.parentType, state.lineMax = "container", close
    state.md.block.tokenize(state, body, close)
    state.parentType, state.lineMax = parent, line_max
    state.push("box_close", "div", -1).block = True
    state.line = close + 1
    return True


def _line(state: StateBlock, number: int) -> str:
    return state.src[state.bMarks[number] + state.tShift[number] : state.eMarks[number]]


def _closing_line(state: StateBlock, start: int, end: int, slashes: str) -> int:
    fence = ""
    for number in range(start + 1, end):
        text = _line(state, number)
        if fence:
            if text.startswith(fence) and not text.strip(fence[0] + " "):
                fence = ""
        elif opening := _FENCE.match(text):
            fence = opening[0]
        elif (closing := _END.match(text)) and closing["slashes"] == slashes:
            return number
    raise BuildError(
        f"line {start + 1}: the box `{_line(state, start)}` is not closed. "
        f"End it with a line `{slashes}`, as many slashes as it began with."
    )


def _options(state: StateBlock, start: int, close: int) -> tuple[dict[str, Any], int]:
    """Read the indented lines right below the beginning; return them, and where the body begins."""
    end = start
    while end < close and not state.isEmpty(end) and state.sCount[end] - state.blkIndent >= 4:
        end += 1
    text = textwrap.dedent(state.getLines(start, end, state.blkIndent, False))
    try:
        options = yaml.safe_load(text) if text.strip() else {}
    except yaml.YAMLError:
        options = None
    if not isinstance(options, dict):
        return {}, start
    return options, end
