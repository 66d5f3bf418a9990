"""Dropout: the whole network, and what is left of it in one training step and in the next."""

from tools.figures.sketch import SMALL, Shape, Sketch

SIZES = (3, 5, 5, 2)


def _network(s: Sketch, top: float, title: str, dropped: tuple[tuple[int, int], ...]) -> None:
    columns: list[list[Shape]] = []
    for number, size in enumerate(SIZES):
        role = "input" if number == 0 else "output" if number == len(SIZES) - 1 else "plain"
        column = []
        for row in range(size):
            gone = (number, row) in dropped
            place = (130 + 90 * number, top + 66 + 27 * (row - (size - 1) / 2))
            neuron = s.neuron(place, radius=10, role="muted" if gone else role, dashed=gone)
            if gone:
                s.text(place, "×", role="gradient")
            column.append(neuron)
        columns.append(column)
    for number in range(len(SIZES) - 1):
        sources = [n for row, n in enumerate(columns[number]) if (number, row) not in dropped]
        targets = [n for row, n in enumerate(columns[number + 1]) if (number + 1, row) not in dropped]
        s.connect(sources, targets, thickness=1)
    s.text((62, top + 66), title, size=SMALL)


def draw() -> Sketch:
    """Three networks, one under the other; those dropped are crossed out."""
    s = Sketch(440, 460)
    _network(s, 8, "whole network", ())
    _network(s, 160, "one training step", ((1, 1), (1, 4), (2, 0), (2, 3)))
    _network(s, 312, "the next step", ((1, 0), (2, 1), (2, 2)))
    return s
