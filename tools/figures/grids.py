"""Tables and matrices."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tools.errors import BuildError
from tools.figures.geometry import Point, Shape, polyline_path
from tools.figures.ink import SMALL, Ink, Role

Rows = Sequence[Sequence[str | float]]
Tints = Mapping[tuple[int, int], Role]


@dataclass(frozen=True)
class Grid(Shape):
    """A shape made of cells; `cell(row, column)` is one of them, for arrows to end on."""

    widths: tuple[float, ...] = ()
    row_height: float = 0.0
    rows: int = 0
    header: bool = False

    @classmethod
    def of(
        cls,
        center: Point,
        rows: Rows,
        widths: float | Sequence[float],
        row_height: float,
        *,
        header: bool = False,
    ) -> "Grid":
        """Return the grid that these rows fill."""
        columns = {len(row) for row in rows}
        if len(columns) != 1:
            raise BuildError(f"the rows of a table must be equally long; these have {sorted(columns)} cells.")
        count = columns.pop()
        sizes = (float(widths),) * count if isinstance(widths, int | float) else tuple(widths)
        if len(sizes) != count:
            raise BuildError(f"the table has {count} columns and {len(sizes)} widths.")
        height = row_height * (len(rows) + header)
        return cls(*center, sum(sizes), height, 0.0, sizes, row_height, len(rows), header)

    def cell(self, row: int, column: int) -> Shape:
        """Return one cell, counted from 0; row -1 is the header."""
        x = self.left[0] + sum(self.widths[:column]) + self.widths[column] / 2
        y = self.top[1] + self.row_height * (row + self.header + 0.5)
        return Shape(x, y, self.widths[column], self.row_height, 6)


def draw_table(
    ink: Ink,
    grid: Grid,
    rows: Rows,
    header: Sequence[str],
    roles: Sequence[Role],
    highlight: Tints,
    size: float,
) -> None:
    """Draw a header over a rule, thin rules between the rows, no vertical ones."""
    _tint(ink, grid, highlight)
    for row in range(1 if not header else 0, grid.rows):
        y = grid.top[1] + grid.row_height * (row + grid.header)
        role = "plain" if row == 0 else "muted"
        points = [(grid.left[0], y), (grid.right[0], y)]
        ink.tag("path", f"fig-rule fig-{role}", d=polyline_path(points), stroke_width=1.5 if row == 0 else 1)
    for column, title in enumerate(header):
        cell = grid.cell(-1, column)
        role = roles[column] if column < len(roles) else "plain"
        ink.label(title, cell.center, size=size, strong=True, role=role, room=cell.width - 8)
    _write(ink, grid, rows, size, "plain")


def draw_matrix(
    ink: Ink, grid: Grid, rows: Rows, tinted: Tints, role: Role, caption: str, size: float
) -> None:
    """Draw numbers between square brackets, a small caption under them."""
    _tint(ink, grid, tinted)
    top, bottom = grid.top[1] - 2, grid.bottom[1] + 2
    for x, inwards in ((grid.left[0] - 4, 7), (grid.right[0] + 4, -7)):
        points = [(x + inwards, top), (x, top), (x, bottom), (x + inwards, bottom)]
        ink.tag("path", f"fig-line fig-{role}", d=polyline_path(points, corner=3), stroke_width=1.75)
    _write(ink, grid, rows, size, "plain")
    ink.label(caption, (grid.x, bottom + SMALL), size=SMALL, role="muted")


def _tint(ink: Ink, grid: Grid, tinted: Tints) -> None:
    for (row, column), role in sorted(tinted.items()):
        cell = grid.cell(row, column)
        left, top = cell.left[0] + 2, cell.top[1] + 2
        ink.tag(
            "rect", f"fig-tint fig-{role}", x=left, y=top, width=cell.width - 4, height=cell.height - 4, rx=6
        )


def _write(ink: Ink, grid: Grid, rows: Rows, size: float, role: Role) -> None:
    for row, values in enumerate(rows):
        for column, value in enumerate(values):
            cell = grid.cell(row, column)
            text = str(value).replace("-", "−") if isinstance(value, int | float) else value
            ink.label(text, cell.center, size=size, role=role, room=cell.width - 6)
