"""What can be told from a text about its style without guessing: the level of speech, quotation marks, spaces, spelling."""

import re
from collections.abc import Iterable, Iterator

from tools.docs.american import BRITISH, american
from tools.docs.pages import Problem
from tools.docs.prose import OBJECT, Passage

# 한다체 ends in 다, but not in 니다 or 시다; 해요체 in these. Requests (보세요) and open questions (할까요, 인가요) are at home in 합니다체.
_PLAIN = re.compile(r"(?P<end>[가-힣]*(?<![니시])다)(?P<mark>[.!?]|$)(?=[\s)\]’”»]|$)")
_CASUAL = re.compile(
    r"(?P<end>[가-힣]*(?:[해예에네죠군]요|[아어]요|[가-힣]지요|죠))(?P<mark>[.!?])(?=[\s)\]’”»]|$)"
)
_NOT_SPEECH = ("아니요", "보다", "마다", "바다", "다다")
_SPACES = re.compile(r"(?<=[^\s|])  +(?=[^\s|])")
_QUOTES = {
    "double": (re.compile(r'"'), re.compile(r"[“”]")),
    "single": (re.compile(r"'"), re.compile(r"[‘’]")),
}


def style_problems(page: Iterable[Passage], lang: str) -> Iterator[Problem]:
    """Find breaks of the style rules on one page."""
    texts = list(page)
    for passage in texts:
        if lang == "ko":
            yield from _speech(passage)
        else:
            yield from _spelling(passage)
        for match in _SPACES.finditer(passage.text):
            if "\n" not in match[0]:
                yield passage.problem(match, "two spaces in a row")
    yield from _quotes(texts)


def _speech(passage: Passage) -> Iterator[Problem]:
    if not passage.spoken:
        return
    for pattern, level in ((_PLAIN, "한다체"), (_CASUAL, "해요체")):
        for match in pattern.finditer(passage.unquoted):
            whole = match["end"]
            if match["mark"] and not whole.endswith(_NOT_SPEECH) and OBJECT not in whole:
                yield passage.problem(match, f"`{match[0]}` is {level}; the book speaks 합니다체 throughout")


def _spelling(passage: Passage) -> Iterator[Problem]:
    for match in BRITISH.finditer(passage.unquoted):
        yield passage.problem(match, f"`{match[0]}` is British; write `{american(match[0])}`")


def _quotes(texts: list[Passage]) -> Iterator[Problem]:
    for kind, (straight, curly) in _QUOTES.items():
        found = {}
        for name, pattern in (("straight", straight), ("curly", curly)):
            places = ((passage, match) for passage in texts for match in pattern.finditer(passage.text))
            found[name] = next(places, None)
        if found["straight"] and found["curly"]:
            first = found["curly"][0].problem(found["curly"][1], "").line
            passage, match = found["straight"]
            yield passage.problem(
                match,
                f"a straight {kind} quotation mark; line {first} has a curly one. Use one kind on a page",
            )
