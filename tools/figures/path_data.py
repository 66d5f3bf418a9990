"""The outlines of plots, written as short as SVG allows: contours and surfaces are most of what such a page weighs."""

import re

_WORD = re.compile(r"[A-Za-z]|-?\d*\.?\d+(?:e-?\d+)?")
_PARTS = 100  # of a point, itself a 72nd of an inch


def shorten(path: str) -> str:
    """Return a path with its numbers rounded, and with lines told by how far they go: small numbers, which compress well.

    Each point is rounded first, and the steps lead from one rounded point to the next, so that no error adds up. A path with
    curves keeps its absolute numbers.
    """
    words = _WORD.findall(path)
    if any(word.isalpha() and word not in "MLZ" for word in words):
        return _join([word if word.isalpha() else _number(_parts(word)) for word in words])
    written: list[str] = []
    here = start = (0, 0)
    command = "M"
    told = ""  # the command that a pair of numbers without a letter would have now
    rest = iter(words)
    for word in rest:
        if word == "Z":
            written.append("z")
            here, told = start, ""
        elif word.isalpha():
            command = word
        else:
            point = _parts(word), _parts(next(rest))
            if command == "M":
                written += ["M", _number(point[0]), _number(point[1])]
                start, command, told = point, "L", ""
            else:
                written += ["l"] if told != "l" else []
                written += [_number(point[0] - here[0]), _number(point[1] - here[1])]
                told = "l"
            here = point
    return _join(written)


def _parts(word: str) -> int:
    return round(float(word) * _PARTS)


def _number(parts: int) -> str:
    text = f"{parts / _PARTS:.2f}".rstrip("0").rstrip(".")
    return re.sub(r"^(-?)0\.", r"\1.", text)


def _join(words: list[str]) -> str:
    """Write the words behind one another, with a space only where two numbers would become one."""
    text = ""
    for word in words:
        apart = text and not text[-1].isalpha() and not word.isalpha() and word[0] != "-"
        text += f" {word}" if apart else word
    return text
