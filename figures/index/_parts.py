"""What the three build-up pictures share: the way forward, and the loss function at its end."""

from tools.figures.sketch import Shape, Sketch


def predict(s: Sketch, x: float) -> tuple[Shape, Shape, Shape]:
    """Draw input, two layers and prediction in a column; return the layers and the prediction."""
    given = s.box((x, 44), "input $x$", width=140, role="input")
    first = s.box((x, 132), "layer", subtitle="weights", width=140, height=60, role="weight")
    last = s.box((x, 226), "layer", subtitle="weights", width=140, height=60, role="weight")
    prediction = s.box((x, 310), "prediction $y$", width=140, role="output")
    for start, end in ((given, first), (first, last), (last, prediction)):
        s.arrow(start, end)
    return first, last, prediction


def compare(s: Sketch, prediction: Shape) -> Shape:
    """Add the target and the loss function; return the loss function."""
    target = s.box((prediction.x + 140, prediction.y), "target $t$", width=110, role="output", dashed=True)
    loss = s.box((prediction.x + 55, 400), "loss function", width=150, strong=True)
    s.arrow(prediction, loss)
    s.arrow(target, loss)
    return loss
