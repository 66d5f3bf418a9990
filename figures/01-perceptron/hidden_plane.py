"""What the first layer does to the four points: it moves them to where one line is enough."""

from figures._vote_plane import mark_points, vote_plane
from tools.figures.sketch import SMALL, Sketch


def draw() -> Sketch:
    """The two lines of layer 1 on the left, the moved points and the line of AND on the right."""
    s = Sketch(440, 236)
    s.text((104, 14), "the votes", strong=True)
    before = vote_plane(s, (104, 140), 164)
    before.region([(-2, 2.4), (3, -2.6), (4, -2.6), (-2, 3.4)], role="output")
    before.line((0, 0.4), (0.4, 0), role="weight")
    before.line((0, 1.4), (1.4, 0), role="weight")
    mark_points(before, ((1, 0), (0, 1)), ((0, 0), (1, 1)))
    s.text(before.at(-0.2, 0.25), "OR", role="weight", size=SMALL)
    s.text(before.at(1.2, 0.64), "NAND", role="weight", size=SMALL)
    s.text((318, 14), "after layer 1", strong=True)
    after = vote_plane(s, (318, 140), 164, "s_1", "s_2")
    after.region([(-2, 3.4), (3, -1.6), (3, 3)], role="output")
    after.line((0, 1.4), (1.4, 0), role="weight")
    s.text(after.at(1.2, 0.64), "AND", role="weight", size=SMALL)
    mark_points(after, ((1, 1),), ((1, 0), (0, 1)))
    return s
