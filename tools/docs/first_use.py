"""A term is bold where a page introduces it: `**기울기(gradient)**` in Korean, `**gradient**` in English, in the same block."""

import re
from collections.abc import Iterator, Sequence

from tools.docs.align import Pair
from tools.docs.blocks import Block
from tools.docs.glossary import Term, Terms
from tools.docs.pages import Problem
from tools.docs.prose import Bold, passages

_HANGUL = re.compile(r"[가-힣]")
# A name and, in brackets, a word of another language: not `바름(2)`.
_INTRODUCTION = re.compile(r"(?P<ko>[^(]*[가-힣][^(]*?) ?\((?P<en>(?=.*[A-Za-z]{2})[^가-힣]+)\)")


def korean_problems(page: Sequence[Block], terms: Terms) -> Iterator[Problem]:
    """Find terms that a Korean page introduces without their English, or with another one than the glossary's."""
    seen: set[Term] = set()
    for block, bold in _bold(page):
        match = _INTRODUCTION.fullmatch(bold.text)
        found = _introduced(match["ko"], terms) if match else terms.find(bold.text, "ko")
        if match is None:
            if found and not seen.intersection(found) and not re.search("[A-Za-z]", bold.text):
                yield Problem(
                    block.path,
                    bold.line,
                    f"`**{bold.text}**` introduces a term: write `{found[0].introduced}`",
                )
        elif not found:
            known = [term for each in _english(match["en"]) for term in terms.find(each, "en")]
            said = (
                f"glossary.tsv calls it `{known[0].introduced}`"
                if known
                else "glossary.tsv has no such term; add a row to it"
            )
            yield Problem(block.path, bold.line, f"`**{bold.text}**`: {said}")
        elif not any(_names(match["en"], term, terms) for term in found):
            yield Problem(
                block.path, bold.line, f"`**{bold.text}**`: glossary.tsv has `{found[0].introduced}`"
            )
        seen.update(found)


def english_problems(page: Sequence[Block]) -> Iterator[Problem]:
    """Find terms that an English page introduces in the Korean way."""
    for block, bold in _bold(page):
        if _HANGUL.search(bold.text):
            yield Problem(
                block.path,
                bold.line,
                f"`**{bold.text}**`: an English page sets the English term alone in bold",
            )


def twin_problems(pairs: Sequence[Pair], terms: Terms) -> Iterator[Problem]:
    """Find terms that one page introduces and the twin, in the same block, does not."""
    seen: set[Term] = set()
    for ko, en in pairs:
        if ko is None or en is None:
            continue
        korean = [bold for _, bold in _bold([ko])]
        english = [bold for _, bold in _bold([en])]
        in_korean = [(bold, _introduced(_INTRODUCTION.sub(r"\g<ko>", bold.text), terms)) for bold in korean]
        in_english = [(bold, terms.find(re.sub(r"\s*\(.*\)$", "", bold.text), "en")) for bold in english]
        there = {term for _, found in in_english for term in found}
        for bold, found in in_korean:
            if _INTRODUCTION.fullmatch(bold.text) and found and not there.intersection(found):
                yield Problem(
                    en.path,
                    en.line,
                    f"the Korean page introduces `**{bold.text}**` here: set `**{found[0].spellings('en')[0]}**` in bold",
                )
        there = {term for _, found in in_korean for term in found}
        for bold, found in in_english:
            if found and not seen.intersection(found) and not there.intersection(found):
                yield Problem(
                    ko.path,
                    ko.line,
                    f"the English page introduces `**{bold.text}**` here: write `{found[0].introduced}`",
                )
        seen.update(term for _, found in (*in_korean, *in_english) for term in found)


def _bold(page: Sequence[Block]) -> Iterator[tuple[Block, Bold]]:
    for block in page:
        for passage in passages([block]):
            for bold in passage.bold:
                yield block, bold


def _introduced(korean: str, terms: Terms) -> list[Term]:
    """The terms that bold text is about: `입력과 타깃` ends with one."""
    words = korean.split()
    candidates = (terms.find(" ".join(words[start:]), "ko") for start in range(len(words)))
    return next(filter(None, candidates), [])


def _english(text: str) -> list[str]:
    return [each.strip() for each in re.split(r"[,()]", text) if each.strip()]


def _names(english: str, term: Term, terms: Terms) -> bool:
    return term in terms.find(english, "en") or all(
        term in terms.find(each, "en") for each in _english(english)
    )
