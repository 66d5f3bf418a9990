"""The two-layer network: shapes on the way from 100 images to 100 rows of probabilities."""

from tools.figures.sketch import SMALL, Sketch


def draw() -> Sketch:
    """Boxes from top to bottom; beside each arrow the shape that flows there."""
    s = Sketch(420, 470)
    names = (
        ("images", "input", ""),
        ("$x W_1 + b_1$", "weight", "W1 (784, 50)   b1 (50,)"),
        ("sigmoid", "plain", ""),
        ("$z W_2 + b_2$", "weight", "W2 (50, 10)   b2 (10,)"),
        ("softmax", "plain", ""),
        ("probabilities", "output", ""),
    )
    boxes = [
        s.box(
            (180, 40 + 78 * index),
            name,
            width=230,
            height=46 if not shapes else 54,
            role=role,
            subtitle=shapes,
        )
        for index, (name, role, shapes) in enumerate(names)
    ]
    for start, end, shape in zip(
        boxes, boxes[1:], ("(100, 784)", "(100, 50)", "(100, 50)", "(100, 10)", "(100, 10)"), strict=False
    ):
        s.arrow(start, end)
        s.text((306, (start.y + end.y) / 2), shape, size=SMALL, role="muted", anchor="start")
    return s
