"""From the secant to the tangent: the second point moves toward the first."""

from tools.figures.sketch import SMALL, Sketch


def loudness(x: float) -> float:
    """Return 0.01 x² + 0.1 x."""
    return 0.01 * x**2 + 0.1 * x


def draw() -> Sketch:
    """The curve, two secants from 5, and the tangent there."""
    s = Sketch(430, 330)
    plane = s.plane(
        (206, 166),
        (340, 230),
        x=(0, 18),
        y=(0, 4.6),
        x_ticks=(5, 10, 15),
        y_ticks=(1, 2, 3, 4),
        x_label="x",
        y_label="f(x)",
    )
    plane.curve([(i / 10, loudness(i / 10)) for i in range(176)], role="output", thickness=3)
    for far in (15, 10):
        plane.line((5, loudness(5)), (far, loudness(far)), role="muted", dashed=True)
        plane.point(far, loudness(far), style="hollow")
    plane.line((5, loudness(5)), (6, loudness(5) + 0.2), role="gradient")
    plane.point(5, loudness(5), role="gradient")
    plane.text(11.4, 3.9, "slope $0.3$", size=SMALL, role="muted", anchor="end")
    plane.text(9.2, 2.55, "slope $0.25$", size=SMALL, role="muted", anchor="end")
    plane.text(17.4, 1.5, "tangent: slope $0.2$", size=SMALL, role="gradient", anchor="end")
    return s
