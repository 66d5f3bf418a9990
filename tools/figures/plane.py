"""A small coordinate plane: axes with ticks; points, lines, curves and regions in its own coordinates."""

import itertools
from collections.abc import Callable, Sequence
from typing import Literal

from tools.figures.geometry import Point, Shape, polyline_path
from tools.figures.ink import SIZE, SMALL, Anchor, Ink, Role
from tools.figures.lines import draw_head
from tools.figures.richtext import number

Style = Literal["filled", "hollow", "square", "triangle"]
Range = tuple[float, float]
Mark = Callable[[int, Callable[[Ink], None]], None]

_AREA, _LINE, _SHAPE, _TEXT = 1, 2, 3, 4
_POINT = 6.5
_OVERHANG = 14.0


class Plane:
    """Made by `Sketch.plane`. Lines and regions are cut off at its rim."""

    def __init__(
        self,
        mark: Mark,
        frame: Shape,
        x: Range,
        y: Range,
        *,
        x_ticks: Sequence[float],
        y_ticks: Sequence[float],
        labels: tuple[str, str],
        grid: bool,
    ) -> None:
        self.frame = frame
        self._mark, self._x, self._y = mark, x, y
        mark(_AREA, lambda ink: self._axes(ink, x_ticks, y_ticks, labels, grid))

    def at(self, x: float, y: float) -> Point:
        """Return where a point of the plane lies on the canvas."""
        left, bottom = self.frame.left[0], self.frame.bottom[1]
        return (
            left + (x - self._x[0]) / (self._x[1] - self._x[0]) * self.frame.width,
            bottom - (y - self._y[0]) / (self._y[1] - self._y[0]) * self.frame.height,
        )

    def point(
        self,
        x: float,
        y: float,
        *,
        role: Role = "plain",
        style: Style = "filled",
        label: str = "",
        place: Literal["above", "below", "left", "right"] = "right",
    ) -> Shape:
        """Draw a point; `style` tells groups of points apart without colour. Its label stands beside it."""
        cx, cy = self.at(x, y)
        r = _POINT

        def mark(ink: Ink) -> None:
            if style == "square":
                ink.tag("rect", f"fig-solid fig-{role}", x=cx - r, y=cy - r, width=2 * r, height=2 * r, rx=2)
            elif style == "triangle":
                corners = [(cx, cy - 1.2 * r), (cx + 1.1 * r, cy + 0.8 * r), (cx - 1.1 * r, cy + 0.8 * r)]
                ink.tag("path", f"fig-solid fig-{role}", d=polyline_path(corners, closed=True))
            else:
                kind = "fig-solid" if style == "filled" else "fig-hollow"
                ink.tag("circle", f"{kind} fig-{role}", cx=cx, cy=cy, r=r if style == "filled" else r - 0.5)

        self._mark(_SHAPE, mark)
        spot: tuple[Point, Anchor] = {
            "right": ((cx + r + 6, cy), "start"),
            "left": ((cx - r - 6, cy), "end"),
            "above": ((cx, cy - r - 6 - SMALL / 2), "middle"),
            "below": ((cx, cy + r + 6 + SMALL / 2), "middle"),
        }[place]  # type: ignore[assignment]  # mypy widens the anchors of a dictionary display to str
        self._mark(_TEXT, lambda ink: ink.label(label, spot[0], size=SMALL, anchor=spot[1]))
        return Shape(cx, cy, 2 * r, 2 * r, r)

    def line(
        self, start: Point, end: Point, *, role: Role = "plain", dashed: bool = False, thickness: float = 2
    ) -> None:
        """Draw the straight line through two points of the plane, from rim to rim."""
        dx, dy = end[0] - start[0], end[1] - start[1]
        reach = 1e6 * max(self._x[1] - self._x[0], self._y[1] - self._y[0]) / max(abs(dx), abs(dy))
        far = [(start[0] - dx * reach, start[1] - dy * reach), (start[0] + dx * reach, start[1] + dy * reach)]
        self.curve(far, role=role, dashed=dashed, thickness=thickness)

    def segment(
        self, start: Point, end: Point, *, role: Role = "plain", dashed: bool = False, arrow: bool = False
    ) -> None:
        """Draw the straight line between two points of the plane, or an arrow."""
        self.curve([start, end], role=role, dashed=dashed, arrow=arrow)

    def curve(
        self,
        points: Sequence[Point],
        *,
        role: Role = "plain",
        dashed: bool = False,
        thickness: float = 2,
        arrow: bool = False,
    ) -> None:
        """Draw a line through many points of the plane."""
        pieces = [[self.at(*point) for point in piece] for piece in self._visible(points)]

        def mark(ink: Ink) -> None:
            for index, piece in enumerate(pieces):
                if arrow and index == len(pieces) - 1:
                    piece = draw_head(ink, piece, role, thickness)
                classes = f"fig-line fig-{role}" + (" fig-dashed" if dashed else "")
                ink.tag("path", classes, d=polyline_path(piece), stroke_width=thickness)

        self._mark(_LINE, mark)

    def region(self, points: Sequence[Point], *, role: Role = "plain") -> None:
        """Tint the polygon through these points of the plane."""
        inside = list(points)
        for axis, bound, sign in (
            (0, self._x[0], 1),
            (0, self._x[1], -1),
            (1, self._y[0], 1),
            (1, self._y[1], -1),
        ):
            inside = _keep(inside, axis, bound, sign)
        if len(inside) < 3:
            return
        path = polyline_path([self.at(*point) for point in inside], closed=True)
        self._mark(_AREA, lambda ink: ink.tag("path", f"fig-area fig-{role}", d=path))

    def text(
        self,
        x: float,
        y: float,
        label: str,
        *,
        role: Role = "plain",
        size: float = SIZE,
        anchor: Anchor = "middle",
    ) -> None:
        """Write a label at a point of the plane."""
        self._mark(_TEXT, lambda ink: ink.label(label, self.at(x, y), role=role, size=size, anchor=anchor))

    def _axes(
        self,
        ink: Ink,
        x_ticks: Sequence[float],
        y_ticks: Sequence[float],
        labels: tuple[str, str],
        grid: bool,
    ) -> None:
        """Draw the axes through the origin, or along the rim where the origin lies outside."""
        left, right, top, bottom = (
            self.frame.left[0],
            self.frame.right[0],
            self.frame.top[1],
            self.frame.bottom[1],
        )
        zero = self.at(min(max(0, self._x[0]), self._x[1]), min(max(0, self._y[0]), self._y[1]))
        if grid:
            for tick in x_ticks:
                ink.tag(
                    "path",
                    "fig-rule fig-muted",
                    d=polyline_path([(self.at(tick, 0)[0], top), (self.at(tick, 0)[0], bottom)]),
                )
            for tick in y_ticks:
                ink.tag(
                    "path",
                    "fig-rule fig-muted",
                    d=polyline_path([(left, self.at(0, tick)[1]), (right, self.at(0, tick)[1])]),
                )
        for axis in (
            [(left, zero[1]), (right + _OVERHANG, zero[1])],
            [(zero[0], bottom), (zero[0], top - _OVERHANG)],
        ):
            shaft = draw_head(ink, axis, "muted", 1.25)
            ink.tag("path", "fig-line fig-muted", d=polyline_path(shaft), stroke_width=1.25)
        for tick in x_ticks:
            x = self.at(tick, 0)[0]
            if tick != 0 or zero[0] == left:
                ink.tag(
                    "path",
                    "fig-line fig-muted",
                    d=polyline_path([(x, zero[1] - 3), (x, zero[1] + 3)]),
                    stroke_width=1.25,
                )
                ink.label(_tick(tick), (x, zero[1] + 8 + SMALL / 2), size=SMALL, role="muted")
        for tick in y_ticks:
            y = self.at(0, tick)[1]
            if tick != 0 or zero[1] == bottom:
                ink.tag(
                    "path",
                    "fig-line fig-muted",
                    d=polyline_path([(zero[0] - 3, y), (zero[0] + 3, y)]),
                    stroke_width=1.25,
                )
                ink.label(_tick(tick), (zero[0] - 9, y), size=SMALL, role="muted", anchor="end")
        ink.label(labels[0], (right + _OVERHANG + 6, zero[1]), anchor="start")
        ink.label(labels[1], (zero[0], top - _OVERHANG - SIZE * 0.7))

    def _visible(self, points: Sequence[Point]) -> list[list[Point]]:
        """Cut a line at the rim; what lies outside falls away."""
        pieces: list[list[Point]] = []
        for a, b in itertools.pairwise(points):
            cut = self._clip(a, b)
            if cut is None:
                continue
            if pieces and pieces[-1][-1] == cut[0]:
                pieces[-1].append(cut[1])
            else:
                pieces.append(list(cut))
        return pieces

    def _clip(self, a: Point, b: Point) -> tuple[Point, Point] | None:
        start, stop = 0.0, 1.0
        for axis, low, high in ((0, *self._x), (1, *self._y)):
            step = b[axis] - a[axis]
            if step == 0:
                if not low <= a[axis] <= high:
                    return None
                continue
            near, far = sorted(((low - a[axis]) / step, (high - a[axis]) / step))
            start, stop = max(start, near), min(stop, far)
        if start >= stop:
            return None
        return _between(a, b, start), _between(a, b, stop)


def _between(a: Point, b: Point, fraction: float) -> Point:
    if fraction in (0.0, 1.0):
        return b if fraction else a
    return (a[0] + (b[0] - a[0]) * fraction, a[1] + (b[1] - a[1]) * fraction)


def _keep(points: list[Point], axis: int, bound: float, sign: int) -> list[Point]:
    """Cut a polygon along one side of the rim."""
    kept: list[Point] = []
    for a, b in zip(points, [*points[1:], *points[:1]], strict=True):
        inside_a, inside_b = sign * (a[axis] - bound) >= 0, sign * (b[axis] - bound) >= 0
        if inside_a:
            kept.append(a)
        if inside_a != inside_b:
            kept.append(_between(a, b, (bound - a[axis]) / (b[axis] - a[axis])))
    return kept


def _tick(value: float) -> str:
    return number(value).replace("-", "−")
