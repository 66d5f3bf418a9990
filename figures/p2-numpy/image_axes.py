"""The axes of a pile of images: which image, which row, which column."""

from tools.figures.sketch import SMALL, Sketch


def draw() -> Sketch:
    """A pile of four sheets with an arrow along each axis."""
    s = Sketch(420, 320)
    for sheet in range(4):
        s.box((270 - 22 * sheet, 112 + 22 * sheet), "", width=150, height=150, role="input")
    s.text((204, 178), "28 × 28")
    s.arrow((116, 103), (116, 253), role="muted")
    s.text((104, 178), "axis 1:\nrow", anchor="end", size=SMALL)
    s.arrow((129, 268), (279, 268), role="muted")
    s.text((204, 290), "axis 2: column", size=SMALL)
    s.arrow((303, 258), (369, 192), role="muted")
    s.text((350, 250), "axis 0:\nimage", anchor="start", size=SMALL)
    return s
