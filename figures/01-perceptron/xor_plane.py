"""XOR: no straight line divides the four points; a curve does."""

import math

from figures._vote_plane import mark_points, vote_plane
from tools.figures.sketch import Sketch

ONES, ZEROS = ((1, 0), (0, 1)), ((0, 0), (1, 1))
LONG, SHORT = 1.0, 0.4
"""Half the axes of the ellipse that lies along the diagonal."""


def draw() -> Sketch:
    """The line of OR on the left, an ellipse on the right; tinted is where the output would be 1."""
    s = Sketch(440, 236)
    s.text((104, 14), "one line", strong=True)
    left = vote_plane(s, (104, 140), 164)
    left.region([(-2, 2.4), (3, -2.6), (3, 3)], role="output")
    left.line((0, 0.4), (0.4, 0), role="weight")
    s.text((318, 14), "one curve", strong=True)
    right = vote_plane(s, (318, 140), 164)
    ellipse = []
    for step in range(121):
        angle = 2 * math.pi * step / 120
        along, across = LONG * math.cos(angle) / math.sqrt(2), SHORT * math.sin(angle) / math.sqrt(2)
        ellipse.append((0.5 + along - across, 0.5 + along + across))
    rim = [(-0.5, -0.5), (-0.5, 1.5), (1.5, 1.5), (1.5, -0.5), (-0.5, -0.5)]
    right.region([*rim, *ellipse], role="output")
    right.curve(ellipse, role="weight")
    for plane in (left, right):
        mark_points(plane, ONES, ZEROS)
    return s
