"""Broadcasting a column and a row: each is stretched along the other's axis."""

from figures._number_cells import number_cells
from tools.figures.sketch import SMALL, Sketch


def draw() -> Sketch:
    """Above, the column and the row with their imagined copies; below, the table of sums."""
    s = Sketch(440, 330)
    cell = (44.0, 36.0)
    below, along = (0, 10, 20), (1, 2, 3, 4)
    number_cells(
        s, (22, 24), [[b] * 4 for b in below], role="input", cell=cell, real=lambda row, column: column == 0
    )
    number_cells(s, (242, 24), [along] * 3, role="weight", cell=cell, real=lambda row, column: row == 0)
    number_cells(s, (132, 182), [[b + a for a in along] for b in below], role="output", cell=cell)
    s.text((220, 78), "+")
    s.text((110, 236), "=")
    s.text((110, 150), "(3, 1), stretched to the right", size=SMALL, role="muted")
    s.text((330, 150), "(4,), stretched downward", size=SMALL, role="muted")
    s.text((220, 308), "(3, 4)", size=SMALL, role="muted")
    return s
