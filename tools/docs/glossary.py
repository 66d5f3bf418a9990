"""glossary.tsv: one spelling per term in each language, and the spellings that are not used."""

import csv
import functools
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tools import paths
from tools.docs.pages import Problem
from tools.docs.prose import Passage
from tools.errors import BuildError
from tools.paths import show

_COLUMNS = ["term_ko", "term_en", "meaning_ko", "meaning_en", "chapter", "rejected"]
_BRACKETS = re.compile(r"(?P<before>[^()]*?)\s?\((?P<inside>[^()]*)\)(?P<after>[^()]*)")
_HANGUL = re.compile(r"[가-힣]")


@dataclass(frozen=True)
class Term:
    """One row of the glossary. Of a rejected spelling `wrong→right`, another form than the term itself is the right one."""

    ko: str
    en: str
    rejected: tuple[str, ...]
    line: int

    def spellings(self, lang: str) -> tuple[str, ...]:
        """Every way in which the term may be written: `필터(커널)` is 필터 and 커널, the usual one first."""
        return _spellings(self.ko if lang == "ko" else self.en)

    @property
    def introduced(self) -> str:
        """How a Korean page introduces the term."""
        korean, english = self.spellings("ko")[0], self.spellings("en")[0]
        return f"**{korean}**" if re.search("[A-Za-z]", korean) else f"**{korean}({english})**"


@dataclass(frozen=True)
class Rejected:
    """The spellings of one language that are not used, as one pattern, and what to write instead."""

    pattern: re.Pattern[str]
    instead: dict[str, str]

    def problems(self, passage: Passage) -> Iterator[Problem]:
        """Find them in a text, but not inside quotation marks."""
        for match in self.pattern.finditer(passage.unquoted):
            wrong = " ".join(match["term"].split())
            right = self.instead.get(wrong) or self.instead[wrong.lower()]
            yield passage.problem(match, f"`{wrong}` is not used in this book; write `{right}`")


@functools.cache
def read_glossary(path: Path = paths.GLOSSARY) -> tuple[Term, ...]:
    """Read the terms; a row that cannot be read, or a spelling both used and rejected, stops the build."""
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        if reader.fieldnames != _COLUMNS:
            raise BuildError(
                f"{show(path)}: expected the columns {', '.join(_COLUMNS)}, got {reader.fieldnames}."
            )
        terms = tuple(_term(row, line, path) for line, row in enumerate(reader, 2))
    for lang in paths.LANGUAGES:
        used = {spelling for term in terms for spelling in term.spellings(lang)}
        for term in terms:
            for spelling in term.rejected:
                if spelling in used:
                    raise BuildError(
                        f"{show(path)}:{term.line}: `{spelling}` is rejected here, and a term elsewhere."
                    )
    return terms


def _term(row: dict[str, str], line: int, path: Path) -> Term:
    if None in row or not all(row[column] for column in _COLUMNS[:-1]):
        raise BuildError(
            f"{show(path)}:{line}: expected {len(_COLUMNS)} columns with tabs between, the last may be empty."
        )
    rejected = tuple(filter(None, (row["rejected"] or "").split("|")))
    return Term(row["term_ko"], row["term_en"], rejected, line)


@functools.cache
def rejected_spellings(terms: tuple[Term, ...], lang: str) -> Rejected:
    """Collect what no page of a language writes. Of a Korean term in several words, that is also the words in one."""
    instead = {}
    for term in terms:
        for spelling in term.rejected:
            wrong, _, right = spelling.partition("→")
            if bool(_HANGUL.search(wrong)) == (lang == "ko"):
                instead[wrong] = right or term.spellings(lang)[0]
        if lang == "ko":
            for spelling in term.spellings("ko"):
                if " " in spelling and re.fullmatch("[가-힣 ]+", spelling):
                    instead[spelling.replace(" ", "")] = spelling
    one = "|".join(_pattern(spelling) for spelling in sorted(instead, key=len, reverse=True))
    # Korean puts particles behind a word, English an s.
    end = "" if lang == "ko" else r"(?=(?:e?s)?(?!\w))"
    return Rejected(re.compile(rf"(?<![\w-])(?P<term>{one or '(?!)'}){end}"), instead)


def _pattern(spelling: str) -> str:
    """With any space between the words; a spelling with a capital (`Numpy`) is wrong for that capital only."""
    pattern = r"\s+".join(map(re.escape, spelling.split()))
    return pattern if spelling != spelling.lower() else f"(?i:{pattern})"


def _key(spelling: str) -> str:
    return " ".join(spelling.split()).lower()


@functools.cache
def _spellings(cell: str) -> tuple[str, ...]:
    found: list[str] = []
    for part in re.split(r"\s*[/·]\s*", cell):
        match = _BRACKETS.fullmatch(part)
        if match is None:
            found.append(part)
            continue
        before, inside, after = match["before"], match["inside"], match["after"]
        found.append(before + after)
        found += [other + after for other in re.split(r",\s*", inside)]
        found.append(part)
    return tuple(dict.fromkeys(each.strip().removeprefix("to ") for each in found))


class Terms:
    """Finds the term that a spelling belongs to."""

    def __init__(self, terms: Iterable[Term]) -> None:
        self._found: dict[str, dict[str, list[Term]]] = {lang: {} for lang in paths.LANGUAGES}
        for term in terms:
            for lang in paths.LANGUAGES:
                for spelling in term.spellings(lang):
                    for form in _plurals(spelling) if lang == "en" else _endings(spelling):
                        self._found[lang].setdefault(_key(form), []).append(term)

    def find(self, spelling: str, lang: str) -> list[Term]:
        """The terms that are spelled so; 에지 is two of them."""
        return self._found[lang].get(_key(spelling), [])


def _endings(spelling: str) -> Iterator[str]:
    yield spelling
    if spelling.endswith("하다"):
        yield spelling.removesuffix("하다") + "한다"


def _plurals(spelling: str) -> Iterator[str]:
    yield spelling
    yield spelling + "s"
    yield spelling + "es"
    if spelling.endswith("y"):
        yield spelling[:-1] + "ies"
    if spelling.endswith("ix"):
        yield spelling[:-2] + "ices"
