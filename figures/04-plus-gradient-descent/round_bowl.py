"""Contours over liters and over standardized water: a long valley, and a round bowl where every way down leads to the bottom."""

import math

from tools.figures.sketch import Sketch

C_STEEP, C_SHALLOW = 7.067, 0.321
STEEP = (0.848, 0.530)


def draw() -> Sketch:
    """Two small maps around their bottoms, both axes in the same unit."""
    s = Sketch(440, 290)
    shapes = (
        (112, "liters", C_STEEP, C_SHALLOW, (-2.2, 2.6)),
        (328, "standardized", 2.0, 2.0, (-2.2, 2.2)),
    )
    for x, title, steep, shallow, start in shapes:
        s.text((x, 26), title, strong=True)
        plane = s.plane((x, 158), (176, 200), x=(-3.2, 3.2), y=(-3.6, 3.6))
        for mse in (0.3, 1.2, 4.8):
            a, b = math.sqrt(2 * mse / steep), math.sqrt(2 * mse / shallow)
            turns = [2 * math.pi * k / 120 for k in range(121)]
            plane.curve(
                [
                    (
                        a * math.cos(t) * STEEP[0] - b * math.sin(t) * STEEP[1],
                        a * math.cos(t) * STEEP[1] + b * math.sin(t) * STEEP[0],
                    )
                    for t in turns
                ],
                role="muted",
                thickness=1.25,
            )
        place, path = start, [start]
        rate = 2 / (steep + shallow)
        for _ in range(12 if steep != shallow else 1):
            across = place[0] * STEEP[0] + place[1] * STEEP[1]
            along = -place[0] * STEEP[1] + place[1] * STEEP[0]
            across, along = across * (1 - rate * steep), along * (1 - rate * shallow)
            place = (across * STEEP[0] - along * STEEP[1], across * STEEP[1] + along * STEEP[0])
            path.append(place)
        plane.curve(path, role="gradient", arrow=True)
        plane.point(*start, role="weight")
        plane.point(0, 0, role="output")
    return s
