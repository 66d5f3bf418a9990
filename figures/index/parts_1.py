"""First of three build-up pictures: the input goes through the layers and becomes a prediction."""

from figures.index._parts import predict
from tools.figures.sketch import Sketch


def draw() -> Sketch:
    s = Sketch(440, 350)
    predict(s, 220)
    return s
