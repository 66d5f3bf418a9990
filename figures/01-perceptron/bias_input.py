"""The bias as the weight of an input that is always 1."""

from tools.figures.sketch import Sketch


def draw() -> Sketch:
    """A third input, always 1, joins the two hands."""
    s = Sketch(400, 320)
    one = s.neuron((70, 50), "1", role="plain", dashed=True, caption="always 1")
    x1 = s.neuron((70, 150), "x_1", role="input", caption="Haneul's hand")
    x2 = s.neuron((70, 250), "x_2", role="input", caption="Bada's hand")
    y = s.neuron((320, 150), "y", role="output", radius=28)
    s.arrow(one, y, "b", role="weight", side="above")
    s.arrow(x1, y, "w_1", role="weight", side="above")
    s.arrow(x2, y, "w_2", role="weight", side="below")
    return s
