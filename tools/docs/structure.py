"""What a chapter is made of, and what every page owes its readers."""

import csv
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

from tools import paths
from tools.docs.blocks import Block, blocks, fence_info, heading_id
from tools.docs.pages import Problem, pages

FEWEST_EXERCISES = 4
_NO_CHECK = ("summary", "exercises", "next")
_ENTRANCE = (
    "index"  # has the parts of a chapter, but opens with words to the reader and holds the table of contents
)


def chapters(docs: Path = paths.DOCS) -> list[str]:
    """The slugs of all chapters, written or coming."""
    with (docs / "chapters.tsv").open(encoding="utf-8", newline="") as file:
        return [row["slug"] for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)]


def structure_problems(docs: Path = paths.DOCS) -> Iterator[Problem]:
    """Check all pages, and the chapters among them for their parts."""
    slugs = set(chapters(docs))
    for lang in paths.LANGUAGES:
        for path in pages(lang, docs):
            page = blocks(path)
            yield from page_problems(page)
            if path.parent == docs / lang and path.stem in slugs:
                yield from chapter_problems(page, entrance=path.stem == _ENTRANCE)


def page_problems(page: Sequence[Block]) -> Iterator[Problem]:
    """Every figure has an alternative text and a caption; every output is one that a snippet printed."""
    for place, block in enumerate(page):
        if block.kind == "figure" and block.token is not None:
            if not block.token.meta["options"].get("alt"):
                yield Problem(
                    block.path,
                    block.line,
                    f"`{block.text}` has no `alt:` that can be read; quote a text that has a colon in it",
                )
            if not _inside(page, place):
                yield Problem(
                    block.path,
                    block.line,
                    f"`{block.text}` has no caption: write one above the closing `///`",
                )
        if block.kind == "code cell" and ("alt" in block.shared) != ("caption" in block.shared):
            yield Problem(block.path, block.line - 1, "a cell that draws needs both `alt` and `caption`")
        if block.kind == "fence" and block.token is not None and fence_info(block.token.info)[0] == "output":
            typed = [
                line for line in block.token.content.splitlines() if line.strip() and "--8<--" not in line
            ]
            if typed:
                yield Problem(
                    block.path,
                    block.line,
                    f"an output is included from an `.out` file, not typed: `{typed[0]}`",
                )


def chapter_problems(page: Sequence[Block], *, entrance: bool = False) -> Iterator[Problem]:
    """Title, goals, sections that each end in a check, summary, exercises, what comes next."""
    path = page[0].path if page else Path()
    tops = [
        place
        for place, block in enumerate(page)
        if block.kind == "heading" and block.shared["level"] == ("h1",)
    ]
    if tops != [0]:
        yield Problem(
            path,
            1,
            f"a chapter begins with its title and has no other one; level-1 headings found: {len(tops)}",
        )
    goals = [place for place, block in enumerate(page) if block.kind == "box goals"]
    before = {block.kind for block in page[1 : goals[0]]} if goals else set()
    if len(goals) != 1 or not before <= {"paragraph"}:
        yield Problem(
            path,
            1,
            "a chapter has one `/// goals` box, before its first section; only an opening text may come before it",
        )
    sections = list(_sections(page))
    names = [name for name, _ in sections]
    for name in _NO_CHECK:
        if names.count(name) != 1:
            yield Problem(path, 1, f"a chapter has one section `{{ #{name} }}`; found {names.count(name)}")
    last = [name for name in names if name in _NO_CHECK]
    if sorted(last) == sorted(_NO_CHECK) and (tuple(last) != _NO_CHECK or names[-1] != "next"):
        yield Problem(
            path,
            1,
            f"a chapter ends with the sections {', '.join(_NO_CHECK)} in this order; found {', '.join(last)}",
        )
    for name, section in sections:
        if name == "exercises":
            yield from _exercise_problems(section)
        elif (
            name not in _NO_CHECK and not entrance and not any(block.kind == "box check" for block in section)
        ):
            yield Problem(path, section[0].line, f"the section `{section[0].text}` has no `/// check`")


def _exercise_problems(section: Sequence[Block]) -> Iterator[Problem]:
    exercises = [place for place, block in enumerate(section) if block.kind == "box exercise"]
    if len(exercises) < FEWEST_EXERCISES:
        yield Problem(
            section[0].path,
            section[0].line,
            f"at least {FEWEST_EXERCISES} exercises are expected, found {len(exercises)}",
        )
    for place in exercises:
        if not any(block.kind == "box answer" for block in _inside(section, place)):
            yield Problem(section[place].path, section[place].line, "the exercise has no `//// answer`")


def _sections(page: Sequence[Block]) -> Iterator[tuple[str, Sequence[Block]]]:
    starts = [
        place
        for place, block in enumerate(page)
        if block.kind == "heading" and block.shared["level"] == ("h2",)
    ]
    for start, end in pairwise([*starts, len(page)]):
        yield heading_id(page[start].text) or "", page[start:end]


def _inside(page: Sequence[Block], place: int) -> Sequence[Block]:
    """The blocks that the box at `place` holds."""
    end = place + 1
    while end < len(page) and page[end].depth > page[place].depth:
        end += 1
    return page[place + 1 : end]
