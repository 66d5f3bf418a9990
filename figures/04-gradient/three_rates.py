"""The same valley with three learning rates: too small, just right, too large."""

from tools.figures.sketch import SMALL, Sketch


def draw() -> Sketch:
    """Three small planes in a row, with the same number of steps in each."""
    s = Sketch(440, 220)
    for index, (name, rate) in enumerate((("too small", 0.03), ("just right", 0.3), ("too large", 1.06))):
        x = 78 + 142 * index
        s.text((x, 20), name, strong=True, size=SMALL)
        plane = s.plane((x, 128), (112, 140), x=(-2.2, 2.2), y=(0, 4.6))
        plane.curve([(i / 20, (i / 20) ** 2) for i in range(-44, 45)], role="output", thickness=2.5)
        places = [-1.3 if rate > 1 else -1.9]
        for _ in range(4):
            places.append(places[-1] * (1 - 2 * rate))
        plane.curve([(place, place**2) for place in places], role="gradient", thickness=1.5)
        for place in places:
            plane.point(place, place**2, role="gradient")
    return s
