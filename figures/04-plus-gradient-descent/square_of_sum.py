"""The square of a sum as an area: two squares and two equal rectangles."""

from tools.figures.sketch import Sketch


def draw() -> Sketch:
    s = Sketch(320, 300)
    left, top, a, b = 76, 60, 132, 72
    parts = (
        (left, top, a, a, "$p^2$", "input"),
        (left + a, top, b, a, "$pq$", "plain"),
        (left, top + a, a, b, "$pq$", "plain"),
        (left + a, top + a, b, b, "$q^2$", "output"),
    )
    for x, y, width, height, label, role in parts:
        corners = [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]
        s.area(corners, role=role)
        for start, end in zip(corners, corners[1:] + corners[:1], strict=True):
            s.line(start, end, thickness=1.25)
        s.text((x + width / 2, y + height / 2), label)
    for place, name in (((left + a / 2, top - 18), "p"), ((left + a + b / 2, top - 18), "q")):
        s.text(place, f"${name}$")
    for place, name in (((left - 18, top + a / 2), "p"), ((left - 18, top + a + b / 2), "q")):
        s.text(place, f"${name}$")
    return s
