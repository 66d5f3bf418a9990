"""A perceptron with two inputs, their weights, and one output."""

from tools.figures.sketch import Sketch


def draw() -> Sketch:
    """Two hands, two weights, one decision."""
    s = Sketch(400, 226)
    x1 = s.neuron((60, 60), "x_1", role="input", caption="Haneul's hand")
    x2 = s.neuron((60, 165), "x_2", role="input", caption="Bada's hand")
    y = s.neuron((320, 112), "y", role="output", radius=28, caption="in the window?")
    s.arrow(x1, y, "w_1", role="weight", side="above")
    s.arrow(x2, y, "w_2", role="weight", side="below")
    return s
