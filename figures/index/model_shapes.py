"""Three shapes of models: a stack, two branches that meet, two heads."""

from itertools import pairwise

from tools.figures.sketch import SMALL, Shape, Sketch

TOP, GAP = 36, 66


def draw() -> Sketch:
    s = Sketch(440, 310)
    for x, name in ((62, "stack"), (212, "branches"), (368, "two heads")):
        s.text((x, 290), name, size=SMALL, strong=True)

    stack = [_node(s, 62, row) for row in range(4)]
    _join(s, *stack)

    start, end = _node(s, 212, 0), _node(s, 212, 3)
    for x in (176, 248):
        upper, lower = _node(s, x, 1, narrow=True), _node(s, x, 2, narrow=True)
        _join(s, start, upper, lower, end)

    shared = [_node(s, 368, row) for row in (0, 1)]
    _join(s, *shared)
    for x in (332, 404):
        head, out = _node(s, x, 2, narrow=True), _node(s, x, 3, narrow=True)
        _join(s, shared[-1], head, out)
    return s


def _node(s: Sketch, x: float, row: int, *, narrow: bool = False) -> Shape:
    label, role = {0: ("$x$", "input"), 3: ("$y$", "output")}.get(row, ("", "weight"))
    return s.box((x, TOP + GAP * row), label, width=52 if narrow else 74, height=38, role=role)  # type: ignore[arg-type]


def _join(s: Sketch, *shapes: Shape) -> None:
    for before, after in pairwise(shapes):
        s.arrow(before, after)
