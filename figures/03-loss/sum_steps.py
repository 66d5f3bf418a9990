"""The sum sign as a loop: a running total that takes up one term after the other."""

from tools.figures.sketch import SMALL, Sketch


def draw() -> Sketch:
    """Three terms above, the total after each below."""
    s = Sketch(440, 200)
    terms, totals = (3, 1, 4), (0, 3, 4, 8)
    boxes = [
        s.box((56 + 109 * k, 150), str(total), width=52, height=40, role="output" if k == 3 else "plain")
        for k, total in enumerate(totals)
    ]
    for k, term in enumerate(terms):
        middle = 56 + 109 * k + 54.5
        box = s.box((middle, 62), str(term), width=52, height=40, role="input")
        s.text((middle, 26), f"$x_{k + 1}$", size=SMALL)
        s.arrow(box, (middle, 148), role="muted")
        s.arrow(boxes[k], boxes[k + 1], "+", at=0.5, side="below")
    s.text((56, 186), "start at 0", size=SMALL, role="muted")
    s.text((56 + 327, 186), "total", size=SMALL, role="muted")
    return s
