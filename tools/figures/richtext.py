r"""Labels with simple maths: `$w_1$`, `input $x_{12}^{(1)}$`; parsed into runs, measured, written as tspans.

What stands between dollar signs is maths: single letters are set in the italics of the page's formulae, `_` and `^` lower
and raise the next character or `{group}`, `\text{…}` is set in the page's text font, `\theta` and the like are the signs
they name. A label without any word (`w_1`, `x_1 + x_2`) is maths as a whole.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import escape

from tools.errors import BuildError
from tools.figures.fonts import Face, has_glyph, text_width

FUNCTIONS = frozenset(
    (
        "exp",
        "log",
        "ln",
        "sin",
        "cos",
        "tan",
        "tanh",
        "max",
        "min",
        "argmax",
        "softmax",
        "sigmoid",
        "ReLU",
        "sgn",
    )
)
"""Words that are upright inside maths."""

_SIGNS = dict(
    pair.split("=")
    for pair in [
        "alpha=α",
        "beta=β",
        "gamma=γ",
        "delta=δ",
        "eta=η",
        "theta=θ",
        "lambda=λ",
        "mu=μ",
        "sigma=σ",
        "phi=ϕ",
        "pi=π",
        "Delta=Δ",
        "Sigma=Σ",
        "sum=Σ",
        "partial=∂",
        "nabla=∇",
        "times=×",
        "cdot=⋅",
        "cdots=⋯",
        "le=≤",
        "ge=≥",
        "ne=≠",
        "infty=∞",
        "to=→",
        "in=∈",
    ]
)
_SCRIPT_SIZE = 0.72
MATHS_SIZE = 1.14
"""The maths fonts are drawn smaller than the text font; this makes them look alike in size."""
_SHIFT = {"": 0.0, "_": 0.2, "^": -0.4}
_STACKED_SHIFT = {"_": 0.3, "^": -0.48}
"""Further from the line where one script stands above the other, or they would touch."""
_CLASS = {Face.TEXT: "fig-text", Face.ITALIC: "fig-it", Face.UPRIGHT: "fig-rm", Face.STRONG: "fig-strong"}
LINE_HEIGHT = 1.35
CAP_HEIGHT = 0.72

_TOKEN = re.compile(
    r"\\text\{(?P<text>[^{}]*)\}|\\(?P<sign>[A-Za-z]+) ?|(?P<word>[A-Za-z]{2,})|(?P<char>.)", re.DOTALL
)
_SCRIPT = re.compile(
    r"(?P<kind>[_^])(?:\{(?P<group>(?:[^{}]|\{[^{}]*\})*)\}|(?P<sign>\\[A-Za-z]+)|(?P<char>[^\s_^{}$]))"
)


@dataclass(frozen=True)
class Run:
    """Characters set alike: one face, on the line (`""`), below it (`"_"`) or above it (`"^"`)."""

    text: str
    face: Face
    script: str = ""

    def width(self, size: float) -> float:
        """How wide the run is in a label of this size."""
        return text_width(self.text, self.face, self.size(size))

    def size(self, size: float) -> float:
        """The font size of the run in a label of this size."""
        maths = self.face in (Face.ITALIC, Face.UPRIGHT)
        return size * (_SCRIPT_SIZE if self.script else 1) * (MATHS_SIZE if maths else 1)


@dataclass
class Line:
    """One line of a label."""

    runs: list[Run] = field(default_factory=list)

    def _placed(self, size: float) -> Iterator[tuple[Run, float]]:
        """Yield each run with the step before it: a superscript stands above the subscript it follows, not after it."""
        step = pending = 0.0
        previous: Run | None = None
        for run in self.runs:
            stacked = (
                previous is not None and run.script and previous.script and run.script != previous.script
            )
            if stacked and previous is not None:
                step = -previous.width(size)
                pending = max(0.0, previous.width(size) - run.width(size))
            else:
                step, pending = pending, 0.0
            yield run, step
            previous = run

    def _shift(self, index: int) -> float:
        """How far below the line a run stands, in sizes of the label."""
        script = self.runs[index].script
        neighbors = {run.script for run in self.runs[max(index - 1, 0) : index + 2]}
        return (_STACKED_SHIFT if {"_", "^"} <= neighbors and script else _SHIFT)[script]

    def width(self, size: float) -> float:
        """How wide the line is."""
        x = widest = 0.0
        for run, step in self._placed(size):
            x += step + run.width(size)
            widest = max(widest, x)
        return widest

    def svg(self, size: float) -> str:
        """Write the line as the content of a `<text>`."""
        parts, shift = [], 0.0
        for index, (run, step) in enumerate(self._placed(size)):
            wanted = self._shift(index) * size
            attributes = ""
            if run.face is not Face.TEXT and run.face is not Face.STRONG:
                attributes += f' class="{_CLASS[run.face]}"'
            if abs(step) > 0.01:
                attributes += f' dx="{number(step)}"'
            if wanted != shift:
                attributes += f' dy="{number(wanted - shift)}"'
            if run.size(size) != size:
                attributes += f' font-size="{number(run.size(size))}"'
            shift = wanted
            text = escape(run.text, quote=False)
            parts.append(f"<tspan{attributes}>{text}</tspan>" if attributes else text)
        return "".join(parts)


def number(value: float) -> str:
    """Write a coordinate: two decimals at most, no trailing zeros, never `-0`."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def parse(label: str, *, strong: bool = False) -> list[Line]:
    """Split a label into lines of runs."""
    return [Line(_merge(_line(line, Face.STRONG if strong else Face.TEXT))) for line in label.split("\n")]


def is_maths(label: str) -> bool:
    """Whether a label is maths as a whole: letters, but no two of them side by side, or a script, and no dollar signs."""
    if "$" in label or re.search(r"[^\W\d_]{2}", re.sub(r"[_^]\{[^{}]*\}", "", label)):
        return False
    return bool(re.search(r"[^\W\d_]|[_^]", label)) and not re.search(r"[\uac00-\ud7a3]", label)


def _line(line: str, face: Face) -> Iterator[Run]:
    if line.count("$") % 2:
        raise BuildError(
            f"the label «{line}» has one $ too many or too few: maths stands between two of them."
        )
    if is_maths(line):
        yield from _maths(line, line)
        return
    for index, part in enumerate(line.split("$")):
        if index % 2:
            yield from _maths(part, line)
        else:
            yield from (Run(char, face) for char in part)


def _maths(source: str, label: str, script: str = "") -> Iterator[Run]:
    position = 0
    while position < len(source):
        if found := _SCRIPT.match(source, position):
            if script:
                raise BuildError(
                    f"the label «{label}» has a script inside a script, which is too small to read."
                )
            inner = next(part for part in (found["group"], found["sign"], found["char"]) if part is not None)
            yield from _merge(_maths(inner, label, found["kind"]))
        else:
            found = _TOKEN.match(source, position)
            assert found is not None
            yield from _token(found, label, script)
        position = found.end()


def _token(found: re.Match[str], label: str, script: str) -> Iterator[Run]:
    if found["text"] is not None:
        yield Run(found["text"], Face.TEXT, script)
    elif found["sign"]:
        if found["sign"] not in _SIGNS:
            known = ", ".join("\\" + name for name in _SIGNS)
            raise BuildError(
                f"the label «{label}» uses \\{found['sign']}, which drawn labels do not know. They know {known}, "
                "and every Unicode character of the page's fonts."
            )
        yield _glyph(_SIGNS[found["sign"]], script)
    elif found["word"] in FUNCTIONS:
        yield Run(found["word"], Face.UPRIGHT, script)
    elif found["char"] in ("_", "^", "{", "}"):
        raise BuildError(
            f"the label «{label}» has a stray {found['char']} in its maths. Write x_1, x^2 or x_{{12}}."
        )
    else:
        for char in found["word"] or found["char"]:
            yield _glyph("−" if char == "-" else char, script)


def _glyph(char: str, script: str) -> Run:
    """Set one character as a formula does; what the maths fonts lack comes from the text font."""
    faces = (Face.ITALIC, Face.UPRIGHT) if char.isalpha() else (Face.UPRIGHT,)
    return Run(char, next((face for face in faces if has_glyph(face, char)), Face.TEXT), script)


def _merge(runs: Iterator[Run]) -> list[Run]:
    """Join neighbours that are set alike."""
    merged: list[Run] = []
    for run in runs:
        if merged and (merged[-1].face, merged[-1].script) == (run.face, run.script):
            run = Run(merged.pop().text + run.text, run.face, run.script)
        merged.append(run)
    return merged
