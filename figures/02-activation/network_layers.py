"""A network of three columns of neurons, numbered from 0: two layers of weights."""

import itertools

from tools.figures.sketch import SMALL, Sketch


def draw() -> Sketch:
    """Two inputs, three hidden neurons, two outputs; the hidden ones in a frame."""
    s = Sketch(440, 340)
    layers = s.layers([2, 3, 2], left=60, right=380, top=90, bottom=240, radius=22)
    for sources, targets in itertools.pairwise(layers):
        s.connect(sources, targets, role="weight")
    for column, (number, name) in enumerate(
        (("layer 0", "input layer"), ("layer 1", "hidden layer"), ("layer 2", "output layer"))
    ):
        x = 60 + 160 * column
        s.text((x, 18), number, strong=True, size=SMALL)
        s.text((x, 38), name, size=SMALL, role="muted")
    s.group(layers[1], padding=14)
    s.brace((204, 288), (76, 288), "weights of layer 1", role="weight")
    s.brace((364, 288), (236, 288), "weights of layer 2", role="weight")
    return s
