"""The multiplication node multiplies what flows back by the other side's value."""

from figures._computational_graph import op, wire
from tools.figures.sketch import Sketch


def draw() -> Sketch:
    s = Sketch(440, 190)
    node = op(s, (230, 95), "×")
    wire(s, (50, 30), node, "$x = 10$", "1.3 × 5 = 6.5")
    wire(s, (50, 160), node, "$y = 5$", "1.3 × 10 = 13")
    wire(s, node, (410, 95), "$z = 50$", "1.3")
    return s
