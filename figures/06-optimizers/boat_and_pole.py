"""A boat on muddy water; a pole feels how the bottom slopes, and nothing else."""

import itertools
import math

from tools.figures.sketch import SMALL, Sketch


def bottom(x: float) -> float:
    """Return how far down the bed lies, in px on the canvas."""
    return 236 - 96 * math.cosh((x - 280) / 190) + 96 - 14 * math.sin((x - 60) / 45)


def draw() -> Sketch:
    s = Sketch(440, 290)
    bed = [(x, bottom(x)) for x in range(20, 421, 5)]
    s.area([(20, 70), (420, 70), *bed[::-1]], role="input")
    s.line((20, 70), (420, 70), role="input")
    for a, b in itertools.pairwise(bed):
        s.line(a, b, thickness=3)
    s.area([(88, 58), (172, 58), (158, 76), (102, 76)], role="weight")
    s.line((88, 58), (172, 58), role="weight", thickness=3)
    for x in (112, 148):
        s.line((x, 40), (x, bottom(x)), role="muted")
    s.arrow(
        (112, bottom(112)),
        (172, bottom(112) + (bottom(148) - bottom(112)) / 36 * 60),
        role="gradient",
        thickness=3,
    )
    s.text((130, 22), "two touches of the pole", size=SMALL)
    s.text((184, 158), "slope under the boat", size=SMALL, role="gradient", anchor="start")
    s.text((282, 262), "deepest spot, out of sight", size=SMALL, role="output")
    s.text((400, 50), "muddy water", size=SMALL, role="muted", anchor="end")
    return s
