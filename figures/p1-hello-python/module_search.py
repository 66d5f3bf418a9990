"""Where import looks, in order, and where it stops."""

from tools.figures.sketch import SMALL, Role, Sketch

PLACES: list[tuple[str, str, Role]] = [
    ("loaded before?", "then nothing runs again", "muted"),
    ("folder of the script", "your own files", "input"),
    ("standard library", "math, random, …", "plain"),
    ("site-packages", "what pip installed", "plain"),
    ("folders you appended", "sys.path.append(…)", "input"),
]


def draw() -> Sketch:
    """Five places below each other; the search goes down, and ends in an error."""
    s = Sketch(440, 478)
    boxes = [
        s.box((190, 62 + 72 * row), label, width=250, height=54, role=role, subtitle=note)
        for row, (label, note, role) in enumerate(PLACES)
    ]
    error = s.box((190, 434), "ModuleNotFoundError", width=250, height=48, role="muted")
    for above, below in zip(boxes, [*boxes[1:], error], strict=True):
        s.arrow(above, below, role="muted")
    s.brace((324, boxes[1].top[1]), (324, boxes[4].bottom[1]), "sys.path", square=True)
    s.text((190, 16), "import club", size=SMALL, strong=True)
    return s
