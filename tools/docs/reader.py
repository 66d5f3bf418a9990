"""Reads a page's source as blocks with line numbers, in the notations of the book."""

import re
from collections.abc import Sequence
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.dollarmath import dollarmath_plugin
from mdit_py_plugins.footnote import footnote_plugin
from mdit_py_plugins.front_matter import front_matter_plugin

from tools.docs.boxes_rule import boxes_plugin

_VALUE = re.compile(r"\{\{[^{}\n]*\}\}")
# Stands for the `|` of a value, which is no border of a table's cell. One letter, so that columns stay.
_BAR = "\ue003"


class BookMarkdown(MarkdownIt):
    """CommonMark with tables, maths, footnotes and boxes; text that is indented is never code.

    Python-Markdown reads a fence that is indented because it stands in a list, a tab or an admonition. CommonMark takes
    some of these for indented code, and a fence in it would be passed over in silence; without that rule it is found
    at any depth, dedented.
    """

    def __init__(self) -> None:
        super().__init__("commonmark", {"html": True})
        self.enable("table").disable("code")
        self.use(front_matter_plugin).use(footnote_plugin).use(boxes_plugin)
        self.use(
            dollarmath_plugin,
            allow_labels=False,
            allow_space=False,
            allow_digits=True,
            allow_blank_lines=False,
        )
        self.disable("footnote_tail")  # keeps footnotes where they were written
        # CommonMark does not end bold text before a Hangul letter, as in `**기울기(gradient)**은`; Python-Markdown does.
        self.disable("emphasis")

    def parse(self, src: str, env: Any = None) -> list[Token]:
        """Return the tokens of a page."""
        tokens = super().parse(_VALUE.sub(lambda match: match[0].replace("|", _BAR), src), env)
        _restore(tokens)
        return tokens


def _restore(tokens: Sequence[Token]) -> None:
    for token in tokens:
        token.content = token.content.replace(_BAR, "|")
        _restore(token.children or ())
