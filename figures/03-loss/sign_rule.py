"""The sign of the slope says which way to move: positive, then less; negative, then more."""

from tools.figures.sketch import SMALL, Sketch


def draw() -> Sketch:
    """A valley with a point on each side, their slopes, and the way down along the axis."""
    s = Sketch(440, 310)
    plane = s.plane((190, 140), (298, 220), x=(-3, 3), y=(0, 5.2), x_label="parameter", y_label="loss")
    plane.curve([(x / 10, x * x / 200 + 0.4) for x in range(-30, 31)], role="output")
    for x, label, way in ((-2.0, "slope negative", 1), (2.0, "slope positive", -1)):
        y = 0.5 * x * x + 0.4
        plane.segment((x - 0.55, y - x * 0.55), (x + 0.55, y + x * 0.55), role="gradient")
        plane.point(x, y)
        s.arrow(plane.at(x, 0.28), plane.at(x + 1.5 * way, 0.28), thickness=2.5)
        s.text(plane.at(x * 0.52, 4.6 if x < 0 else 4.0), label, size=SMALL, role="gradient")
    s.text((104, 288), "increase", size=SMALL)
    s.text((282, 288), "decrease", size=SMALL)
    return s
