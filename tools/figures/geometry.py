"""Points, and shapes whose outlines lines end on."""

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass

from tools.figures.richtext import number

Point = tuple[float, float]


@dataclass(frozen=True)
class Shape:
    """Something with a place: centre, size, and an outline. A corner radius of half the smaller side makes it round."""

    x: float
    y: float
    width: float
    height: float
    radius: float = 0.0

    @property
    def center(self) -> Point:
        """The middle."""
        return (self.x, self.y)

    @property
    def left(self) -> Point:
        """The middle of the left side."""
        return (self.x - self.width / 2, self.y)

    @property
    def right(self) -> Point:
        """The middle of the right side."""
        return (self.x + self.width / 2, self.y)

    @property
    def top(self) -> Point:
        """The middle of the upper side."""
        return (self.x, self.y - self.height / 2)

    @property
    def bottom(self) -> Point:
        """The middle of the lower side."""
        return (self.x, self.y + self.height / 2)

    def edge(self, target: Point) -> Point:
        """Return where a line from the centre towards `target` leaves the outline."""
        dx, dy = target[0] - self.x, target[1] - self.y
        if dx == dy == 0:
            return self.center
        half_w, half_h = self.width / 2, self.height / 2
        scale = min(half_w / abs(dx) if dx else math.inf, half_h / abs(dy) if dy else math.inf)
        px, py = dx * scale, dy * scale
        corner_x, corner_y = half_w - self.radius, half_h - self.radius
        if abs(px) > corner_x and abs(py) > corner_y:
            scale = _ray_to_circle((abs(dx), abs(dy)), (corner_x, corner_y), self.radius)
            px, py = dx * scale, dy * scale
        return (self.x + px, self.y + py)


def _ray_to_circle(direction: Point, center: Point, radius: float) -> float:
    """Return how many times `direction` a ray from the origin goes until it leaves the circle."""
    a = direction[0] ** 2 + direction[1] ** 2
    b = direction[0] * center[0] + direction[1] * center[1]
    c = center[0] ** 2 + center[1] ** 2 - radius**2
    return (b + math.sqrt(max(0.0, b * b - a * c))) / a


def center_of(thing: Shape | Point) -> Point:
    """Return the point itself, or the centre of the shape."""
    return thing.center if isinstance(thing, Shape) else thing


def edge_of(thing: Shape | Point, target: Point) -> Point:
    """Return where a line towards `target` starts: the point itself, or the outline of the shape."""
    return thing.edge(target) if isinstance(thing, Shape) else thing


def around(things: Sequence[Shape | Point], padding: float) -> Shape:
    """Return the rectangle around all of these."""
    boxes = [
        (t.x - t.width / 2, t.y - t.height / 2, t.x + t.width / 2, t.y + t.height / 2)
        if isinstance(t, Shape)
        else (*t, *t)
        for t in things
    ]
    left, top = min(b[0] for b in boxes) - padding, min(b[1] for b in boxes) - padding
    right, bottom = max(b[2] for b in boxes) + padding, max(b[3] for b in boxes) + padding
    return Shape((left + right) / 2, (top + bottom) / 2, right - left, bottom - top)


def along(points: Sequence[Point], fraction: float) -> tuple[Point, Point]:
    """Return the point that lies this fraction of the way along a polyline, and the direction there (length 1)."""
    lengths = [math.dist(a, b) for a, b in itertools.pairwise(points)]
    rest = fraction * sum(lengths)
    for (a, b), length in zip(itertools.pairwise(points), lengths, strict=True):
        if (rest <= length and length > 0) or (a, b) == (points[-2], points[-1]):
            ux, uy = ((b[0] - a[0]) / length, (b[1] - a[1]) / length) if length else (1.0, 0.0)
            return (a[0] + ux * rest, a[1] + uy * rest), (ux, uy)
        rest -= length
    raise ValueError("a polyline needs two points")


def bent(a: Point, b: Point, bend: float, steps: int = 24) -> list[Point]:
    """Return points on a curve from a to b that swerves to its left by `bend` times their distance."""
    control = ((a[0] + b[0]) / 2 + 2 * bend * (b[1] - a[1]), (a[1] + b[1]) / 2 - 2 * bend * (b[0] - a[0]))
    ts = [step / steps for step in range(steps + 1)]
    return [
        (
            (1 - t) ** 2 * a[0] + 2 * t * (1 - t) * control[0] + t * t * b[0],
            (1 - t) ** 2 * a[1] + 2 * t * (1 - t) * control[1] + t * t * b[1],
        )
        for t in ts
    ]


def polyline_path(points: Sequence[Point], corner: float = 0.0, closed: bool = False) -> str:
    """Write an SVG path through the points, its inner corners rounded."""
    parts = [f"M{number(points[0][0])} {number(points[0][1])}"]
    for before, at, after in zip(points, points[1:], points[2:], strict=False):
        cut = min(corner, math.dist(before, at) / 2, math.dist(at, after) / 2)
        if cut > 0:
            start, stop = _towards(at, before, cut), _towards(at, after, cut)
            parts.append(
                f"L{number(start[0])} {number(start[1])}Q{number(at[0])} {number(at[1])} {number(stop[0])} {number(stop[1])}"
            )
        else:
            parts.append(f"L{number(at[0])} {number(at[1])}")
    parts.append(f"L{number(points[-1][0])} {number(points[-1][1])}" + ("Z" if closed else ""))
    return "".join(parts)


def _towards(a: Point, b: Point, distance: float) -> Point:
    length = math.dist(a, b)
    return (a[0] + (b[0] - a[0]) * distance / length, a[1] + (b[1] - a[1]) * distance / length)
