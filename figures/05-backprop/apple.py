"""Two apples at 100 each, and 10 percent tax: values there, gradients back."""

from figures._computational_graph import op, source, wire
from tools.figures.sketch import Sketch


def draw() -> Sketch:
    s = Sketch(440, 300)
    apple = source(s, (70, 40), "apple price")
    count = source(s, (70, 200), "number of apples", width=124)
    tax = source(s, (318, 260), "tax")
    price, total = op(s, (200, 120), "×"), op(s, (318, 120), "×")
    wire(s, apple, price, "100", "2.2")
    wire(s, count, price, "2", "110")
    wire(s, price, total, "200", "1.1")
    wire(s, tax, total, "1.1", "200")
    wire(s, total, (434, 120), "220", "1")
    return s
