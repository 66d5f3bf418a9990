"""One dial, turned a hair to both sides: which way does the noise fall?"""

import math

from tools.figures.sketch import SMALL, Sketch


def draw() -> Sketch:
    """The dial as a clock face with three hands; a noise meter as bars for the two small turns."""
    s = Sketch(420, 260)
    x, y, radius = 110.0, 118.0, 74.0
    dial = s.neuron((x, y), radius=radius, role="weight")
    for degrees, role, thickness in ((60, "muted", 2.0), (90, "weight", 4.0), (120, "muted", 2.0)):
        angle = math.radians(degrees)
        tip = (x + (radius - 8) * math.cos(angle), y - (radius - 8) * math.sin(angle))
        s.line((x, y), tip, role="weight" if role == "weight" else "muted", thickness=thickness)
    s.text((x, y + 100), "turn it a hair", size=SMALL)
    meter = s.plane((318, 122), (150, 130), x=(0, 3), y=(0, 1.1))
    for place, height, role in ((0.75, 0.45, "output"), (2.25, 0.85, "gradient")):
        left, right = place - 0.35, place + 0.35
        meter.region([(left, 0), (right, 0), (right, height), (left, height)], role=role)
        meter.curve([(left, 0), (left, height), (right, height), (right, 0)], role=role)
    s.text((318, 24), "noise meter", size=SMALL, strong=True)
    meter.text(0.75, -0.16, "−h", size=SMALL)
    meter.text(2.25, -0.16, "+h", size=SMALL)
    s.arrow((meter.at(2.25, 0)[0], 226), (meter.at(0.75, 0)[0], 226), role="output", thickness=2.5)
    s.text((318, 246), "so turn this way", size=SMALL, role="output")
    s.arrow(dial, (meter.frame.left[0] - 14, 118), role="muted")
    return s
