"""Which block of the Korean page belongs to which block of the English one, and where the two pages part."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import zip_longest

from tools.docs.blocks import Block

Pair = tuple[Block | None, Block | None]


@dataclass(frozen=True)
class Difference:
    """A pair of blocks that do not say the same, or a block without its twin."""

    ko: Block | None
    en: Block | None
    what: str


def align(ko: Sequence[Block], en: Sequence[Block]) -> list[Pair]:
    """Pair the blocks of two pages in order; a block that the other page lacks is paired with None."""
    pairs: list[Pair] = []
    for same, some_ko, some_en in _stretches(ko, en, _everything):
        if same or len(some_ko) == len(some_en):
            pairs += zip(some_ko, some_en, strict=True)
            continue
        for alike, few_ko, few_en in _stretches(some_ko, some_en, _outline):
            if alike:
                pairs += zip(few_ko, few_en, strict=True)
            else:
                pairs += [(block, None) for block in few_ko] + [(None, block) for block in few_en]
    return pairs


def differences(
    pairs: Sequence[Pair], editions: frozenset[tuple[str, str]] = frozenset()
) -> Iterator[Difference]:
    """Say where pairs part. `editions`: links, Korean and English, that lead to one page in two languages."""
    for ko, en in pairs:
        if ko is None or en is None:
            there, lang = (ko, "Korean") if en is None else (en, "English")
            assert there is not None
            yield Difference(ko, en, f"only the {lang} page has this {there.kind}")
        elif _outline(ko) != _outline(en):
            yield Difference(ko, en, f"a {_describe(ko, en)} in Korean, a {_describe(en, ko)} in English")
        else:
            for feature in sorted({*ko.shared, *en.shared}):
                if said := _compare(feature, ko, en, editions):
                    yield Difference(ko, en, said)


def _stretches(
    ko: Sequence[Block], en: Sequence[Block], key: Callable[[Block], object]
) -> Iterator[tuple[bool, Sequence[Block], Sequence[Block]]]:
    matcher = SequenceMatcher(
        None, [key(block) for block in ko], [key(block) for block in en], autojunk=False
    )
    for tag, ko_start, ko_end, en_start, en_end in matcher.get_opcodes():
        yield tag == "equal", ko[ko_start:ko_end], en[en_start:en_end]


def _outline(block: Block) -> tuple[int, str]:
    return block.depth, block.kind


def _everything(block: Block) -> object:
    return _outline(block), tuple(sorted(block.shared.items()))


def _describe(block: Block, other: Block) -> str:
    return block.kind if block.kind != other.kind else f"{block.kind} at depth {block.depth}"


def _compare(feature: str, ko: Block, en: Block, editions: frozenset[tuple[str, str]]) -> str:
    korean, english = Counter(ko.shared.get(feature, ())), Counter(en.shared.get(feature, ()))
    only_ko, only_en = list((korean - english).elements()), list((english - korean).elements())
    if feature == "links":
        for pair in editions:
            while pair[0] in only_ko and pair[1] in only_en:
                only_ko.remove(pair[0])
                only_en.remove(pair[1])
    if not only_ko and not only_en:
        return ""
    if feature == "code":
        here, there = next(
            (a, b)
            for a, b in zip_longest(*("".join(block.shared["code"]).split("\n") for block in (ko, en)))
            if a != b
        )
        return (
            f"{ko.kind}: the code is not the same (lines that are only a comment may differ); "
            f"Korean: `{here or ''}`; English: `{there or ''}`"
        )
    said = [
        f"only {lang}: {', '.join(f'`{each}`' for each in those)}"
        for lang, those in (("Korean", only_ko), ("English", only_en))
        if those
    ]
    return f"{ko.kind}: {feature} differ; {'; '.join(said)}"
