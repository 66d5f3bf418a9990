"""Computational graphs: operations in circles, values on the arrows, gradients on red arrows that run back beside them."""

import math
from typing import Literal

from tools.figures.sketch import SMALL, Point, Shape, Sketch


def op(s: Sketch, center: Point, sign: str, caption: str = "") -> Shape:
    """An operation."""
    return s.neuron(center, sign, radius=19, caption=caption)


def source(s: Sketch, center: Point, name: str, width: float = 88) -> Shape:
    """A value that comes from outside."""
    return s.box(center, name, role="input", width=width, height=32, size=SMALL)


def wire(
    s: Sketch,
    start: Shape | Point,
    end: Shape | Point,
    forward: str = "",
    back: str = "",
    *,
    at: float = 0.5,
    size: float = SMALL,
) -> None:
    """A value on its way from `start` to `end`; with `back`, the gradient that returns the same way, in red."""
    a, b = _center(start), _center(end)
    ux, uy = (b[0] - a[0]) / math.dist(a, b), (b[1] - a[1]) / math.dist(a, b)
    tail, tip = _outline(start, b), _outline(end, a)
    shift = 5.5 if back else 0.0
    steep = abs(ux) < 0.35
    one: Literal["above", "left", "right"] = "above" if not steep else "right" if uy > 0 else "left"
    other: Literal["below", "left", "right"] = "below" if not steep else "left" if uy > 0 else "right"
    nx, ny = (uy, -ux) if steep or ux > 0 else (-uy, ux)
    s.arrow(
        (tail[0] + nx * shift, tail[1] + ny * shift),
        (tip[0] + nx * shift, tip[1] + ny * shift),
        forward,
        side=one,
        at=at,
        size=size,
    )
    if back:
        s.arrow(
            (tip[0] - nx * shift, tip[1] - ny * shift),
            (tail[0] - nx * shift, tail[1] - ny * shift),
            back,
            role="gradient",
            side=other,
            at=1 - at,
            size=size,
            thickness=2.25,
        )


def _center(thing: Shape | Point) -> Point:
    return thing.center if isinstance(thing, Shape) else thing


def _outline(thing: Shape | Point, target: Point) -> Point:
    return thing.edge(target) if isinstance(thing, Shape) else thing
