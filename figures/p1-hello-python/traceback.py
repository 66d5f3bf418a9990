"""An error report and how to read it: from the bottom up."""

from tools.figures.sketch import SMALL, Role, Sketch

LINES: list[tuple[float, str, Role]] = [
    (34, "Traceback (most recent call last):", "muted"),
    (70, 'File "club.py", line 5, in <module>', "muted"),
    (94, "report([3, 5, 4])", "plain"),
    (130, 'File "club.py", line 2, in report', "input"),
    (154, "print(laps[3])", "input"),
    (196, "IndexError: list index out of range", "output"),
]


def draw() -> Sketch:
    """The lines of the report on the left, what each part tells on the right of it."""
    s = Sketch(440, 310)
    s.box((214, 118), "", width=392, height=204, role="muted")
    for y, line, role in LINES:
        indent = 30 + (18 if "File" in line else 36 if "(" in line and "Trace" not in line else 0)
        s.text((indent, y), line, anchor="start", size=15, role=role)
    for y, number, note, role in (
        (242, "1", "what went wrong", "output"),
        (266, "2", "in which line", "input"),
        (290, "3", "who called that line", "plain"),
    ):
        s.text((30, y), number, anchor="start", size=SMALL, role=role, strong=True)
        s.text((48, y), note, anchor="start", size=SMALL, role=role)
    for y, number, role in ((196, "1", "output"), (142, "2", "input"), (82, "3", "plain")):
        s.text((396, y), number, strong=True, role=role)
    return s
