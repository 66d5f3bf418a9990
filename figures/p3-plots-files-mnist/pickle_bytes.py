"""An object becomes bytes and an object again."""

from tools.figures.sketch import SMALL, Sketch


def draw() -> Sketch:
    """Memory above, the file below, an arrow each way."""
    s = Sketch(420, 220)
    before = s.box((95, 55), "dictionary", width=130, height=56, role="input")
    after = s.box((325, 55), "equal copy", width=130, height=56, role="output")
    file = s.box((210, 165), "128 …", width=160, height=56, role="plain")
    s.text((210, 208), "bytes in a file", size=SMALL)
    s.arrow(before, file, role="muted")
    s.arrow(file, after, role="muted")
    s.text((100, 122), "dump", size=SMALL)
    s.text((320, 122), "load", size=SMALL)
    return s
