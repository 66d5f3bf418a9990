"""The two-layer perceptron that makes XOR, its layers numbered, its weights and biases written in."""

from tools.figures.sketch import SMALL, Sketch


def draw() -> Sketch:
    """Three columns of neurons and two gaps with weights between them."""
    s = Sketch(440, 312)
    x1 = s.neuron((52, 80), "x_1", role="input")
    x2 = s.neuron((52, 210), "x_2", role="input")
    s1 = s.neuron((220, 80), "s_1", caption="bias 0.7")
    s2 = s.neuron((220, 210), "s_2", caption="bias −0.2")
    y = s.neuron((388, 145), "y", role="output", caption="bias −0.7")
    for start, end, weight, at, side in (
        (x1, s1, "−0.5", 0.5, "above"),
        (x1, s2, "0.5", 0.2, "right"),
        (x2, s1, "−0.5", 0.2, "right"),
        (x2, s2, "0.5", 0.5, "below"),
        (s1, y, "0.5", 0.5, "above"),
        (s2, y, "0.5", 0.5, "below"),
    ):
        s.arrow(start, end, weight, role="weight", at=at, side=side, size=SMALL)
    s.text((220, 40), "NAND", size=SMALL, role="muted")
    s.text((220, 170), "OR", size=SMALL, role="muted")
    s.text((388, 105), "AND", size=SMALL, role="muted")
    for x, name in ((52, "layer 0"), (220, "layer 1"), (388, "layer 2")):
        s.text((x, 16), name, strong=True, size=SMALL)
    s.brace((200, 262), (72, 262), "weights of layer 1", role="weight")
    s.brace((368, 262), (240, 262), "weights of layer 2", role="weight")
    return s
