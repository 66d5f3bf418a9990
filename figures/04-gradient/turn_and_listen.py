"""One dial, turned a hair to both sides: which way does the noise fall?"""

import math

from tools.figures.sketch import SMALL, Point, Sketch

CENTER = (110.0, 118.0)


def on_circle(degrees: float, radius: float) -> Point:
    """Return a point around the dial's center, counted from the right."""
    angle = math.radians(degrees)
    return CENTER[0] + radius * math.cos(angle), CENTER[1] - radius * math.sin(angle)


def draw() -> Sketch:
    """The dial with its hand and two thin hands beside it; the noise for both as bars."""
    s = Sketch(420, 264)
    rim = [on_circle(10 * step, 76) for step in range(37)]
    s.area(rim, role="weight")
    s.line(rim[0], rim[-1], via=rim[1:-1], role="weight")
    s.line(CENTER, on_circle(90, 66), role="weight", thickness=5)
    for degrees, name in ((66, "+h"), (114, "−h")):
        s.line(CENTER, on_circle(degrees, 66), role="muted", dashed=True)
        s.text(on_circle(degrees, 92), name, size=SMALL)
    s.text((110, 222), "turn it a hair", size=SMALL)
    meter = s.plane((318, 122), (150, 130), x=(0, 3), y=(0, 1.1))
    for place, height, role, name in ((0.75, 0.45, "output", "−h"), (2.25, 0.85, "gradient", "+h")):
        left, right = place - 0.35, place + 0.35
        corners = [(left, 0), (left, height), (right, height), (right, 0)]
        meter.region(corners, role=role)
        meter.curve(corners, role=role)
        meter.text(place, -0.16, name, size=SMALL)
    s.text((318, 24), "noise meter", size=SMALL, strong=True)
    s.arrow((meter.at(2.25, 0)[0], 226), (meter.at(0.75, 0)[0], 226), role="output", thickness=2.5)
    s.text((318, 246), "so turn this way", size=SMALL, role="output")
    return s
