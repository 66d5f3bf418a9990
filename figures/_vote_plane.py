"""The four books on a plane: helpers that the figures of this chapter share."""

from collections.abc import Iterable

from tools.figures.sketch import Plane, Point, Sketch

CASES = ((0, 0), (1, 0), (0, 1), (1, 1))
RANGE = (-0.5, 1.5)


def vote_plane(s: Sketch, center: Point, side: float, x_label: str = "x_1", y_label: str = "x_2") -> Plane:
    """A square plane that shows both votes from a little below 0 to a little above 1."""
    ticks = (1,)
    return s.plane(
        center, (side, side), x=RANGE, y=RANGE, x_ticks=ticks, y_ticks=ticks, x_label=x_label, y_label=y_label
    )


def mark_points(plane: Plane, ones: Iterable[Point], zeros: Iterable[Point]) -> None:
    """Full green points where the output should be 1, empty ones where it should be 0."""
    for point in ones:
        plane.point(*point, role="output")
    for point in zeros:
        plane.point(*point, style="hollow")
