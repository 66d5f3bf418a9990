"""Two names for one list, and a copy that is a list of its own."""

from figures._number_cells import number_cells
from tools.figures.sketch import SMALL, Sketch


def draw() -> Sketch:
    """plan and mine point to the same cells; copy points to others."""
    s = Sketch(440, 260)
    plan, mine, copy = (
        s.box((64, y), name, width=84, height=38) for y, name in ((44, "plan"), (108, "mine"), (208, "copy"))
    )
    shared = number_cells(s, (212, 54), [[10, 5, 4, 6]], role="input", cell=(48, 44))[0]
    own = number_cells(s, (212, 186), [[3, 5, 4]], role="input", cell=(48, 44))[0]
    s.arrow(plan, shared[0])
    s.arrow(mine, shared[0])
    s.arrow(copy, own[0])
    s.text((308, 122), "one list, two names", size=SMALL, role="muted")
    s.text((284, 246), "a list of its own", size=SMALL, role="muted")
    return s
