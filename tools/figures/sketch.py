'''The drawing kit: diagrams as SVG with real text, in the book's one style.

A diagram is a file `figures/<chapter>/NAME.py` with a function `draw()`:

    """Two inputs, two weights, one output."""

    from tools.figures.sketch import Sketch


    def draw() -> Sketch:
        s = Sketch(400, 220)
        x1 = s.neuron((50, 60), "x_1", role="input", caption="beans")
        x2 = s.neuron((50, 150), "x_2", role="input", caption="milk")
        y = s.neuron((300, 105), "y", role="output")
        s.arrow(x1, y, "w_1", role="weight")
        s.arrow(x2, y, "w_2", role="weight", side="below")
        return s

- Places are `(x, y)` in px, y downwards. Every shape is placed by its **centre** and returned, so that arrows can join it
  (`s.arrow(x1, y)` ends on the outlines) and others can stand beside it (`y.right`, `.left`, `.top`, `.bottom`).
- Labels are English and translated through `figures/<chapter>/labels.tsv` when the figure is made. `w_1`, `$x^2$`,
  `input $x_{12}^{(1)}$` are set as maths (see `richtext.py`); `\\n` breaks a line. Numbers and symbols need no translation.
- `role=` gives the colour and its meaning: input, weight, output, gradient, plain, muted. No other colours.
- A label that overflows its shape or the canvas, or runs into another label, in either language, fails the build.
- Keep the canvas at most 440 wide, so that text is 13 px on a phone; beyond 450 the build refuses it. Rather stack
  than line up. Leave about 20 px of air at the rim.
- Look at it: `python -m tools.figures preview 01-perceptron/two_inputs` writes a PNG with both languages, light and dark.

The elements: `neuron`, `box`, `text`, `arrow`, `line`, `layers` and `connect`, `table`, `matrix`, `plane` (axes with points, lines,
curves, regions), `gate`, `brace`, `group`, `area`.
'''

import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Literal

from tools.errors import BuildError
from tools.figures.gates import GATE_SIZE, Gate, GateKind, draw_gate
from tools.figures.geometry import Point, Shape, around, bent, center_of, edge_of, polyline_path
from tools.figures.grids import Grid, draw_matrix, draw_table
from tools.figures.ink import SIZE, SMALL, Anchor, Ink, Role, Translate, check_legible
from tools.figures.lines import Side, draw_brace, draw_head, label_beside
from tools.figures.plane import Plane
from tools.figures.richtext import CAP_HEIGHT, number

__all__ = ["SIZE", "SMALL", "Gate", "Grid", "Plane", "Point", "Role", "Shape", "Sketch"]

_KIT = Path(__file__).parent

LabelPlace = Literal["center", "top", "bottom"]

_FRAME, _AREA, _LINE, _SHAPE, _TEXT = range(5)
"""What lies over what, from the back to the front."""


class Sketch:
    """A diagram of a fixed size, to be filled by calling its methods."""

    def __init__(self, width: float, height: float) -> None:
        self.width = width
        self.height = height
        self._marks: list[tuple[int, int, Callable[[Ink], None]]] = []

    def _mark(self, level: int, mark: Callable[[Ink], None]) -> None:
        """Remember what to draw, and which line of the diagram asked for it."""
        frame = sys._getframe(1)
        while frame.f_back and Path(frame.f_code.co_filename).parent == _KIT:
            frame = frame.f_back
        self._marks.append((level, frame.f_lineno, mark))

    def render(self, translate: Translate = str) -> str:
        """Write the SVG, every label passed through `translate`. All that is wrong is said at once, line by line."""
        ink = Ink(self.width, self.height, translate)
        problems = []
        for _, line, mark in sorted(self._marks, key=lambda entry: entry[0]):
            try:
                mark(ink)
            except BuildError as error:
                problems.append(f"line {line}: {error}")
        if problems:
            raise BuildError("\n".join(dict.fromkeys(problems)))
        check_legible(ink.smallest, self.width)
        size = f"{number(self.width)} {number(self.height)}"
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" class="fig" role="img" viewBox="0 0 {size}" '
            f'width="{number(self.width)}" height="{number(self.height)}">\n'
            + "\n".join(ink.parts)
            + "\n</svg>\n"
        )

    def neuron(
        self,
        center: Point,
        label: str = "",
        *,
        role: Role = "plain",
        radius: float = 24,
        caption: str = "",
        place: LabelPlace = "center",
        dashed: bool = False,
        size: float = SIZE,
    ) -> Shape:
        """Draw a circle with a label inside it and a small caption under it; `place` moves the label of a big circle."""
        shape = Shape(*center, 2 * radius, 2 * radius, radius)

        def mark(ink: Ink) -> None:
            ink.tag("circle", _classes("fig-shape", role, dashed), cx=shape.x, cy=shape.y, r=radius)
            shift = {"center": 0.0, "top": size - radius, "bottom": radius - size}[place] * (
                1 if place == "center" else 0.92
            )
            half = (radius**2 - (abs(shift) + size * CAP_HEIGHT / 2) ** 2) ** 0.5
            ink.label(label, (shape.x, shape.y + shift), size=size, room=2 * half - 4)
            ink.label(caption, (shape.x, shape.bottom[1] + SMALL), size=SMALL, role="muted")

        self._mark(_SHAPE, mark)
        return shape

    def box(
        self,
        center: Point,
        label: str = "",
        *,
        width: float = 120,
        height: float = 48,
        role: Role = "plain",
        subtitle: str = "",
        strong: bool = False,
        dashed: bool = False,
        place: LabelPlace = "center",
        size: float = SIZE,
    ) -> Shape:
        """Draw a rounded rectangle with a label, and a small subtitle under the label."""
        shape = Shape(*center, width, height, min(10, width / 2, height / 2))

        def mark(ink: Ink) -> None:
            _rectangle(ink, shape, _classes("fig-shape", role, dashed))
            y = {"center": shape.y, "top": shape.top[1] + size * 1.2, "bottom": shape.bottom[1] - size * 1.2}[
                place
            ]
            room = width - 14
            if subtitle:
                ink.label(label, (shape.x, y - SMALL * 0.72), size=size, strong=True, room=room)
                ink.label(subtitle, (shape.x, y + size * 0.68), size=SMALL, role="muted", room=room)
            else:
                ink.label(label, (shape.x, y), size=size, strong=strong, room=room)

        self._mark(_SHAPE, mark)
        return shape

    def text(
        self,
        at: Point,
        label: str,
        *,
        role: Role = "plain",
        size: float = SIZE,
        anchor: Anchor = "middle",
        strong: bool = False,
        room: float | None = None,
        halo: bool = False,
    ) -> None:
        """Write a label on the canvas, centred in height on `at`; `room` is the width it may take, `halo` keeps lines off it."""
        self._mark(
            _TEXT,
            lambda ink: ink.label(
                label, at, role=role, size=size, anchor=anchor, strong=strong, halo=halo, room=room
            ),
        )

    def arrow(
        self,
        start: Shape | Point,
        end: Shape | Point,
        label: str = "",
        *,
        role: Role = "plain",
        dashed: bool = False,
        thickness: float = 1.75,
        bend: float = 0.0,
        via: Sequence[Point] = (),
        at: float = 0.5,
        side: Side | None = None,
        size: float = SIZE,
        head: bool = True,
        both: bool = False,
    ) -> None:
        """Draw an arrow from outline to outline.

        `bend` swerves it to its left by that part of its length (negative: right), `via` leads it over corners. The label stands
        `at` that fraction of the way, on `side`: above, below, left, right, or on the line.
        """
        if bend and via:
            raise BuildError("an arrow has either `bend` or `via`, not both.")
        if bend:
            rough = bent(center_of(start), center_of(end), bend)
            middle = rough[len(rough) // 2]
            points = bent(edge_of(start, middle), edge_of(end, middle), bend)
        else:
            stops = [center_of(start), *via, center_of(end)]
            points = [edge_of(start, stops[1]), *via, edge_of(end, stops[-2])]

        def mark(ink: Ink) -> None:
            shaft = list(points)
            if head:
                shaft = draw_head(ink, shaft, role, thickness)
            if both:
                shaft = draw_head(ink, shaft[::-1], role, thickness)[::-1]
            ink.tag(
                "path",
                _classes("fig-line", role, dashed),
                d=polyline_path(shaft, 0 if bend else 8),
                stroke_width=thickness,
            )

        self._mark(_LINE, mark)
        if label:
            self._mark(_TEXT, lambda ink: label_beside(ink, label, points, at, side, role, size))

    def line(
        self,
        start: Shape | Point,
        end: Shape | Point,
        label: str = "",
        *,
        role: Role = "plain",
        dashed: bool = False,
        thickness: float = 1.75,
        via: Sequence[Point] = (),
        side: Side | None = None,
    ) -> None:
        """Draw a line from outline to outline: an arrow without a head."""
        self.arrow(
            start, end, label, role=role, dashed=dashed, thickness=thickness, via=via, side=side, head=False
        )

    def layers(
        self,
        sizes: Sequence[int],
        *,
        left: float,
        right: float,
        top: float,
        bottom: float,
        labels: Sequence[Sequence[str]] = (),
        roles: Sequence[Role] = (),
        radius: float = 20,
    ) -> list[list[Shape]]:
        """Draw the neurons of a layered network, one column per size, centres within these bounds; return them by layer.

        Without `roles`, the first layer is input and the last output.
        """
        gap_x = (right - left) / max(1, len(sizes) - 1)
        gap_y = (bottom - top) / max(1, max(sizes) - 1)
        inner: list[Role] = ["plain"] * (len(sizes) - 2)
        roles = roles or ["input", *inner, "output"]
        drawn: list[list[Shape]] = []
        for column, count in enumerate(sizes):
            first = (top + bottom) / 2 - gap_y * (count - 1) / 2
            names = labels[column] if column < len(labels) and labels[column] else [""] * count
            if len(names) != count:
                raise BuildError(
                    f"layer {column} has {count} neurons and {len(names)} labels: {list(names)}."
                )
            drawn.append(
                [
                    self.neuron(
                        (left + column * gap_x, first + row * gap_y), name, role=roles[column], radius=radius
                    )
                    for row, name in enumerate(names)
                ]
            )
        return drawn

    def connect(
        self,
        sources: Sequence[Shape],
        targets: Sequence[Shape],
        *,
        role: Role = "muted",
        thickness: float = 1.25,
        head: bool = False,
        dashed: bool = False,
    ) -> None:
        """Join every neuron of one layer with every neuron of the next."""
        for source in sources:
            for target in targets:
                self.arrow(source, target, role=role, thickness=thickness, head=head, dashed=dashed)

    def table(
        self,
        center: Point,
        rows: Sequence[Sequence[str | float]],
        *,
        header: Sequence[str] = (),
        widths: float | Sequence[float] = 56,
        row_height: float = 34,
        roles: Sequence[Role] = (),
        highlight: Mapping[tuple[int, int], Role] | None = None,
        size: float = SIZE,
    ) -> Grid:
        """Draw a table; `roles` colour the columns, `highlight` tints cells by (row, column), counted from 0 under the header."""
        grid = Grid.of(center, rows, widths, row_height, header=bool(header))
        self._mark(_SHAPE, lambda ink: draw_table(ink, grid, rows, header, roles, highlight or {}, size))
        return grid

    def matrix(
        self,
        center: Point,
        rows: Sequence[Sequence[str | float]],
        *,
        role: Role = "plain",
        cell: tuple[float, float] = (40, 32),
        highlight: Mapping[tuple[int, int], Role] | None = None,
        row: int | None = None,
        column: int | None = None,
        caption: str = "",
        size: float = SIZE,
    ) -> Grid:
        """Draw a grid of numbers in brackets; `row` and `column` tint a whole row or column, `highlight` single cells."""
        grid = Grid.of(center, rows, cell[0], cell[1])
        tinted = dict(highlight or {})
        for r, cells in enumerate(rows):
            tinted.update({(r, c): role for c in range(len(cells)) if r == row or c == column})
        self._mark(_SHAPE, lambda ink: draw_matrix(ink, grid, rows, tinted, role, caption, size))
        return grid

    def plane(
        self,
        center: Point,
        size: tuple[float, float],
        *,
        x: tuple[float, float],
        y: tuple[float, float],
        x_ticks: Sequence[float] = (),
        y_ticks: Sequence[float] = (),
        x_label: str = "",
        y_label: str = "",
        grid: bool = False,
    ) -> Plane:
        """Draw a coordinate plane whose x and y run over these ranges, and return it to draw points, lines and regions in."""
        return Plane(
            self._mark,
            Shape(*center, *size),
            x,
            y,
            x_ticks=x_ticks,
            y_ticks=y_ticks,
            labels=(x_label, y_label),
            grid=grid,
        )

    def gate(
        self,
        center: Point,
        kind: GateKind,
        *,
        label: str | None = None,
        role: Role = "plain",
        size: tuple[float, float] = GATE_SIZE,
    ) -> Gate:
        """Draw a logic gate; wires go to its `.inputs` and start at its `.output`. Its label is its kind unless given."""
        gate = Gate.of(center, kind, size)
        self._mark(_SHAPE, lambda ink: draw_gate(ink, gate, kind if label is None else label, role))
        return gate

    def brace(
        self,
        start: Point,
        end: Point,
        label: str = "",
        *,
        role: Role = "muted",
        depth: float = 10,
        square: bool = False,
    ) -> None:
        """Draw a curly (or square) brace from start to end, opening to the right as one walks along it; the label at its tip."""
        self._mark(_TEXT, lambda ink: draw_brace(ink, start, end, label, role, depth, square))

    def group(
        self,
        things: Sequence[Shape | Point],
        title: str = "",
        *,
        role: Role = "muted",
        padding: float = 16,
        filled: bool = False,
    ) -> Shape:
        """Draw a dashed frame around shapes and points, behind them, with a small title at its upper left; return the frame."""
        inner = around(things, padding)
        extra = SMALL + 6 if title else 0
        frame = Shape(inner.x, inner.y - extra / 2, inner.width, inner.height + extra, 12)

        def mark(ink: Ink) -> None:
            _rectangle(ink, frame, _classes("fig-frame", role) + (" fig-filled" if filled else ""))
            corner = (frame.left[0] + 12, frame.top[1] + SMALL + 2)
            ink.label(
                title, corner, size=SMALL, role=role, anchor="start", strong=True, room=frame.width - 20
            )

        self._mark(_FRAME, mark)
        return frame

    def area(self, points: Sequence[Point], *, role: Role = "plain") -> None:
        """Tint the polygon through these points, behind lines and shapes."""
        self._mark(
            _AREA, lambda ink: ink.tag("path", f"fig-area fig-{role}", d=polyline_path(points, closed=True))
        )


def _classes(kind: str, role: Role, dashed: bool = False) -> str:
    return f"{kind} fig-{role}" + (" fig-dashed" if dashed else "")


def _rectangle(ink: Ink, shape: Shape, classes: str) -> None:
    left, top = shape.left[0], shape.top[1]
    ink.tag("rect", classes, x=left, y=top, width=shape.width, height=shape.height, rx=shape.radius)
