"""Third build-up picture: backpropagation computes the gradient, the optimizer updates the weights with it."""

from figures.index._parts import compare, predict
from tools.figures.sketch import Sketch


def draw() -> Sketch:
    s = Sketch(440, 446)
    first, last, prediction = predict(s, 110)
    loss = compare(s, prediction)
    backward = s.box((360, 226), "backprop-\nagation", width=124, height=60, role="gradient")
    optimizer = s.box((360, 132), "optimizer", width=124, height=60, strong=True)
    s.arrow(loss, backward, "loss $L$", via=[(360, 400)], role="gradient", at=0.25, side="above")
    s.arrow(backward, optimizer, "gradient", role="gradient", side="right")
    s.arrow(optimizer, first, "update", role="weight", side="above")
    s.arrow(optimizer, last, role="weight")
    return s
