"""An element-wise sum: each place is worked out on its own."""

from figures._number_cells import number_cells
from tools.figures.sketch import Sketch


def draw() -> Sketch:
    """x above, y below it, their sum at the bottom; each column by itself."""
    s = Sketch(400, 250)
    cell = (76.0, 42.0)
    for y, name, values, role in (
        (28, "x", (1, 2, 3), "input"),
        (96, "y", (2, 4, 6), "input"),
        (184, "x + y", (3, 6, 9), "output"),
    ):
        s.text((84, y + 21), f"${name}$", anchor="end")
        number_cells(s, (110, y), [values], role=role, cell=cell)
    for column in range(3):
        x = 110 + cell[0] * (column + 0.5)
        s.text((x, 83), "+")
        s.arrow((x, 142), (x, 180), role="muted")
    return s
