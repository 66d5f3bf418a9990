"""What lies in memory: a list points to numbers elsewhere, an array holds them side by side."""

from figures._number_cells import number_cells
from tools.figures.sketch import SMALL, Sketch


def draw() -> Sketch:
    """Above, the list with an arrow from each slot; below, the array, one strip."""
    s = Sketch(440, 330)
    s.text((20, 24), "list", strong=True, anchor="start")
    slots = number_cells(s, (40, 44), [["", "", ""]], role="plain", cell=(48, 40))[0]
    for slot, x, value, kind in zip(
        slots, (70, 210, 350), ("1", "2", "3"), ("int", "int", "int"), strict=True
    ):
        number = s.box((x, 150), value, width=92, height=50, role="muted", subtitle=kind)
        s.arrow(slot, number, role="muted")
    s.text((204, 64), "slots that point to numbers", size=SMALL, role="muted", anchor="start")
    s.text((20, 216), "array", strong=True, anchor="start")
    cells = number_cells(s, (40, 236), [[1, 2, 3]], role="input", cell=(48, 40))[0]
    s.text((204, 256), "the numbers themselves", size=SMALL, role="muted", anchor="start")
    s.brace(
        (cells[-1].right[0], 284),
        (cells[0].left[0], 284),
        "one kind, side by side",
        role="input",
        square=True,
    )
    return s
