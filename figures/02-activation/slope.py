"""What a slope is: how far the answer moves when the input moves by 1, at two places of the sigmoid."""

import math

from tools.figures.sketch import SMALL, Sketch


def sigmoid(x: float) -> float:
    """Return 1 / (1 + e^-x)."""
    return 1 / (1 + math.exp(-x))


def draw() -> Sketch:
    """The curve, and its tangent at 0 and at 4 over a step of 1."""
    s = Sketch(376, 280)
    plane = s.plane(
        (186, 140),
        (312, 190),
        x=(-3, 6),
        y=(0, 1.1),
        x_ticks=(-2, 2, 4),
        y_ticks=(0.5, 1),
        x_label="x",
        y_label="h(x)",
    )
    plane.curve([(i / 20, sigmoid(i / 20)) for i in range(-60, 121)], thickness=2.5, role="output")
    for x in (0.0, 4.0):
        y = sigmoid(x)
        rise = y * (1 - y)
        plane.segment((x - 1.2, y - 1.2 * rise), (x + 1.6, y + 1.6 * rise), role="gradient")
        plane.point(x, y, role="gradient")
    plane.text(1.0, 0.4, "steep: slope $0.25$", role="gradient", size=SMALL, anchor="start")
    plane.text(3.0, 0.82, "flat: slope $0.018$", role="gradient", size=SMALL, anchor="start")
    return s
