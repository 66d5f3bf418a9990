"""What normalize and flatten do to one image."""

from figures._number_cells import number_cells
from tools.figures.sketch import SMALL, Sketch


def draw() -> Sketch:
    """A 2 by 3 image: raw, normalized, laid out in a row."""
    s = Sketch(430, 310)
    number_cells(s, (20, 40), [[0, 51, 255], [102, 0, 204]], role="input", cell=(56, 42))
    number_cells(s, (242, 40), [["0", "0.2", "1"], ["0.4", "0", "0.8"]], role="input", cell=(56, 42))
    s.text((104, 22), "whole numbers", size=SMALL)
    s.text((326, 22), "normalized", size=SMALL)
    s.arrow((196, 82), (234, 82), role="muted")
    s.text((215, 64), "÷ 255", size=SMALL)
    s.arrow((326, 134), (326, 210), role="muted")
    s.text((312, 172), "row by row", anchor="end", size=SMALL)
    number_cells(s, (46, 220), [["0", "0.2", "1", "0.4", "0", "0.8"]], role="input", cell=(56, 42))
    s.text((214, 285), "flattened", size=SMALL)
    return s
