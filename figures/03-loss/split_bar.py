"""All tags, cut in two: one part to learn from, one part kept back to measure with."""

from tools.figures.sketch import SMALL, Sketch


def draw() -> Sketch:
    """A bar in two parts, and what each is for."""
    s = Sketch(440, 210)
    train = s.box((170, 86), "training data", width=300, height=52, role="weight")
    test = s.box((374, 86), "test data", width=92, height=52, role="output", size=SMALL)
    s.brace((20, 52), (420, 52), "all tags with their right answers")
    for part, lines in (
        (train, "set the parameters:\nlook as often as you like"),
        (test, "measure\nat the end"),
    ):
        s.arrow(part, (part.x, 150), role="muted")
        s.text((part.x, 176), lines, size=SMALL)
    return s
