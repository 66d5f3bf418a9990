"""Where batch normalization stands: between the affine layer and its activation, in every hidden layer."""

from tools.figures.sketch import SMALL, Shape, Sketch


def draw() -> Sketch:
    """Three columns, read from top to bottom: two hidden layers of three parts each, and the output layer."""
    s = Sketch(440, 270)
    last: Shape | None = None
    for number, x in enumerate((80, 220), start=1):
        parts = [
            s.box((x, 70), "Affine", width=112, height=38, role="weight"),
            s.box((x, 140), "BatchNorm", width=112, height=38, role="output", strong=True),
            s.box((x, 210), "ReLU", width=112, height=38),
        ]
        s.arrow(parts[0], parts[1])
        s.arrow(parts[1], parts[2])
        if last is not None:
            s.arrow(last.right, parts[0].left, via=[(150, 210), (150, 70)])
        s.text((x, 22), f"hidden layer {number}", size=SMALL, role="muted")
        last = parts[2]
    affine = s.box((362, 70), "Affine", width=112, height=38, role="weight")
    softmax = s.box((362, 140), "Softmax", width=112, height=38)
    s.arrow((276, 210), affine.left, via=[(291, 210), (291, 70)])
    s.arrow(affine, softmax)
    s.text((362, 22), "output layer", size=SMALL, role="muted")
    return s
