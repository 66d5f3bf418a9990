"""AND, NAND and OR: one straight line each."""

from figures._vote_plane import CASES, mark_points, vote_plane
from tools.figures.sketch import Sketch

SIDE = 92


def draw() -> Sketch:
    """Three planes; the tinted side is where the output is 1."""
    s = Sketch(440, 186)
    gates = (
        ("AND", 1.4, True, {(1, 1)}),
        ("NAND", 1.4, False, {(0, 0), (1, 0), (0, 1)}),
        ("OR", 0.4, True, {(1, 0), (0, 1), (1, 1)}),
    )
    for column, (name, cut, above, ones) in enumerate(gates):
        x = 66 + column * 142
        s.text((x, 14), name, strong=True)
        plane = vote_plane(s, (x, 112), SIDE)
        far = 3 if above else -3
        plane.region([(-2, cut + 2), (3, cut - 3), (far, far)], role="output")
        plane.line((0, cut), (cut, 0), role="weight")
        mark_points(plane, ones, set(CASES) - ones)
    return s
