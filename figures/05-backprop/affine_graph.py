"""The affine layer as a graph of matrices: each value and its gradient have the same shape."""

from figures._computational_graph import op, source, wire
from tools.figures.sketch import SMALL, Sketch


def draw() -> Sketch:
    s = Sketch(440, 330)
    x = source(s, (56, 50), "$X$", width=48)
    w = s.box((56, 210), "$W$", role="weight", width=48, height=32, size=SMALL)
    b = s.box((300, 250), "$B$", role="weight", width=48, height=32, size=SMALL)
    dot, plus = op(s, (180, 130), "@"), op(s, (300, 130), "+")
    wire(s, x, dot, "(2,)", "(2,)")
    wire(s, w, dot, "(2, 3)", "(2, 3)")
    wire(s, dot, plus, "(3,)", "(3,)")
    wire(s, b, plus, "(3,)", "(3,)")
    wire(s, plus, (428, 130), "$Y$ (3,)", "(3,)")
    s.text((220, 306), "black: shape of the value; red: shape of its gradient", size=SMALL, role="muted")
    return s
