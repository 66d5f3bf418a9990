"""Every exercise under `snippets/` stands on its chapter's page, in both languages: the start shown, the solution folded."""

import re
from collections.abc import Iterator
from pathlib import Path

from tools import paths
from tools.docs.blocks import Block, blocks
from tools.docs.pages import Problem

_INCLUDE = re.compile(r'--8<-- "(?P<path>[^":]+)')


def exercise_problems(docs: Path = paths.DOCS, snippets: Path = paths.SNIPPETS) -> Iterator[Problem]:
    """Find exercises that a page does not show, or shows in the wrong place."""
    for folder in sorted(
        path for path in snippets.glob("*/exercises/*") if path.is_dir() and any(path.glob("*.py"))
    ):
        chapter = folder.parent.parent.name
        for lang in paths.LANGUAGES:
            page = docs / lang / f"{chapter}.md"
            if not page.is_file():
                yield Problem(folder, 1, f"belongs to the page {lang}/{chapter}.md, which is not there")
                continue
            shown = dict(_includes(blocks(page)))
            for name, where in (("starter", "exercise"), ("solution", "exercise > answer")):
                file = f"{folder.relative_to(snippets).as_posix()}/{name}.py"
                if file not in shown:
                    yield Problem(
                        page,
                        1,
                        f"the exercise `{folder.name}` is not on the page: include `{file}` in a box {where}",
                    )
                elif shown[file][1] != where:
                    line, found = shown[file]
                    yield Problem(
                        page, line, f"`{file}` belongs into a box {where}; here it is in {found or 'no box'}"
                    )


def _includes(page: list[Block]) -> Iterator[tuple[str, tuple[int, str]]]:
    """What the fences of a page include: line, and the boxes around it from the outside in."""
    around: list[str] = []
    for block in page:
        del around[block.depth :]
        if block.kind == "fence" and block.token is not None:
            boxes = " > ".join(kind.removeprefix("box ") for kind in around if kind.startswith("box "))
            for match in _INCLUDE.finditer(block.token.content):
                yield match["path"], (block.line, boxes)
        around.append(block.kind)
