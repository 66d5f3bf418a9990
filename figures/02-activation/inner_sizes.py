"""The shapes in a matrix product: the inner sizes must be equal, the outer ones remain."""

from tools.figures.sketch import Sketch


def draw() -> Sketch:
    """(2, 3) times (3, 2) is (2, 2): two braces join what must match and what remains."""
    s = Sketch(440, 210)
    left = s.box((86, 110), "(2, 3)", width=96, role="input", subtitle="A")
    right = s.box((220, 110), "(3, 2)", width=96, role="weight", subtitle="B")
    s.box((366, 110), "(2, 2)", width=96, role="output", subtitle="result")
    s.text((153, 110), "@")
    s.text((293, 110), "=")
    s.brace((left.x + 14, 80), (right.x - 14, 80), "inner sizes: must be equal", square=True)
    s.brace((right.x + 14, 140), (left.x - 14, 140), "outer sizes: remain", role="output", square=True)
    return s
