"""A loss with a plateau, a local minimum and a global one: all are flat."""

import math

from tools.figures.sketch import SMALL, Sketch


def loss(x: float) -> float:
    """Return a shelf on the left, a small valley, then a deep one."""
    shelf = 3.9 - 1.1 / (1 + math.exp(-3 * (x - 2.4)))
    return shelf - 0.9 * math.exp(-((x - 4.2) ** 2) / 0.35) - 2.0 * math.exp(-((x - 6.8) ** 2) / 0.9)


def draw() -> Sketch:
    """The curve with flat tangents and names."""
    s = Sketch(430, 290)
    plane = s.plane((206, 150), (350, 210), x=(0, 8.6), y=(0, 4.6), y_label="f")
    plane.curve([(i / 40, loss(i / 40)) for i in range(341)], role="output", thickness=3)
    for x, y_shift, name, half in (
        (0.7, 0.4, "plateau", 0.7),
        (4.2, -0.4, "local minimum", 0.5),
        (6.8, -0.4, "global minimum", 0.5),
    ):
        y = loss(x)
        plane.segment((x - half, y), (x + half, y), role="gradient")
        plane.text(x, y + y_shift, name, size=SMALL, role="gradient")
    plane.point(3.2, loss(3.2), label="start", place="right")
    plane.segment((3.2, loss(3.2) - 0.25), (3.7, loss(3.7) - 0.15), role="weight", arrow=True)
    return s
