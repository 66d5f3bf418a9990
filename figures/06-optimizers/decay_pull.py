"""What the penalty does to the weights: a pull towards 0, the stronger the larger they are."""

from tools.figures.sketch import SMALL, Sketch

PLACES = ((3, 4), (-4, 1), (1, -3), (-2, -2), (4, -1), (-1, 3))


def draw() -> Sketch:
    """The plane of two weights; arrows point to the origin, each a fifth of the way."""
    s = Sketch(400, 390)
    plane = s.plane(
        (200, 188),
        (300, 300),
        x=(-5, 5),
        y=(-5, 5),
        x_ticks=(-4, -2, 2, 4),
        y_ticks=(-4, -2, 2, 4),
        x_label="w_1",
        y_label="w_2",
    )
    for x, y in PLACES:
        s.arrow(plane.at(x, y), plane.at(x * 0.68, y * 0.68), role="gradient", thickness=2.25)
        s.neuron(plane.at(x, y), radius=4, role="weight")
    s.text((200, 372), "pull of the penalty", size=SMALL, role="gradient")
    return s
