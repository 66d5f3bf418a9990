"""z = (x + y)², in two nodes, with x = 1 and y = 2."""

from figures._computational_graph import op, source, wire
from tools.figures.sketch import SMALL, Sketch


def draw() -> Sketch:
    s = Sketch(440, 270)
    x, y = source(s, (46, 50), "$x$", width=44), source(s, (46, 190), "$y$", width=44)
    plus, square = op(s, (160, 120), "+"), s.neuron((300, 120), "$( )^2$", radius=24)
    wire(s, x, plus, "1", "6")
    wire(s, y, plus, "2", "6")
    wire(s, plus, square, "$t = 3$", "6")
    wire(s, square, (426, 120), "$z = 9$", "1")
    s.text((160, 222), r"$\partial t / \partial x = 1$", role="gradient", size=SMALL)
    s.text((300, 222), r"$\partial z / \partial t = 2t = 6$", role="gradient", size=SMALL)
    s.text((230, 248), "slopes of the two nodes", role="muted", size=SMALL)
    return s
