"""The whole 2-3-2-2 network with its bias neurons."""

from figures._three_layer import whole
from tools.figures.sketch import Sketch


def draw() -> Sketch:
    return whole()
