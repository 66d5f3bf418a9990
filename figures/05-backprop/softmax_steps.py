"""Softmax opened, for exponentials 3, 2, 5: each class by itself, and the sum S that all classes share."""

from figures._computational_graph import op
from tools.figures.sketch import SMALL, Sketch

ROWS = (("3", "0.3", "0", "0", "0.3"), ("2", "0.2", "−5", "−0.5", "−0.8"), ("5", "0.5", "0", "0", "0.5"))
RAIL = 388


def draw() -> Sketch:
    """Rows are classes; the sum and its reciprocal run below them."""
    s = Sketch(446, 440)
    plus = op(s, (190, RAIL), "+")
    over = s.box((266, RAIL), "1/S", width=48, height=34)
    s.arrow(plus, over)
    s.text((240, RAIL - 27), "$S = 10$", size=SMALL)
    s.text((226, RAIL + 26), "0.1", size=SMALL, role="gradient")
    s.line(over, (388, RAIL))
    s.text((320, RAIL - 15), "0.1", size=SMALL)
    s.text((320, RAIL + 18), "−10", size=SMALL, role="gradient")
    for k, (exponential, share, back, direct, out) in enumerate(ROWS):
        y = 60 + 104 * k
        exp = s.box((96, y), "exp", width=48, height=34)
        times = op(s, (388 - 40 * k, y), "×")
        dot = s.neuron((206 - 16 * k, y), radius=4)
        s.arrow((14, y), exp, f"a_{k + 1}", side="above", size=SMALL)
        s.text((42, y + 20), out, size=SMALL, role="gradient")
        s.line(exp, dot)
        s.text((142, y - 15), exponential, size=SMALL)
        s.arrow(dot, times)
        s.text((252, y + 20), direct, size=SMALL, role="gradient")
        s.arrow(times, (442, y))
        s.text((426, y - 15), share, size=SMALL)
        s.text((426, y + 20), back, size=SMALL, role="gradient")
        s.arrow(dot, (dot.x, RAIL - (19 if k == 1 else 10)), head=k == 1)
        s.text((dot.x + (16 if k == 0 else -16), y + 52), "0.1", size=SMALL, role="gradient")
        s.arrow((times.x, RAIL), times)
    return s
