"""Four representations of one handwritten digit: brightness of dots, strokes, a shape, the digit."""

from itertools import pairwise

from tools.figures.sketch import SMALL, Role, Sketch

NAMES = ("brightness", "strokes", "shape", "digit")
DOTS = ("######", "....##", "...##.", "..##..", "..#...", ".##...")


def draw() -> Sketch:
    s = Sketch(440, 190)
    centers = [(62 + 105 * column, 66) for column in range(4)]
    for (x, y), name in zip(centers, NAMES, strict=True):
        corners = [(x + sx * 40, y + sy * 44) for sx, sy in ((1, -1), (1, 1), (-1, 1), (-1, -1))]
        s.line((x, y - 44), (x, y - 44), via=corners, thickness=1.25)
        s.text((x, 128), name, size=SMALL, room=100)
    for number, ((left, y), (right, _)) in enumerate(pairwise(centers), start=1):
        s.arrow((left + 41, y), (right - 41, y), role="weight")
        middle = (left + right) / 2
        s.brace((middle - 40, 146), (middle + 40, 146), square=True, depth=-8)
        s.text((middle, 168), f"layer {number}", size=SMALL, role="weight", room=98)

    (x, y), strokes, shape, digit = centers
    for row, line in enumerate(DOTS):
        for column, dot in enumerate(line):
            role: Role = "input" if dot == "#" else "muted"
            size = 9 if dot == "#" else 2
            dx, dy = x - 27.5 + 11 * column, y - 27.5 + 11 * row
            s.line((dx - 0.05, dy), (dx + 0.05, dy), role=role, thickness=size)
    x, y = strokes
    s.line((x - 24, y - 26), (x + 10, y - 26), role="input", thickness=3)
    s.line((x + 22, y - 18), (x - 6, y + 28), role="input", thickness=3)
    x, y = shape
    s.line((x - 22, y - 26), (x - 6, y + 28), via=[(x + 20, y - 26)], role="input", thickness=3)
    s.text(digit, r"$\text{7}$", size=40, role="output")
    return s
