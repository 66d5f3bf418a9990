"""The dot product of two vectors: multiply in pairs, then add up."""

from figures._number_cells import number_cells
from tools.figures.sketch import SMALL, Sketch


def draw() -> Sketch:
    """Needs above, prices below, the three products, and their sum."""
    s = Sketch(440, 300)
    cell = (72.0, 40.0)
    for column, name in enumerate(("soil", "compost", "plant")):
        s.text((110 + cell[0] * (column + 0.5), 20), name, size=SMALL, role="muted")
    for y, name, values, role in (
        (40, "needs", (6, 2, 1), "input"),
        (102, "prices", (2, 3, 1), "weight"),
        (184, "products", (12, 6, 1), "plain"),
    ):
        s.text((96, y + 20), name, anchor="end", size=SMALL)
        number_cells(s, (110, y), [values], role=role, cell=cell)
    for column in range(3):
        x = 110 + cell[0] * (column + 0.5)
        s.text((x, 91), "×")
        s.arrow((x, 146), (x, 180), role="muted")
    total = s.box((218, 272), "12 + 6 + 1 = 19", width=150, height=38, role="output")
    s.arrow((218, 226), total, role="muted")
    return s
