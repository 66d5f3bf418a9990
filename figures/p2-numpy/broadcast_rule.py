"""The broadcasting rule, axis by axis: line the shapes up on the right, then every pair must be equal or hold a 1."""

from tools.figures.sketch import SMALL, Role, Sketch

STEP, HEIGHT = 64.0, 36.0


def draw() -> Sketch:
    """Two pairs of shapes that fit, and one that does not."""
    s = Sketch(440, 520)
    pairs(s, 26, "fits: equal, or filled up with 1", ["64", "3", "32", "10"], ["", "", "32", "10"])
    pairs(s, 200, "fits: a 1 stretches", ["3", "1"], ["", "4"])
    pairs(s, 374, "does not fit: 3 and 2", ["2", "3"], ["", "2"])
    return s


def pairs(s: Sketch, top: float, title: str, first: list[str], second: list[str]) -> None:
    """Draw two shapes below each other, right-aligned, and what comes out; an empty size is one that is filled up."""
    right = 400.0
    s.text((20, top), title, strong=True, anchor="start", size=SMALL)
    for row, (sizes, role) in enumerate(((first, "input"), (second, "weight"))):
        for column, size in enumerate(reversed(sizes)):
            box(s, right - STEP * column, top + 36 + 40 * row, size or "1", role, missing=not size)
    y = top + 36 + 40 * 2 + 8
    met = [{int(a), int(b or 1)} for a, b in zip(reversed(first), reversed(second), strict=True)]
    fits = [len(sizes) == 1 or 1 in sizes for sizes in met]
    for column, sizes in enumerate(met):
        x = right - STEP * column
        if all(fits):
            box(s, x, y, str(max(sizes)), "output")
        elif not fits[column]:
            s.text((x, y), "$\\ne$", size=22)
    words = "result" if all(fits) else "no result"
    s.text((right - STEP * (len(first) - 0.3), y), words, anchor="end", size=SMALL, role="muted")


def box(s: Sketch, x: float, y: float, label: str, role: Role, *, missing: bool = False) -> None:
    """Draw one size of a shape, dashed where it is only assumed."""
    s.box((x, y), label, width=STEP - 8, height=HEIGHT - 2, role="muted" if missing else role, dashed=missing)
