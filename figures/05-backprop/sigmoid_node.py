"""The sigmoid as one node."""

from tools.figures.sketch import Sketch


def draw() -> Sketch:
    s = Sketch(440, 140)
    s.box((220, 68), "sigmoid", width=104, height=64)
    s.arrow((30, 54), (168, 54), "x", side="above")
    s.arrow((272, 54), (410, 54), "y", side="above")
    s.arrow((410, 84), (272, 84), "E", role="gradient", side="below", thickness=2.25)
    s.arrow((168, 84), (30, 84), "$E y (1 - y)$", role="gradient", side="below", thickness=2.25)
    return s
