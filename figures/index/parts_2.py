"""Second build-up picture: the loss function compares the prediction with the target."""

from figures.index._parts import compare, predict
from tools.figures.sketch import Sketch


def draw() -> Sketch:
    s = Sketch(440, 490)
    _, _, prediction = predict(s, 150)
    loss = compare(s, prediction)
    s.arrow(loss, (loss.x, 474), "loss $L$", side="right")
    return s
