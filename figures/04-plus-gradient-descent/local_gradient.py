"""What can be felt at the start: the steepest way down, at a right angle to the contour, not the way to the bottom."""

from figures._loss_valley import BOTTOM, START, valley_map
from tools.figures.sketch import SMALL, Sketch


def draw() -> Sketch:
    s = Sketch(360, 390)
    plane = valley_map(s, (166, 206))
    plane.segment(START, BOTTOM, role="muted", dashed=True)
    plane.segment(START, (START[0] + 2.1, START[1] + 0.7), role="gradient", arrow=True)
    plane.point(*START, role="weight")
    plane.point(*BOTTOM, role="output")
    s.text(plane.at(1.3, 6.1), "steepest way down", role="gradient", size=SMALL, anchor="start", halo=True)
    s.text(plane.at(-1.2, 4.4), "start", size=SMALL, anchor="end", halo=True)
    s.text(plane.at(2.3, 0.5), "lowest", size=SMALL, anchor="start", halo=True)
    return s
