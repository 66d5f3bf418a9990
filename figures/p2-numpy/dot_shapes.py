"""The shapes in products of any rank: the last axis of the left meets the first of the right, and both vanish."""

from tools.figures.sketch import SMALL, Sketch

STEP = 35.0


def draw() -> Sketch:
    """Three products, one below the other, the meeting axes tinted."""
    s = Sketch(440, 340)
    product(s, 70, "matrix times matrix", ["m", "n"], ["n", "p"], ["m", "p"])
    product(s, 180, "rank 4 times vector", ["a", "b", "c", "d"], ["d"], ["a", "b", "c"])
    product(s, 290, "rank 4 times matrix", ["a", "b", "c", "d"], ["d", "e"], ["a", "b", "c", "e"])
    return s


def product(s: Sketch, y: float, title: str, left: list[str], right: list[str], result: list[str]) -> None:
    """Draw one line: two shapes, the axes that meet joined by a brace, and the shape of the result."""
    s.text((20, y - 48), title, size=SMALL, strong=True, anchor="start")
    x = 32.0
    for name in left:
        s.box((x, y), name, width=STEP - 5, height=36, role="input", dashed=name == left[-1])
        x += STEP
    s.text((x - 6, y), "@")
    x += 24
    meet = x
    for place, name in enumerate(right):
        s.box((x, y), name, width=STEP - 5, height=36, role="weight", dashed=place == 0)
        x += STEP
    s.brace((meet, y + 24), (meet - STEP - 24, y + 24), square=True, depth=8)
    s.text((x - 6, y), "=")
    x += 20
    for name in result:
        s.box((x, y), name, width=STEP - 5, height=36, role="output")
        x += STEP
