"""The network 784-50-100-10, with only some of its neurons drawn."""

from itertools import pairwise

from tools.figures.sketch import SMALL, Role, Shape, Sketch

COLUMNS: tuple[tuple[int, str, Role], ...] = (
    (784, "pixels", "input"),
    (50, "hidden 1", "plain"),
    (100, "hidden 2", "plain"),
    (10, "digits", "output"),
)


def draw() -> Sketch:
    """Four columns of neurons, dots for the ones left out, sizes above and what they stand for below."""
    s = Sketch(440, 350)
    drawn: list[list[Shape]] = []
    for column, (size, name, role) in enumerate(COLUMNS):
        x = 56 + 110 * column
        last = str(size - 1)
        labels = ("0", "1", last) if column in (0, 3) else ("", "", "")
        places = (76, 132, 268)
        drawn.append(
            [
                s.neuron((x, y), label, role=role, radius=19, size=SMALL)
                for y, label in zip(places, labels, strict=True)
            ]
        )
        s.text((x, 200), "…", strong=True)
        s.text((x, 28), str(size), strong=True)
        s.text((x, 318), name, size=SMALL)
    for left, right in pairwise(drawn):
        s.connect(left, right, role="weight", thickness=1.0)
    return s
