"""A matrix of shape (3, 2): rows lie, columns stand."""

from tools.figures.sketch import SMALL, Sketch


def draw() -> Sketch:
    """Three parcels with two numbers each."""
    s = Sketch(440, 250)
    grid = s.matrix((240, 120), [[1, 2], [3, 4], [5, 6]], cell=(60, 40), role="input", row=1)
    for column, name in enumerate(("mass", "size")):
        s.text((grid.cell(0, column).x, 40), name, size=SMALL, role="muted")
    for row in range(3):
        s.text((190 - 24, grid.cell(row, 0).y), f"parcel {row + 1}", size=SMALL, role="muted", anchor="end")
    s.text((320, 120), "a row", role="input", size=SMALL, anchor="start")
    s.brace((300, 190), (180, 190), "2 columns")
    s.brace((86, 182), (86, 58), "3 rows")
    return s
