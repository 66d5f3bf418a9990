"""A slice is a window onto the same memory; a copy has a place of its own."""

from figures._number_cells import number_cells
from tools.figures.sketch import Sketch


def draw() -> Sketch:
    """Six numbers in a strip, framed by X and by the slice; below, a copy of two of them."""
    s = Sketch(440, 310)
    cell = (62.0, 44.0)
    strip = number_cells(s, (34, 120), [[51, 55, 14, 19, 0, 4]], role="input", cell=cell)[0]
    s.brace((strip[0].left[0], 112), (strip[-1].right[0], 112), "$\\text{X}$", role="input")
    s.brace((strip[1].right[0], 172), (strip[0].left[0], 172), "row = X[0]", role="input")
    own = number_cells(s, (284, 236), [[14, 19]], role="output", cell=cell)[0]
    s.text((270, 258), "own = X[1].copy()", anchor="end", role="output")
    s.arrow((252, 170), (own[0].x + 20, 232), role="muted", dashed=True)
    s.text((220, 24), "the same numbers, two names")
    return s
