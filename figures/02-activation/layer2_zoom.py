"""Layer 2 of the 2-3-2-2 network: how its first neuron gets its value."""

from figures._three_layer import zoom
from tools.figures.sketch import Sketch


def draw() -> Sketch:
    return zoom(
        [("z_1^{(1)}", "0.574"), ("z_2^{(1)}", "0.668"), ("z_3^{(1)}", "0.750")],
        ["0.1", "0.2", "0.3"],
        "0.1",
        "0.516",
        "0.626",
        "h",
        layer=2,
    )
