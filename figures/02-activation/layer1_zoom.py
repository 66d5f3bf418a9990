"""Layer 1 of the 2-3-2-2 network: how its first neuron gets its value."""

from figures._three_layer import zoom
from tools.figures.sketch import Sketch


def draw() -> Sketch:
    return zoom([("x_1", "1.0"), ("x_2", "0.5")], ["0.1", "0.2"], "0.1", "0.3", "0.574", "h", layer=1)
