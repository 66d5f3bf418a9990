"""Two virtual environments on one computer: each has its own libraries, both use the same Python."""

from tools.figures.sketch import SMALL, Sketch


def draw() -> Sketch:
    """Python at the bottom, two rooms above it with different versions of NumPy."""
    s = Sketch(440, 330)
    python = s.box((220, 284), "Python 3.12", width=180, height=48, role="muted")
    for x, project, libraries in (
        (116, "deep-learning", ("NumPy 2.3", "Matplotlib 3.10")),
        (324, "old-homework", ("NumPy 1.26", "pandas 2.2")),
    ):
        s.text((x, 24), project, strong=True)
        boxes = [
            s.box((x, 96 + 54 * row), name, width=148, height=42, role="input")
            for row, name in enumerate(libraries)
        ]
        room = s.group(boxes, ".venv", padding=18)
        s.arrow(room, python, role="muted")
    s.text((220, 226), "shared", size=SMALL, role="muted")
    return s
