"""Logic gates in their usual shapes."""

from dataclasses import dataclass
from typing import Literal

from tools.figures.geometry import Point, Shape
from tools.figures.ink import SMALL, Ink, Role
from tools.figures.richtext import number

GateKind = Literal["AND", "NAND", "OR", "NOR", "XOR", "NOT"]

GATE_SIZE = (84.0, 52.0)
_BUBBLE = 4.5
_HOLLOW = 0.26
"""How far the back of an OR gate is drawn in, as a part of its width (its control point)."""


@dataclass(frozen=True)
class Gate(Shape):
    """A gate: `inputs` are where wires come in, `output` is where one leaves."""

    kind: GateKind = "AND"

    @classmethod
    def of(cls, center: Point, kind: GateKind, size: tuple[float, float]) -> "Gate":
        """Return a gate of this kind; its size includes the bubble."""
        return cls(*center, *size, 4.0, kind)

    @property
    def inverted(self) -> bool:
        """Whether it ends in a bubble."""
        return self.kind in ("NAND", "NOR", "NOT")

    @property
    def inputs(self) -> tuple[Point, ...]:
        """Where the wires come in, from top to bottom."""
        if self.kind == "NOT":
            return (self.left,)
        hollow = 0.375 * _HOLLOW * self.width if self.kind in ("OR", "NOR", "XOR") else 0.0
        return tuple((self.left[0] + hollow, self.y + sign * self.height / 4) for sign in (-1, 1))

    @property
    def output(self) -> Point:
        """Where the wire leaves."""
        return self.right


def draw_gate(ink: Ink, gate: Gate, label: str, role: Role) -> None:
    """Draw the body, the bubble, and the label inside."""
    left, top, bottom = gate.left[0], gate.top[1], gate.bottom[1]
    tip = gate.right[0] - (2 * _BUBBLE if gate.inverted else 0)
    body = {"NOT": _triangle, "AND": _round, "NAND": _round}.get(gate.kind, _shield)(left, top, tip, bottom)
    ink.tag("path", f"fig-shape fig-{role}", d=body)
    if gate.kind == "XOR":
        ink.tag("path", f"fig-line fig-{role}", d=_back(left - 7, top, bottom, gate.width), stroke_width=1.5)
    if gate.inverted:
        ink.tag("circle", f"fig-shape fig-{role}", cx=tip + _BUBBLE, cy=gate.y, r=_BUBBLE)
    round_or_triangle = gate.kind in ("AND", "NAND")
    x = left + (tip - left) * (0.46 if round_or_triangle else 0.5 if gate.kind != "NOT" else 0.36)
    ink.label(label, (x, gate.y), size=SMALL, strong=True, room=(tip - left) * 0.74)


def _path(*parts: str | float) -> str:
    return " ".join(part if isinstance(part, str) else number(part) for part in parts)


def _round(left: float, top: float, tip: float, bottom: float) -> str:
    radius = (bottom - top) / 2
    return _path(
        "M", left, top, "H", tip - radius, "A", radius, radius, "0 0 1", tip - radius, bottom, "H", left, "Z"
    )


def _shield(left: float, top: float, tip: float, bottom: float) -> str:
    middle, width = (top + bottom) / 2, tip - left
    bulge = left + width * 0.62
    return _path(
        *("M", left, top, "Q", bulge, top, tip, middle, "Q", bulge, bottom, left, bottom),
        *("Q", left + _HOLLOW * width, middle, left, top, "Z"),
    )


def _triangle(left: float, top: float, tip: float, bottom: float) -> str:
    return _path("M", left, top, "L", tip, (top + bottom) / 2, "L", left, bottom, "Z")


def _back(left: float, top: float, bottom: float, width: float) -> str:
    return _path("M", left, top, "Q", left + _HOLLOW * width, (top + bottom) / 2, left, bottom)
