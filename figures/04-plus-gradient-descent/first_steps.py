"""The first two steps on the map, close up: m grows twice, b rises and falls back."""

from tools.figures.sketch import SMALL, Sketch


def draw() -> Sketch:
    s = Sketch(420, 260)
    plane = s.plane(
        (200, 134),
        (300, 160),
        x=(-1.1, -0.5),
        y=(4.9, 5.22),
        x_ticks=(-1, -0.9, -0.8, -0.7, -0.6),
        y_ticks=(5, 5.1, 5.2),
        x_label="m",
        y_label="b",
        grid=True,
    )
    plane.segment((-1, 5), (-0.7, 5), role="muted", dashed=True)
    plane.segment((-0.7, 5), (-0.7, 5.1), role="muted", dashed=True)
    plane.segment((-1, 5), (-0.706, 5.098), role="gradient", arrow=True)
    plane.segment((-0.7, 5.1), (-0.588, 5.091), role="gradient", arrow=True)
    plane.point(-1, 5, role="weight", label="start", place="below")
    plane.point(-0.7, 5.1, role="weight")
    plane.point(-0.58, 5.09, role="weight")
    plane.text(-0.86, 4.975, "$+0.3$", role="gradient", size=SMALL)
    plane.text(-0.69, 5.04, "$+0.1$", role="gradient", size=SMALL, anchor="start")
    plane.text(-0.86, 5.085, "step 1", size=SMALL)
    plane.text(-0.63, 5.135, "step 2", size=SMALL)
    return s
