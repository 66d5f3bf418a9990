"""The print shop's order with the gradients that return, from right to left."""

from figures._print_order import order
from tools.figures.sketch import Sketch


def draw() -> Sketch:
    return order(backward=True)
