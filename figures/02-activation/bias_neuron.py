"""A perceptron with its bias drawn as a gray neuron whose input is always 1."""

from tools.figures.sketch import Sketch


def draw() -> Sketch:
    """The mass and the size of a parcel, and the constant 1, meet in y."""
    s = Sketch(400, 310)
    one = s.neuron((70, 46), "1", role="muted", caption="always 1")
    x1 = s.neuron((70, 144), "x_1", role="input", caption="mass")
    x2 = s.neuron((70, 242), "x_2", role="input", caption="size")
    y = s.neuron((320, 144), "y", role="output", radius=28, caption="sticker?")
    s.arrow(one, y, "b", role="weight", side="above")
    s.arrow(x1, y, "w_1", role="weight", side="above")
    s.arrow(x2, y, "w_2", role="weight", side="below")
    return s
