"""How a page shows its code: under an id of its own, a Python fence with the comments of the page's language only.

Those comments lose their mark; comments that are for tools only are left out.
"""

import functools
import re
from collections.abc import Callable
from typing import Any

from markdown import Markdown
from pymdownx.superfences import SuperFencesBlockPreprocessor

from tools.errors import BuildError
from tools.markdown.page import Page

_MARKED = re.compile(r"(?P<indent>[ \t]*#)[ ]*(?P<lang>ko|en):(?P<text>.*)")
_FOR_TOOLS = re.compile(r"[ \t]*#[ ]*(?:-+8<-+[ \t]|golden:)")
_PYTHON = {"python", "py", "python3", "py3"}


def localize(code: str, lang: str) -> str:
    """Keep the comments of `lang` (`# ko: …` becomes `# …`), drop those of other languages, section marks and golden marks."""
    lines = []
    for line in code.split("\n"):
        marked = _MARKED.fullmatch(line)
        if marked is None:
            if not _FOR_TOOLS.match(line):
                lines.append(line)
        elif marked["lang"] == lang:
            lines.append(f"{marked['indent']}{marked['text'].rstrip()}")
    return "\n".join(lines)


def install(md: Markdown, page: Page) -> None:
    """Let `pymdownx.superfences` show Python fences in the page's language, each fence under an id of its own.

    It alone knows where a fence begins and ends (in tabs, lists, quotes) and calls the highlighter after includes
    are expanded, so the code is changed there.
    """
    fences = md.preprocessors["fenced_code_block"] if "fenced_code_block" in md.preprocessors else None  # noqa: SIM401 (a Registry has no get)
    if not isinstance(fences, SuperFencesBlockPreprocessor):
        raise BuildError(
            "tools.markdown needs pymdownx.superfences: list it before tools.markdown in mkdocs.yml."
        )
    entry = fences.extension.superfences[0]
    entry["formatter"] = functools.partial(_highlight, highlight=entry["formatter"], page=page)


def _highlight(
    src: str = "", language: str = "", *, highlight: Callable[..., Any], page: Page, **options: Any
) -> Any:
    if language.lower() in _PYTHON:
        src = localize(src, page.lang)
    # Without one, the theme's copy button takes the id of the box around it, which the next fence in the box has as well.
    options["id_value"] = options.get("id_value") or f"listing-{page.number('listing')}"
    return highlight(src=src, language=language, **options)
