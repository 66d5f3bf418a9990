"""The data in three parts: to learn from, to choose by, to measure with."""

from tools.figures.sketch import SMALL, Sketch


def draw() -> Sketch:
    """A bar in three parts, and what each is for."""
    s = Sketch(440, 210)
    parts = (
        s.box((121, 86), "training data", width=202, height=52, role="weight"),
        s.box((282, 86), "validation data", width=112, height=52, role="input", size=SMALL),
        s.box((392, 86), "test data", width=76, height=52, role="output", size=SMALL),
    )
    s.brace((20, 52), (340, 52), "data that came as training data")
    labels = (
        "sets the weights:\nseen again and again",
        "chooses the\nsettings",
        "opened once,\nat the end",
    )
    for part, label in zip(parts, labels, strict=True):
        s.arrow(part, (part.x, 148), role="muted")
        s.text((part.x, 176), label, size=SMALL)
    return s
