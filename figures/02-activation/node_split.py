"""A neuron opened: first the sum a, then the activation function h, which makes y out of it."""

from tools.figures.sketch import Sketch


def draw() -> Sketch:
    """Three inputs run into a frame, the neuron, that holds a and y, with h between them."""
    s = Sketch(440, 300)
    one = s.neuron((46, 50), "1", role="muted", radius=22)
    x1 = s.neuron((46, 150), "x_1", role="input", radius=22)
    x2 = s.neuron((46, 250), "x_2", role="input", radius=22)
    a = s.neuron((228, 150), "a", radius=26, caption="the sum")
    y = s.neuron((362, 150), "y", role="output", radius=26, caption="the answer")
    s.arrow(a, y, "h", side="above")
    for start, weight, side in ((one, "b", "above"), (x1, "w_1", "above"), (x2, "w_2", "below")):
        s.arrow(start, a, weight, role="weight", side=side, at=0.4)
    s.group([a, y], "one neuron", padding=36)
    return s
