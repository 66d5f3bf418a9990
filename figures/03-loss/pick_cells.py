"""Picking one cell from each row with two lists of numbers: rows 0 to 4, columns 2, 7, 0, 9, 4."""

from tools.figures.sketch import SMALL, Sketch

LABELS = (2, 7, 0, 9, 4)


def draw() -> Sketch:
    """A table of 5 rows and 10 columns, five cells filled."""
    s = Sketch(440, 270)
    cell = 28
    left, top = 118, 72
    s.text((44, 42), "label", size=SMALL, role="muted")
    s.text((left + 140, 18), "drawer", size=SMALL, role="muted")
    for column in range(10):
        s.text((left + cell * column + cell / 2, 44), str(column), size=SMALL, role="muted")
    rows = [["" for _ in range(10)] for _ in LABELS]
    s.matrix(
        (left + 5 * cell, top + 2.5 * 32),
        rows,
        cell=(cell, 32),
        role="output",
        highlight=dict.fromkeys(enumerate(LABELS), "output"),
    )
    for row, label in enumerate(LABELS):
        y = top + 32 * row + 16
        s.text((44, y), str(label), strong=True)
        s.text((84, y), f"y[{row}]", size=SMALL, role="muted")
    s.text((220, 252), "y[0, 2], y[1, 7], y[2, 0], y[3, 9], y[4, 4]", size=SMALL)
    return s
