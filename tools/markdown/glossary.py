"""Tooltips: where a page first uses a term of glossary.tsv that it does not introduce itself, the meaning is one touch away."""

import csv
import re
import xml.etree.ElementTree as etree
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

from tools import paths
from tools.errors import BuildError
from tools.markdown.page import Page
from tools.markdown.reading import per_file

MOST = 10
"""Tooltips on one page. Each is a stop for the keyboard, and a page full of dots is read by nobody."""

# Words of everyday speech, and of every page of a book like this: a tooltip there would only disturb.
# fmt: off
TOO_GENERAL = frozenset({
    "학습", "추론", "표현", "층(계층)", "모델", "샘플", "타깃", "특징", "변수", "리스트", "함수", "모듈",
    "클래스", "클래스(범주)", "인스턴스", "형상", "배열", "뒤집기", "확률", "분류", "점수(로짓)", "노드", "에지",
    "스텝", "반복(이터레이션)", "지표", "레이블(정답)", "채널", "로그", "메서드", "인수", "속성", "불", "진동",
    "노이즈", "확신도", "보상", "에이전트", "픽셀", "범례", "확대·이동(γ, β)", "상류·하류", "배치", "프레임워크",
    "텍스처", "블롭", "피클", "활성화하다", "선형", "행", "열",
})
# fmt: on

_COLUMNS = ("term_ko", "term_en", "meaning_ko", "meaning_en")
_BRACKETS = re.compile(r"^(?P<name>[^()]+?)\s*\((?P<other>[^()]+)\)$")
_INTRODUCED = {
    "ko": re.compile(r"^(?P<term>[^()]+?)\s*\([^()]+\)$"),
    "en": re.compile(r"^(?P<term>.+?)(?:\s*\([^()]+\))?$"),
}
_SKIPPED_TAGS = {f"h{level}" for level in range(1, 7)} | {
    "a", "abbr", "code", "pre", "kbd", "samp", "summary", "strong", "th", "label", "button", "svg", "math", "script", "style",
}  # fmt: skip
_SKIPPED_CLASSES = {
    "arithmatex",
    "admonition-title",
    "book-goals",
    "book-chapters",
    "tabbed-labels",
    "highlight",
}

# What may follow a Korean term in the same word: particles and the copula, several of them too (퍼셉트론에서는, 뉴런들이라도).
_PARTICLES = (
    "(?:들|은|는|이|가|을|를|의|에|에서|에게|에는|로|으로|로서|으로서|로써|으로써|와|과|도|만|까지|부터|보다|처럼|마다|뿐|밖에|끼리|"
    "나|이나|란|이란|라|이라|라는|이라는|라고|이라고|라면|이라면|라도|이라도|라서|이라서|며|이며|고|이고|인|일|임|지만|이지만|"
    "든|이든|조차|대로|만큼|같은|같이|다|이다|입니다|이었습니다|였습니다|인데|인지|이므로|므로|이에요|예요)*"
)


@dataclass(frozen=True)
class Terms:
    """The terms of the glossary in one language, ready to be looked for."""

    pattern: re.Pattern[str]
    meanings: dict[str, str]
    """By the normal spelling of a form; forms that deserve no tooltip are in the pattern only."""

    def entry(self, spelling: str) -> str | None:
        """Find the meaning of a form as it is spelled in a text."""
        return self.meanings.get(_normal(spelling))


class Tooltips(Treeprocessor):
    """Marks the first uses with `<abbr>`, which the keyboard can reach."""

    def __init__(self, md: Markdown, page: Page) -> None:
        super().__init__(md)
        self.page = page

    def run(self, root: etree.Element) -> None:
        """Go through the page once, in reading order."""
        if "mkdocstrings_ids" in self.md.treeprocessors:
            return  # One docstring of the API reference: not a page, and its readers know the words.
        terms = _terms(paths.GLOSSARY)[self.page.lang]
        seen = set(_introduced(root, terms, self.page.lang))
        _Marker(terms, seen).mark(root)


class _Marker:
    """Carries what was marked already through the walk over the tree."""

    def __init__(self, terms: Terms, seen: set[str]) -> None:
        self.terms = terms
        self.seen = seen
        self.left = MOST

    def mark(self, element: etree.Element) -> None:
        if element.tag in _SKIPPED_TAGS or _SKIPPED_CLASSES.intersection(element.get("class", "").split()):
            return
        children = list(element)
        element.text, found = self._split(element.text)
        for abbr in reversed(found):
            element.insert(0, abbr)
        for child in children:
            self.mark(child)
            child.tail, found = self._split(child.tail)
            place = list(element).index(child) + 1 if found else 0
            for abbr in reversed(found):
                element.insert(place, abbr)

    def _split(self, text: str | None) -> tuple[str | None, list[etree.Element]]:
        """Cut a text at the terms that get a tooltip: the text before the first, and each with the text after it."""
        if not text or isinstance(text, AtomicString) or not self.left:
            return text, []
        cuts = [match for match in self.terms.pattern.finditer(text) if self._wanted(match["term"])]
        if not cuts:
            return text, []
        abbreviations = []
        for cut, following in zip(cuts, [*cuts[1:], None], strict=True):
            abbr = etree.Element("abbr", {"title": self.terms.entry(cut["term"]) or "", "tabindex": "0"})
            abbr.text = AtomicString(cut["term"])
            abbr.tail = text[cut.end("term") : following.start("term") if following else None]
            abbreviations.append(abbr)
        return text[: cuts[0].start("term")], abbreviations

    def _wanted(self, spelling: str) -> bool:
        meaning = self.terms.entry(spelling)
        if meaning is None or meaning in self.seen or not self.left:
            return False
        self.seen.add(meaning)
        self.left -= 1
        return True


def _introduced(root: etree.Element, terms: Terms, lang: str) -> Iterator[str]:
    """Find the meanings that the page explains itself: `**기울기(gradient)**` in Korean, `**gradient**` in English."""
    for strong in root.iter("strong"):
        match = _INTRODUCED[lang].match("".join(strong.itertext()).strip())
        if match and (meaning := terms.entry(match["term"])):
            yield meaning


def _normal(spelling: str) -> str:
    """Spell a form in the one way in which it is looked up: no spaces, no capitals, no plural."""
    normal = re.sub(r"\s+", "", spelling).lower()
    return normal.removesuffix("s") if normal.isascii() else normal


@per_file
def _terms(path: Path) -> dict[str, Terms]:
    """Read the glossary for both languages."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    for line, row in enumerate(rows, 2):
        if not all(row.get(column) for column in _COLUMNS):
            raise BuildError(
                f"{path}, line {line}: expected at least the columns {', '.join(_COLUMNS)}, separated by tabs."
            )
    return {lang: _collect(rows, lang) for lang in paths.LANGUAGES}


def _collect(rows: list[dict[str, str]], lang: str) -> Terms:
    forms: set[str] = set()
    meanings: dict[str, set[str]] = {}
    for row in rows:
        for form in _forms(row[f"term_{lang}"]):
            forms.add(form)
            # A word with two meanings (에지 in a graph, 에지 in an image) needs its sentence, not a tooltip.
            general = row["term_ko"] in TOO_GENERAL
            meanings.setdefault(_normal(form), set()).update(() if general else {row[f"meaning_{lang}"]})
            if general:
                meanings[_normal(form)].add("")
    longest_first = sorted(forms, key=len, reverse=True)
    one = "|".join(_pattern(form, lang) for form in longest_first)
    after = rf"(?={_PARTICLES}(?![\w]))" if lang == "ko" else r"(?!\w)"
    return Terms(
        re.compile(rf"(?<![\w.-])(?P<term>{one}){after}"),
        {form: next(iter(found)) for form, found in meanings.items() if len(found) == 1 and found != {""}},
    )


def _forms(term: str) -> Iterator[str]:
    """Split `필터(커널)`, `score / logit`, `multi-layer perceptron (MLP)` into the words that a text uses."""
    for part in re.split(r"\s*[/·]\s*", term):
        brackets = _BRACKETS.match(part)
        names = [brackets["name"], brackets["other"]] if brackets else [part]
        for name in names:
            # In English brackets explain, unless they hold an acronym; one syllable means too many things.
            explains = (
                brackets is not None and name == brackets["other"] and name.isascii() and not name.isupper()
            )
            if len(name) > 1 and not explains and not set(name) & set("(),"):
                yield name


def _pattern(form: str, lang: str) -> str:
    words = [re.escape(word) for word in form.split()]
    if lang == "ko":
        return r"\s?".join(words)
    first = form[0]
    if first.islower():
        words[0] = f"[{first}{first.upper()}]{words[0][1:]}"
    return r"\s+".join(words) + "s?"
