"""The print shop's order, computed from left to right."""

from figures._print_order import order
from tools.figures.sketch import Sketch


def draw() -> Sketch:
    return order(backward=False)
