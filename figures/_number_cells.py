"""Grids of numbers drawn cell by cell: real cells framed, cells that only seem to be there dashed."""

from collections.abc import Callable, Sequence

from tools.figures.sketch import Point, Role, Shape, Sketch


def number_cells(
    s: Sketch,
    top_left: Point,
    rows: Sequence[Sequence[str | int]],
    *,
    role: Role,
    cell: tuple[float, float] = (40, 34),
    real: Callable[[int, int], bool] = lambda row, column: True,
) -> list[list[Shape]]:
    """Draw the cells side by side; `real(row, column)` says which of them exist. Return them by row."""
    width, height = cell
    return [
        [
            s.box(
                (top_left[0] + width * (column + 0.5), top_left[1] + height * (row + 0.5)),
                str(value),
                width=width - 4,
                height=height - 4,
                role=role if real(row, column) else "muted",
                dashed=not real(row, column),
            )
            for column, value in enumerate(values)
        ]
        for row, values in enumerate(rows)
    ]
