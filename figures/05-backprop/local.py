"""A node sees only its own inputs, whatever large computation they come from."""

from figures._computational_graph import op, source, wire
from tools.figures.sketch import SMALL, Sketch


def draw() -> Sketch:
    s = Sketch(440, 250)
    far = s.box(
        (86, 70), "whatever was\ncomputed before", role="muted", dashed=True, width=136, height=62, size=SMALL
    )
    cover = source(s, (86, 190), "cover")
    node = op(s, (250, 120), "+")
    beyond = s.box(
        (382, 120), "whatever\ncomes after", role="muted", dashed=True, width=100, height=62, size=SMALL
    )
    wire(s, far, node, "2000")
    wire(s, cover, node, "500")
    wire(s, node, beyond, "2500")
    s.text((250, 166), "all it sees: 2000 and 500", size=SMALL, anchor="start")
    return s
