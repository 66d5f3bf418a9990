"""What import does: it runs the file once, and hands over a box with the names that the file defined."""

from tools.figures.sketch import SMALL, Sketch


def draw() -> Sketch:
    """The file on the left runs from top to bottom; the module on the right holds its names."""
    s = Sketch(440, 260)
    file = s.box((112, 130), "", width=152, height=176, role="muted")
    s.text((112, 26), "pace.py", strong=True)
    for y, line in ((74, "def pace(…):"), (118, "print(…)"), (162, "if __name__ == …:")):
        s.text((112, y), line, size=SMALL)
    s.arrow((22, 50), (22, 210))
    module = s.box((342, 130), "", width=150, height=112, role="output")
    s.text((342, 58), "the module pace", size=SMALL, role="muted")
    s.text((342, 110), "pace", size=15)
    s.text((342, 148), '__name__ = "pace"', size=SMALL)
    s.arrow(file, module, "import", side="above", size=SMALL)
    s.text((112, 238), "runs once, top to bottom", size=SMALL, role="muted")
    s.text((342, 206), "used as pace.pace(…)", size=SMALL, role="muted")
    return s
