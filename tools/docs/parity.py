"""Holds the Korean and the English page of a pair to the same blocks: `python -m tools.docs.parity [--confirm]`."""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from tools import paths
from tools.docs import lock
from tools.docs.align import Difference, Pair, align, differences
from tools.docs.blocks import Block, blocks
from tools.docs.editions import read_editions
from tools.docs.headings import heading_problems
from tools.docs.pages import Twins, twins
from tools.errors import BuildError
from tools.paths import show

_SHOWN_LINES = 4


def aligned(pair: Twins) -> list[Pair]:
    """The blocks of a pair of pages, Korean beside English."""
    return align(blocks(pair.ko), blocks(pair.en))


def parity_problems(docs: Path = paths.DOCS) -> list[str]:
    """Everything in which the two languages part, each with its place in both files and the two blocks."""
    pairs, alone = twins(docs)
    editions = read_editions(docs)
    found = [str(problem) for problem in alone]
    for pair in pairs:
        ko, en = blocks(pair.ko), blocks(pair.en)
        found += [str(problem) for problem in (*heading_problems(ko), *heading_problems(en))]
        found += [_tell(difference, pair) for difference in differences(align(ko, en), editions)]
    return found


def _tell(difference: Difference, pair: Twins) -> str:
    places = [
        f"{show(path)}:{block.line}" if block else show(path)
        for path, block in ((pair.ko, difference.ko), (pair.en, difference.en))
    ]
    lines = [f"{' ↔ '.join(places)}: {difference.what}"]
    for lang, block in (("ko", difference.ko), ("en", difference.en)):
        lines += [f"    {lang} | {line}" for line in _excerpt(block)]
    return "\n".join(lines)


def _excerpt(block: Block | None) -> Iterator[str]:
    if block is None:
        yield "–"
        return
    lines = block.text.split("\n")
    yield from lines[:_SHOWN_LINES]
    if len(lines) > _SHOWN_LINES:
        yield "…"


def main(arguments: list[str] | None = None, docs: Path = paths.DOCS) -> int:
    """Print where the languages part; with `--confirm`, write the lock when they do not."""
    parser = argparse.ArgumentParser(prog="python -m tools.docs.parity", description=__doc__)
    parser.add_argument(
        "--confirm", action="store_true", help="the pairs are right as they are: write docs/parity.lock"
    )
    confirm = parser.parse_args(arguments).confirm
    try:
        problems = parity_problems(docs)
        pairs, _ = twins(docs)
        if not problems and confirm:
            lock.write(pairs, docs)
            print(f"{len(pairs)} pairs of pages confirmed in {show(lock.lock_file(docs))}")
            return 0
        changes = [str(problem) for problem in lock.unconfirmed(pairs, docs)]
    except BuildError as error:
        print(error, file=sys.stderr)
        return 1
    print(*problems, *([] if confirm else changes), sep="\n\n", end="\n" if problems or changes else "")
    if problems and confirm:
        print(
            "\nNothing was confirmed: first make the two languages the same, block by block.", file=sys.stderr
        )
    if not problems and not changes:
        print(f"{len(pairs)} pairs of pages say the same, block by block")
    return 1 if problems or changes else 0


if __name__ == "__main__":
    sys.exit(main())
