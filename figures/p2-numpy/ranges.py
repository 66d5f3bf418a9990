"""Three ways to choose numbers between two ends, on the same number line."""

from tools.figures.sketch import SMALL, Sketch

LEFT, RIGHT = 40.0, 400.0


def place(x: float) -> float:
    """Where the number x lies on the canvas."""
    return LEFT + (RIGHT - LEFT) * x / 10


def draw() -> Sketch:
    """arange leaves the end out, linspace takes it in, logspace multiplies instead of adding."""
    s = Sketch(440, 372)
    for y, name, words, points in (
        (76, "np.arange(0, 10, 2)", "a fixed step; the end is left out", (0, 2, 4, 6, 8)),
        (196, "np.linspace(0, 10, 5)", "a fixed count; the end is included", (0, 2.5, 5, 7.5, 10)),
        (316, "np.logspace(0, 1, 5)", "each is the same multiple of the last", (1, 1.78, 3.16, 5.62, 10)),
    ):
        s.text((LEFT, y - 54), name, strong=True, anchor="start")
        s.text((LEFT, y - 32), words, size=SMALL, role="muted", anchor="start")
        s.line((LEFT, y), (RIGHT, y), role="muted")
        for x in points:
            s.neuron((place(x), y), role="output", radius=7)
            s.text((place(x), y + 24), str(x), size=SMALL)
    s.neuron((place(10), 76), role="muted", radius=7, dashed=True)
    s.text((place(10), 100), "10", size=SMALL, role="muted")
    return s
