"""Where a value is used twice, what flows back from both uses is added."""

from figures._computational_graph import wire
from tools.figures.sketch import SMALL, Sketch


def draw() -> Sketch:
    s = Sketch(440, 200)
    node = s.neuron((210, 100), radius=8, role="muted")
    wire(s, (36, 100), node, "$x$", "2 + 0.5 = 2.5")
    wire(s, node, (390, 36), "$x$", "2")
    wire(s, node, (390, 164), "$x$", "0.5")
    s.text((210, 146), "used twice", size=SMALL, role="muted")
    return s
