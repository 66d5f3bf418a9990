"""The slice through the valley at b = 5: a parabola, and its slope at m = -1."""

from tools.figures.sketch import SMALL, Sketch


def draw() -> Sketch:
    s = Sketch(400, 290)
    plane = s.plane(
        (190, 152),
        (300, 200),
        x=(-2.2, 1.4),
        y=(0, 7),
        x_ticks=(-2, -1, 1),
        y_ticks=(4, 6),
        x_label="m",
        y_label="MSE",
    )
    plane.curve([(m / 50, 2.5 * (m / 50) ** 2 + 2 * m / 50 + 2) for m in range(-120, 71)], thickness=2.5)
    plane.segment((-1.9, 5.2), (-0.2, 0.1), role="gradient")
    plane.point(-1, 2.5, role="weight")
    plane.point(-0.4, 1.6, role="output")
    plane.text(-1.42, 2.0, "slope $-3$", role="gradient", size=SMALL, anchor="end")
    plane.text(0.62, 6.1, "$b = 5$", size=SMALL, anchor="end")
    return s
