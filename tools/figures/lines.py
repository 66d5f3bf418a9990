"""Arrow heads, braces, and labels that stand beside a line."""

import math
from collections.abc import Sequence
from typing import Literal

from tools.figures.geometry import Point, along, polyline_path
from tools.figures.ink import SMALL, Ink, Role
from tools.figures.richtext import number

Side = Literal["above", "below", "left", "right", "on"]

_GAP = 6.0


def draw_head(ink: Ink, points: list[Point], role: Role, thickness: float) -> list[Point]:
    """Draw an arrow head whose tip is the last point; return the points of the shaft, which ends inside the head."""
    tip = points[-1]
    length = 6 + 2 * thickness
    back = _back_from_end(points, length)
    ux, uy = (tip[0] - back[0]) / math.dist(tip, back), (tip[1] - back[1]) / math.dist(tip, back)
    half = length * 0.46
    base = (tip[0] - ux * length, tip[1] - uy * length)
    wings = [(base[0] - uy * half, base[1] + ux * half), (base[0] + uy * half, base[1] - ux * half)]
    ink.tag("path", f"fig-solid fig-{role}", d=polyline_path([tip, wings[0], wings[1]], closed=True))
    kept = list(points[:-1])
    while len(kept) > 1 and math.dist(kept[-1], tip) < length:
        kept.pop()
    return [*kept, (tip[0] - ux * length * 0.8, tip[1] - uy * length * 0.8)]


def _back_from_end(points: Sequence[Point], distance: float) -> Point:
    """Return the point of the line that lies about this far before its end."""
    for point in reversed(points[:-1]):
        if math.dist(point, points[-1]) >= distance:
            return point
    return points[0]


def label_beside(
    ink: Ink, label: str, points: Sequence[Point], at: float, side: Side | None, role: Role, size: float
) -> None:
    """Write a label beside the line, just far enough away that its box clears it."""
    (x, y), (ux, uy) = along(points, at)
    side = side or ("above" if abs(ux) >= abs(uy) * 0.6 else "right")
    nx, ny = uy, -ux
    if (
        (side == "above" and ny > 0)
        or (side == "below" and ny < 0)
        or (side == "left" and nx > 0)
        or (side == "right" and nx < 0)
    ):
        nx, ny = -nx, -ny
    width, height = ink.measure(label, size)
    away = 0.0 if side == "on" else abs(nx) * width / 2 + abs(ny) * height / 2 + _GAP
    ink.label(label, (x + nx * away, y + ny * away), size=size, role=role, halo=True)


def draw_brace(
    ink: Ink, start: Point, end: Point, label: str, role: Role, depth: float, square: bool
) -> None:
    """Draw a brace whose tip points to the left of the way from start to end."""
    length = math.dist(start, end)
    ux, uy = (end[0] - start[0]) / length, (end[1] - start[1]) / length

    def place(forward: float, out: float) -> Point:
        return (start[0] + ux * forward + uy * out, start[1] + uy * forward - ux * out)

    half, middle = depth / 2, length / 2
    if square:
        corners = [place(0, 0), place(0, half), place(length, half), place(length, 0)]
        path = polyline_path(corners, corner=4)
    else:
        turns = [(0, 0), (0, half), (half, half), (middle - half, half), (middle, half), (middle, depth)]
        there = [place(*turn) for turn in turns]
        back = [place(length - forward, out) for forward, out in reversed(turns)]
        path = _s_curves(there) + _s_curves(back)
    ink.tag("path", f"fig-line fig-{role}", d=path, stroke_width=1.5)
    width, height = ink.measure(label, SMALL)
    away = (half if square else depth) + _GAP + abs(uy) * width / 2 + abs(ux) * height / 2
    ink.label(label, place(length / 2, away), size=SMALL, role=role)


def _s_curves(points: Sequence[Point]) -> str:
    """Write half a brace: a quarter turn, a straight line, a quarter turn."""
    start, first, a, b, second, end = (f"{number(x)} {number(y)}" for x, y in points)
    return f"M{start}Q{first} {a}L{b}Q{second} {end}"
