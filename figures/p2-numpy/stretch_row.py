"""Broadcasting a row: [10, 20] is used for both rows of the matrix."""

from figures._number_cells import number_cells
from tools.figures.sketch import SMALL, Sketch


def draw() -> Sketch:
    """A times the row, whose second line is only imagined, equals the result."""
    s = Sketch(440, 150)
    y = 24
    for x, rows, role, shape in (
        (22, [[1, 2], [3, 4]], "input", "(2, 2)"),
        (174, [[10, 20], [10, 20]], "weight", "(2,)"),
        (326, [[10, 40], [30, 80]], "output", "(2, 2)"),
    ):
        number_cells(
            s,
            (x, y),
            rows,
            role=role,
            cell=(46, 40),
            real=lambda row, column, role=role: role != "weight" or row == 0,
        )
        s.text((x + 46, 126), shape, size=SMALL, role="muted")
    s.text((144, y + 40), "*")
    s.text((296, y + 40), "=")
    return s
