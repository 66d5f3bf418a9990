"""The training algorithm: mini-batch, gradient, update, repeat."""

import itertools

from tools.figures.sketch import Sketch


def draw() -> Sketch:
    """Four boxes, one below the other, and an arrow back to the first."""
    s = Sketch(430, 380)
    boxes = [
        s.box((190, 50 + 92 * index), name, subtitle=words, width=300, height=62, role=role)
        for index, (name, words, role) in enumerate(
            (
                ("mini-batch", "draw 100 images", "input"),
                ("gradient", "of the loss, for every parameter", "gradient"),
                ("update", "a little against the gradient", "weight"),
                ("repeat", "until the loss stops falling", "plain"),
            )
        )
    ]
    for start, end in itertools.pairwise(boxes):
        s.arrow(start, end, thickness=2.5)
    s.arrow(boxes[3], boxes[0], via=[(398, boxes[3].y), (398, boxes[0].y)], thickness=2.5)
    return s
