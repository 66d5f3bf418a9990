"""The way from the start to the bottom, split into a short part across the valley and a long one along it."""

from figures._loss_valley import BOTTOM, START, from_bottom, gradient, valley_map
from tools.figures.sketch import SMALL, Sketch


def draw() -> Sketch:
    """The corner of the two parts lies on the floor of the valley; the path of descent bends there."""
    s = Sketch(360, 390)
    plane = valley_map(s, (166, 206), levels=(2.5, 10))
    path = [START]
    for _ in range(100):
        m, b = path[-1]
        dm, db = gradient(m, b)
        path.append((m - 0.1 * dm, b - 0.1 * db))
    corner = from_bottom(0, 4.980)
    plane.segment(START, corner, role="input")
    plane.segment(corner, BOTTOM, role="input", dashed=True)
    plane.curve(path, role="gradient", thickness=3)
    plane.point(*START, role="weight", label="start", place="left")
    plane.point(*BOTTOM, role="output")
    s.text(plane.at(0.3, 5.6), "across $0.449$", role="input", size=SMALL, anchor="start", halo=True)
    s.text(plane.at(1.3, 3.3), "along $4.980$", role="input", size=SMALL, anchor="start", halo=True)
    s.text(plane.at(2.3, 0.5), "lowest", size=SMALL, anchor="start", halo=True)
    return s
