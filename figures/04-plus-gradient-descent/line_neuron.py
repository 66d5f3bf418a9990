"""The line as a neuron: x times m, plus b."""

from tools.figures.sketch import Sketch


def draw() -> Sketch:
    s = Sketch(400, 210)
    one = s.neuron((70, 52), "1", role="muted", radius=20, caption="always 1")
    x = s.neuron((70, 138), "x", role="input", caption="liters")
    y = s.neuron((318, 95), "ŷ", role="output", caption="predicted minutes")
    s.arrow(one, y, "b", role="weight", side="above")
    s.arrow(x, y, "m", role="weight", side="below")
    return s
