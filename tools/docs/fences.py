"""The Python fences of a page: each is a whole snippet that the runner runs, or it is run in page order; there is no third kind."""

import re
from dataclasses import dataclass
from typing import Any

from markdown_it.token import Token

from tools.docs.blocks import fence_info
from tools.docs.reader import BookMarkdown
from tools.docs.site_markdown import expand_includes

# Everything that the site shows as Python: prompts and all would not run, and so are found out.
PYTHON = frozenset(("python", "py", "python3", "py3", "pycon", "python-console", "ipython"))

_WHOLE_FILE = re.compile(r'\s*--8<-- "[^":\n]+\.py"\s*')


@dataclass(frozen=True)
class Fence:
    """One Python fence: the line of its backticks (from 1), its code with all includes, and who runs it."""

    line: int
    file: str | None
    """The name over it, under which a reader saves it, for what comes further down to import."""
    code: str
    runs_here: bool
    """Whether it runs in page order, rather than as a snippet in a process of its own."""


class PageMarkdown(BookMarkdown):
    """Hands `pytest-markdown-docs` the fences as a reader sees them, and those to run only."""

    def parse(self, src: str, env: Any = None) -> list[Token]:
        """Expand the includes in Python fences; leave what no other fence follows to the runner of snippets."""
        tokens = super().parse(src, env)
        python = [token for token in tokens if _is_python(token)]
        last = max(
            (n for n, token in enumerate(python) if not _WHOLE_FILE.fullmatch(token.content)), default=-1
        )
        for number, token in enumerate(python):
            token.content = expand_includes(token.content)
            token.meta["title"] = fence_info(token.info)[1].get("title")
            # Nothing that the author wrote behind the backticks may switch a test off.
            token.info = "python" if number <= last else "python notest"
        return tokens


def python_fences(source: str) -> list[Fence]:
    """Find the Python fences of a page, in order."""
    return [
        Fence(token.map[0] + 1, token.meta["title"], token.content, "notest" not in token.info)
        for token in PageMarkdown().parse(source)
        if _is_python(token) and token.map
    ]


def _is_python(token: Token) -> bool:
    return token.type == "fence" and fence_info(token.info)[0].lower() in PYTHON
