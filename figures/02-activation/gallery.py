"""Four functions that make an answer out of the sum: step, sigmoid, ReLU, identity."""

import math
from collections.abc import Callable

from tools.figures.sketch import SMALL, Sketch

FUNCTIONS: tuple[tuple[str, str, Callable[[float], float]], ...] = (
    ("step", "all or nothing", lambda x: float(x > 0)),
    ("sigmoid", "smooth, from 0 to 1", lambda x: 1 / (1 + math.exp(-x))),
    ("ReLU", "0, or as it is", lambda x: max(0.0, x)),
    ("identity", "as it is", lambda x: x),
)


def draw() -> Sketch:
    """Two rows of two small planes, one curve in each."""
    s = Sketch(440, 430)
    for index, (name, words, h) in enumerate(FUNCTIONS):
        x, y = 112 + 216 * (index % 2), 132 + 212 * (index // 2)
        s.text((x, y - 112), name, strong=True)
        s.text((x, y - 92), words, size=SMALL, role="muted")
        tall = name in ("ReLU", "identity")
        plane = s.plane(
            (x, y),
            (150, 112),
            x=(-5, 5),
            y=(-5, 5) if tall else (-0.5, 1.5),
            x_ticks=(-4, 4),
            y_ticks=(4,) if tall else (1,),
        )
        points = [(i / 20, h(i / 20)) for i in range(-100, 101)]
        if name == "step":
            plane.curve([p for p in points if p[0] <= 0], role="output", thickness=3)
            plane.curve([p for p in points if p[0] > 0], role="output", thickness=3)
        else:
            plane.curve(points, role="output", thickness=3)
    return s
