"""A number, a row, a table, and a pile of tables: tensors of rank 0, 1, 2, 3."""

from figures._number_cells import number_cells
from tools.figures.sketch import SMALL, Sketch


def draw() -> Sketch:
    """Four panels, one for each rank, with name, ndim and shape."""
    s = Sketch(440, 420)
    for x, y, name, shape in (
        (110, 28, "scalar", "ndim 0, shape ()"),
        (330, 28, "vector", "ndim 1, shape (3,)"),
        (110, 228, "matrix", "ndim 2, shape (2, 3)"),
        (330, 228, "rank-3 tensor", "ndim 3, shape (4, 2, 3)"),
    ):
        s.text((x, y), name, strong=True)
        s.text((x, y + 22), shape, size=SMALL, role="muted")
    number_cells(s, (90, 90), [[7]], role="input")
    number_cells(s, (270, 90), [[7, 8, 9]], role="input")
    number_cells(s, (50, 290), [[7, 8, 9], [4, 5, 6]], role="input")
    for sheet in range(3):
        s.box((352 - 10 * sheet, 314 + 12 * sheet), width=124, height=72, role="input")
    number_cells(s, (262, 316), [[7, 8, 9], [4, 5, 6]], role="input")
    return s
