"""The two directions of the valley: on them, the steepest way down leads straight to the bottom; elsewhere it does not."""

from figures._loss_valley import BOTTOM, from_bottom, gradient, valley_map
from tools.figures.sketch import SMALL, Plane, Point, Sketch


def draw() -> Sketch:
    s = Sketch(360, 390)
    plane = valley_map(s, (166, 206), levels=(2.5, 10))
    plane.line(BOTTOM, from_bottom(1, 0), dashed=True, thickness=1.5)
    plane.line(BOTTOM, from_bottom(0, 1), dashed=True, thickness=1.5)
    for place in (from_bottom(1.7, 0), from_bottom(-1.7, 0), from_bottom(0, 4.6), from_bottom(0, -4.6)):
        _downhill(plane, place)
    for place in (from_bottom(-1.55, 3.2), from_bottom(1.55, -2.6)):
        _downhill(plane, place)
    plane.point(*BOTTOM, role="output")
    s.text(plane.at(3.3, 3.5), "across: steep", size=SMALL, halo=True)
    s.text(plane.at(3.8, -2.4), "along: shallow", size=SMALL, anchor="end", halo=True)
    return s


def _downhill(plane: Plane, place: Point) -> None:
    """An arrow of fixed length in the direction of the steepest descent."""
    dm, db = gradient(*place)
    length = (dm**2 + db**2) ** 0.5
    plane.segment(place, (place[0] - dm / length, place[1] - db / length), role="gradient", arrow=True)
    plane.point(*place, role="weight")
