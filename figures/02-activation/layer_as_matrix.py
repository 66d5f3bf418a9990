"""A layer from two neurons to three, and the matrix product that does the same."""

from tools.figures.sketch import SMALL, Sketch

WEIGHTS = [[1, 3, 5], [2, 4, 6]]


def draw() -> Sketch:
    """Above, the network with its six weights; below, X, W and Y with their shapes."""
    s = Sketch(440, 460)
    (x1, x2), ys = s.layers(
        [2, 3],
        left=90,
        right=350,
        top=48,
        bottom=248,
        labels=[["x_1", "x_2"], ["y_1", "y_2", "y_3"]],
        radius=22,
    )
    for y, w1, w2 in zip(ys, *WEIGHTS, strict=True):
        s.arrow(x1, y, str(w1), role="weight", at=0.74, side="on", size=SMALL)
        s.arrow(x2, y, str(w2), role="weight", at=0.74, side="on", size=SMALL)
    for shape, number in ((x1, "1"), (x2, "2")):
        s.text((shape.x - 42, shape.y), number, role="input")
    for shape, number in zip(ys, ("5", "11", "17"), strict=True):
        s.text((shape.x + 44, shape.y), number, role="output")
    y = 350
    s.matrix((70, y), [[1, 2]], role="input", cell=(36, 36), caption="X  (2,)")
    s.text((130, y), "@")
    s.matrix((208, y), WEIGHTS, role="weight", cell=(36, 36), caption="W  (2, 3)", column=0)
    s.text((284, y), "=")
    s.matrix((360, y), [[5, 11, 17]], role="output", cell=(36, 36), caption="Y  (3,)", column=0)
    s.text((220, 432), "first column of W = the weights of $y_1$", size=SMALL, role="muted")
    return s
