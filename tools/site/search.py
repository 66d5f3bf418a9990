"""What the site's search reads of a page, and the regular expression, made from the glossary, at which it cuts text and queries into words.

Korean glues particles to nouns and writes compounds with or without a space. So the search cuts off the particle after
a term of the glossary (역전파를 → 역전파), between the parts of a compound (경사하강법 → 경사, 하강법), before a long
term inside another word (오차역전파법 → 오차, 역전파법), and between Latin letters and Hangul (softmax는 → softmax).
The search worker applies the expression to the pages and to the query alike.
"""

import csv
import re
from collections.abc import Iterable
from pathlib import Path

from tools.errors import BuildError
from tools.paths import GLOSSARY

_HANGUL = "[가-힣]"

# Particles and forms of 이다 that follow a noun, and end a word.
_PARTICLES = (
    "은 는 이 가 을 를 의 에 로 으로 와 과 도 만 나 이나 란 이란 라 인 이며 이고 이라 까지 부터 보다 처럼 마다 에서 에게 에는 에도 "
    "에서는 에서도 에서의 로는 으로는 로서 으로서 로써 으로써 라고 이라고 라는 이라는 입니다 이다 일 들 들은 들이 들을 들의 과는 와는 "
    "하고 하는 하면 하며 해 한 할 합니다 하기 했습니다 됩니다 되는 된 화"
)

# A shorter term begins too many other words by chance.
_LONG = 3

# Spaces, punctuation and operators; a full stop only where it does not stand in a number.
_PUNCTUATION = r"""[\s\-–—_,:;!?=+*/\\|()\[\]{}<>"'`“”‘’«»…·→×$#@&%]+|\.(?!\d)"""


def search_separator(glossary: Path = GLOSSARY) -> str:
    """Return the separator for the search plugin, as a JavaScript regular expression."""
    terms = list(_korean_terms(glossary))
    words = {word for term in terms for word in term.split() if re.fullmatch(f"{_HANGUL}{{2,}}", word)}
    pairs = {pair for term in terms for pair in zip(term.split(), term.split()[1:], strict=False)}
    particles = f"(?:{_any(_PARTICLES.split())})(?!{_HANGUL})"
    first = "".join(sorted({particle[0] for particle in _PARTICLES.split()}))
    return "|".join(
        [
            _PUNCTUATION,
            # A cheap look at one letter goes before the long list of terms, at which it is not worth looking elsewhere.
            f"(?=[{first}])(?:(?<=[A-Za-z0-9)\\]])|(?<={_HANGUL})(?<={_ending_in(words)})){particles}",
            f"(?<={_HANGUL})(?={_HANGUL})(?:{_joints(pairs)})",
            f"(?<={_HANGUL})(?={_any(word for word in words if len(word) >= _LONG)})",
            f"(?<=[A-Za-z0-9])(?={_HANGUL})|(?<={_HANGUL})(?=[A-Za-z0-9])",
        ]
    )


def _korean_terms(glossary: Path) -> Iterable[str]:
    """Yield each Korean spelling: `층(계층)` is two of them, and so is `상류·하류`."""
    with glossary.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t")
        if "term_ko" not in (rows.fieldnames or ()):
            raise BuildError(
                f"{glossary} has no column `term_ko` (it has {rows.fieldnames}). Restore its first line."
            )
        for row in rows:
            for spelling in re.split(r"[()·/,]", row["term_ko"]):
                if spelling.strip():
                    yield spelling.strip()


def _ending_in(words: Iterable[str]) -> str:
    """Write the words as a pattern that is quick to match backwards: grouped by their last letter."""
    groups: dict[str, list[str]] = {}
    for word in words:
        groups.setdefault(word[-1], []).append(word[:-1])
    return _any((f"(?:{_any(starts)}){last}" for last, starts in groups.items()), raw=True)


def _joints(pairs: Iterable[tuple[str, str]]) -> str:
    """Write the places between `경사` and `하강법` as look-arounds: grouped by what comes before."""
    groups: dict[str, set[str]] = {}
    for before, after in pairs:
        groups.setdefault(before, set()).add(after)
    return _any((f"(?<={re.escape(b)})(?={_any(afters)})" for b, afters in groups.items()), raw=True)


def _any(alternatives: Iterable[str], *, raw: bool = False) -> str:
    """Join into an alternation, long before short, in an order that does not vary."""
    texts = {text if raw else re.escape(text) for text in alternatives}
    return "|".join(sorted(texts, key=lambda text: (-len(text), text)))


# What nobody searches for, and is most of a page: drawings, formulas as they are set (MathML says the same), and listings of the package.
_SILENT = re.compile(
    r'<(?P<tag>svg|katex-html|annotation)\b.*?</(?P=tag)>|<details class="mkdocstrings-source">.*?</details>',
    re.DOTALL,
)
_WORDS_ONLY = re.compile(
    r"(?P<start><(?P<tag>pre|math)\b[^>]*>)(?P<inside>.*?)(?P<end></(?P=tag)>)", re.DOTALL
)
_TAG = re.compile("<[^>]*>")


def searchable(html: str) -> str:
    """Return what the search is to read of a page. The plugin's parser takes a third of a build if it gets all of it."""
    heard = _SILENT.sub("", html)
    return _WORDS_ONLY.sub(lambda found: found["start"] + _TAG.sub("", found["inside"]) + found["end"], heard)
