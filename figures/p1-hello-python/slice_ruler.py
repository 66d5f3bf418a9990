"""A list with a ruler: numbers at the cuts between the elements, from the left and from the right."""

from figures._number_cells import number_cells
from tools.figures.sketch import SMALL, Sketch

LEFT, CELL = 70.0, 62.0


def draw() -> Sketch:
    """Five cells; the ruler from the left above, from the right below, three slices as brackets."""
    s = Sketch(440, 330)
    number_cells(s, (LEFT, 78), [[1, 2, 3, 4, 99]], role="input", cell=(CELL, 48))
    for cut in range(6):
        x = LEFT + CELL * cut
        s.line((x, 62), (x, 142), role="muted")
        s.text((x, 48), str(cut))
        if cut < 5:
            s.text((x, 156), f"−{5 - cut}")
    s.text((LEFT + CELL * 2.5, 20), "a[0] is the element right of 0", size=SMALL, role="muted")
    for row, (start, end, label) in enumerate(
        ((0, 2, r"$\text{a[0:2]}$"), (1, 5, r"$\text{a[1:]}$"), (0, 4, r"$\text{a[:-1]}$"))
    ):
        y = 190 + 52 * row
        s.brace((LEFT + CELL * end - 4, y), (LEFT + CELL * start + 4, y), label, role="output", square=True)
    return s
