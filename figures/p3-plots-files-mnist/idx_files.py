"""The two kinds of MNIST file: a header, then one byte after another."""

from tools.figures.sketch import SMALL, Sketch


def draw() -> Sketch:
    """An image file above a label file."""
    s = Sketch(430, 250)
    for y, name, header, content in (
        (70, "image file", "16 bytes", "784 bytes an image"),
        (195, "label file", "8 bytes", "1 byte a label"),
    ):
        s.text((20, y - 42), name, anchor="start")
        s.box((75, y), header, width=110, height=44, role="muted")
        s.box((272, y), content, width=276, height=44, role="input")
    s.text((75, 112), "header", size=SMALL)
    s.text((272, 112), "pixels, 0 to 255", size=SMALL)
    s.text((75, 235), "header", size=SMALL)
    s.text((272, 235), "digits, 0 to 9", size=SMALL)
    return s
