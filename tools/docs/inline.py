"""What the text of a block holds that is the same in both languages: links, formulae, values, images, footnotes."""

import re
from collections.abc import Iterable, Iterator

from markdown_it.token import Token

_VALUE = re.compile(r"(?<!\\)\{\{\s*(?P<what>[^{}\n]*[/:][^{}\n]*?)\s*\}\}")
_TEXT = re.compile(r"\\(?:text|textbf|textit|textrm|mathrm|operatorname)\{[^{}]*\}")
_HANGUL = re.compile(r"[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]+")
# A symbol or a number alone, which one language repeats where the other says "it".
_BARE = re.compile(r"-?(?:[\d.]+|\\?[A-Za-z]+'*(?:[_^](?:\w|\{\w+\}))*)")
_TARGET = re.compile(r"""<(?P<tag>\w+)\b[^>]*?\s(?:href|src)\s*=\s*["']?(?P<url>[^"'\s>]+)""")


def shared(tokens: Iterable[Token]) -> dict[str, tuple[str, ...]]:
    """Collect by kind, sorted: the order of words differs between languages. A bare symbol counts once."""
    found: dict[str, list[str]] = {}
    for token in tokens:
        for kind, text in _walk(token):
            texts = found.setdefault(kind, [])
            if not (kind == "formulae" and text in texts and _BARE.fullmatch(text)):
                texts.append(text)
    return {kind: tuple(sorted(texts)) for kind, texts in found.items()}


def _walk(token: Token) -> Iterator[tuple[str, str]]:
    if token.type in ("inline", "math_block"):
        for match in _VALUE.finditer(token.content):
            yield "values", re.sub(r"\s+", " ", match["what"].replace(r"\|", "|"))
    if token.type in ("math_inline", "math_block"):
        yield "formulae", tex(token.content)
    elif token.type == "link_open":
        yield "links", str(token.attrs["href"])
    elif token.type == "image":
        yield "images", str(token.attrs["src"])
    elif token.type == "footnote_ref":
        yield "footnotes", str(token.meta["label"])
    elif token.type in ("html_inline", "html_block"):
        for match in _TARGET.finditer(token.content):
            yield ("images" if match["tag"] == "img" else "links"), match["url"]
    for child in token.children or ():
        yield from _walk(child)


def tex(formula: str) -> str:
    r"""Bring TeX into the form in which two languages can be compared: without words, spaces folded."""
    worded = _TEXT.sub(
        lambda match: match[0] if match[0].startswith((r"\mathrm", r"\operatorname")) else r"\text{}", formula
    )
    return " ".join(_HANGUL.sub("", worded).split())
