"""Why looking to both sides is better: forward and central difference beside the true tangent."""

from tools.figures.sketch import SMALL, Sketch


def curve(x: float) -> float:
    """Return a curve that bends upward."""
    return 0.3 + 0.02 * x**3


def draw() -> Sketch:
    """The chord to the right is too steep; the chord from left to right is parallel to the tangent."""
    s = Sketch(430, 340)
    plane = s.plane((206, 160), (340, 240), x=(0, 6), y=(0, 4.6))
    plane.curve([(i / 20, curve(i / 20)) for i in range(118)], role="output", thickness=3)
    x, h = 3.6, 1.9
    slope = 0.06 * x**2
    plane.line((x, curve(x)), (x + 1, curve(x) + slope), role="gradient")
    plane.line((x, curve(x)), (x + h, curve(x + h)), role="weight", dashed=True)
    plane.line((x - h, curve(x - h)), (x + h, curve(x + h)), role="input", dashed=True)
    plane.point(x, curve(x), role="gradient")
    for place, name in ((x - h, "$x - h$"), (x, "$x$"), (x + h, "$x + h$")):
        if place != x:
            plane.point(place, curve(place), style="hollow")
        plane.segment((place, 0), (place, curve(place)), role="muted", dashed=True)
        plane.text(place, -0.28, name, size=SMALL)
    plane.text(0.35, 4.3, "true tangent", size=SMALL, role="gradient", anchor="start")
    plane.text(0.35, 3.85, "forward chord", size=SMALL, role="weight", anchor="start")
    plane.text(0.35, 3.4, "central chord", size=SMALL, role="input", anchor="start")
    return s
