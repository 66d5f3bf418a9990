"""The same valley with three learning rates: too small, just right, too large."""

from tools.figures.sketch import SMALL, Sketch


def draw() -> Sketch:
    """Three small planes below each other would be too tall: two steps of each in a row of three."""
    s = Sketch(440, 220)
    for index, (name, rate, steps) in enumerate(
        (("too small", 0.04, 4), ("just right", 0.3, 4), ("too large", 1.06, 4))
    ):
        x = 78 + 142 * index
        s.text((x, 20), name, strong=True, size=SMALL)
        plane = s.plane((x, 128), (112, 140), x=(-2.2, 2.2), y=(0, 4.6))
        plane.curve([(i / 20, (i / 20) ** 2) for i in range(-44, 45)], role="output", thickness=2.5)
        places = [-1.6 if rate > 1 else -1.9]
        for _ in range(steps - 1 if rate > 1 else steps):
            places.append(places[-1] * (1 - 2 * rate))
        plane.curve([(place, place**2) for place in places], role="gradient", thickness=1.5)
        for place in places:
            plane.point(place, place**2, role="gradient")
    return s
