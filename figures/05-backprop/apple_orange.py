"""Two apples and three oranges with tax: values there, gradients back."""

from figures._computational_graph import op, source, wire
from tools.figures.sketch import Sketch


def draw() -> Sketch:
    s = Sketch(440, 480)
    apple = source(s, (70, 36), "apple price", width=100)
    apples = source(s, (78, 186), "number of apples", width=124)
    oranges = source(s, (78, 294), "number of oranges", width=132)
    orange = source(s, (70, 444), "orange price", width=100)
    tax = source(s, (358, 380), "tax", width=70)
    apple_price, orange_price = op(s, (186, 111), "×"), op(s, (186, 369), "×")
    total, price = op(s, (258, 240), "+"), op(s, (358, 240), "×")
    wire(s, apple, apple_price, "100", "2.2")
    wire(s, apples, apple_price, "2", "110")
    wire(s, oranges, orange_price, "3", "165")
    wire(s, orange, orange_price, "150", "3.3")
    wire(s, apple_price, total, "200", "1.1")
    wire(s, orange_price, total, "450", "1.1")
    wire(s, total, price, "650", "1.1")
    wire(s, tax, price, "1.1", "650")
    wire(s, price, (436, 240), "715", "1")
    return s
