"""Sums along the two axes of a matrix: the axis that is named disappears."""

from figures._number_cells import number_cells
from tools.figures.sketch import SMALL, Sketch


def draw() -> Sketch:
    """The table, its column sums below, its row sums on the right."""
    s = Sketch(440, 300)
    cell = (48.0, 40.0)
    number_cells(s, (100, 56), [[1, 2, 3], [4, 5, 6]], role="input", cell=cell)
    number_cells(s, (100, 210), [[5, 7, 9]], role="output", cell=cell)
    number_cells(s, (316, 56), [[6], [15]], role="output", cell=cell)
    for column in range(3):
        x = 100 + cell[0] * (column + 0.5)
        s.arrow((x, 142), (x, 206), role="muted")
    for row in range(2):
        y = 56 + cell[1] * (row + 0.5)
        s.arrow((252, y), (310, y), role="muted")
    s.text((92, 174), "axis 0", anchor="end")
    s.text((281, 36), "axis 1")
    s.text((172, 272), "sum(axis=0), shape (3,)", size=SMALL, role="muted")
    s.text((340, 156), "sum(axis=1), shape (2,)", size=SMALL, role="muted")
    s.text((172, 36), "shape (2, 3)", size=SMALL, role="muted")
    return s
