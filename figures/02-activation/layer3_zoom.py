"""Layer 3 of the 2-3-2-2 network: how its first output gets its value, without squeezing."""

from figures._three_layer import zoom
from tools.figures.sketch import Sketch


def draw() -> Sketch:
    return zoom(
        [("z_1^{(2)}", "0.626"), ("z_2^{(2)}", "0.771")],
        ["0.1", "0.2"],
        "0.1",
        "0.317",
        "0.317",
        "$\\sigma$",
        layer=3,
    )
