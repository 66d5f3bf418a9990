"""Four ways to come down a parabola: the factor that a step leaves of the distance decides."""

from itertools import pairwise

from tools.figures.sketch import SMALL, Sketch

CASES = (
    ("factor $0.5$", "always from one side", 0.5, 1.8),
    ("factor $0$", "there in one step", 0.0, 1.8),
    ("factor $-0.5$", "to and fro, but closer", -0.5, 1.8),
    ("factor $-1.5$", "further away each time", -1.5, 0.55),
)


def draw() -> Sketch:
    """Two rows of two small parabolas, each with the first steps on it."""
    s = Sketch(440, 430)
    for index, (name, words, factor, start) in enumerate(CASES):
        x, y = 112 + 216 * (index % 2), 130 + 212 * (index // 2)
        s.text((x, y - 110), name, strong=True)
        s.text((x, y - 90), words, size=SMALL, role="muted")
        plane = s.plane((x, y), (156, 112), x=(-2.2, 2.2), y=(-0.3, 4.4))
        plane.curve([(k / 20, (k / 20) ** 2) for k in range(-44, 45)], role="plain")
        places = [-start * factor**k for k in range(4)]
        for here, there in pairwise(places):
            if here != there:
                plane.segment((here, here**2), (there, there**2), role="gradient", arrow=True)
        for place in places:
            plane.point(place, place**2, role="weight")
    return s
