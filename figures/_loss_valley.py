"""The valley of chapter 04+, the MSE over two records, on a map of m and b: contours, two directions, slopes."""

import math
from collections.abc import Sequence

from tools.figures.sketch import Plane, Point, Sketch

BOTTOM: Point = (2, 1)
START: Point = (-1, 5)
STEEP: Point = (0.8507, 0.5257)
SHALLOW: Point = (-0.5257, 0.8507)
C_STEEP, C_SHALLOW = 6.854, 0.146

_M, _B = (-3, 5), (-3, 7)
_UNIT = 32
"""Both axes in the same unit: only so do right angles look right."""


def gradient(m: float, b: float) -> Point:
    """Return the two slopes of the MSE."""
    return (5 * m + 3 * b - 13, 3 * m + 2 * b - 8)


def contour(mse: float) -> list[Point]:
    """Return the places where the MSE has this value, as a closed line."""
    across, along = math.sqrt(2 * mse / C_STEEP), math.sqrt(2 * mse / C_SHALLOW)
    turns = [2 * math.pi * k / 120 for k in range(121)]
    return [from_bottom(across * math.cos(t), along * math.sin(t)) for t in turns]


def from_bottom(across: float, along: float) -> Point:
    """Return the place that far from the bottom in the steep and in the shallow direction."""
    return (
        BOTTOM[0] + across * STEEP[0] + along * SHALLOW[0],
        BOTTOM[1] + across * STEEP[1] + along * SHALLOW[1],
    )


def valley_map(s: Sketch, center: Point, levels: Sequence[float] = (0.5, 2.5, 10, 30)) -> Plane:
    """Draw the map with its contours."""
    plane = s.plane(
        center,
        (_UNIT * (_M[1] - _M[0]), _UNIT * (_B[1] - _B[0])),
        x=_M,
        y=_B,
        x_ticks=(-2, 2, 4),
        y_ticks=(-2, 2, 6),
        x_label="m",
        y_label="b",
    )
    for level in levels:
        plane.curve(contour(level), role="muted", thickness=1.25)
    return plane
