"""What stands on what: a script on libraries, libraries on the standard library, all on the interpreter."""

from tools.figures.sketch import SMALL, Role, Sketch

LAYERS: list[tuple[str, str, Role]] = [
    ("your script", "hungry.py, and_gate.py, …", "output"),
    ("libraries", "NumPy, Matplotlib, dl_textbook", "input"),
    ("standard library", "math, random, pathlib, …", "plain"),
    ("the interpreter", "reads Python and carries it out", "muted"),
]


def draw() -> Sketch:
    """Four slabs on top of each other; the second one has to be installed."""
    s = Sketch(440, 300)
    slabs = [
        s.box((158, 48 + 68 * row), label, width=264, height=56, role=role, subtitle=names)
        for row, (label, names, role) in enumerate(LAYERS)
    ]
    s.text((302, slabs[0].y), "you write it", anchor="start", role="muted", size=SMALL)
    s.text((302, slabs[1].y), "pip installs it", anchor="start", role="muted", size=SMALL)
    s.brace((298, slabs[2].top[1]), (298, slabs[3].bottom[1]), "comes with\nPython", square=True)
    return s
