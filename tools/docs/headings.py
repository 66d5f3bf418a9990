"""Every heading has an id of its own, the same in both languages: a short English slug."""

import re
from collections.abc import Iterable, Iterator

from tools.docs.blocks import Block, heading_id
from tools.docs.pages import Problem

_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def heading_problems(page: Iterable[Block]) -> Iterator[Problem]:
    """Find headings without an id, with one that is no slug, or with one that another heading of the page has."""
    taken: dict[str, int] = {}
    for block in page:
        if block.kind != "heading":
            continue
        given = heading_id(block.text)
        if given is None:
            said = f"the heading `{block.text}` has no id. Expected `{block.text} {{ #short-english-slug }}`"
        elif not _SLUG.fullmatch(given):
            said = f"the id `{given}` is no slug. Expected small English letters, digits and single hyphens, like `and-gate`"
        elif given in taken:
            said = f"the id `{given}` is taken by the heading in line {taken[given]}"
        else:
            taken[given] = block.line
            continue
        yield Problem(block.path, block.line, said)
