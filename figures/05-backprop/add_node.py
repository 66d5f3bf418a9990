"""The addition node hands what flows back to both sides as it is."""

from figures._computational_graph import op, wire
from tools.figures.sketch import Sketch


def draw() -> Sketch:
    s = Sketch(440, 190)
    node = op(s, (230, 95), "+")
    wire(s, (50, 30), node, "$x = 10$", "1.3")
    wire(s, (50, 160), node, "$y = 5$", "1.3")
    wire(s, node, (410, 95), "$z = 15$", "1.3")
    return s
