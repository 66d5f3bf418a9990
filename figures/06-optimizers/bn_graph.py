"""Batch normalization step by step, with the numbers 4, 5, 6."""

from tools.figures.sketch import SMALL, Sketch

STEPS = (
    ("subtract the mean", "$-1, 0, 1$"),
    ("divide by the spread", "$-1.2247, 0, 1.2247$"),
    (r"times $\gamma$", "$-2.4495, 0, 2.4495$"),
    (r"plus $\beta$", "$y$: $-1.9495, 0.5, 2.9495$"),
)


def draw() -> Sketch:
    """From top to bottom; what the batch gives comes in from the right, what is learned too."""
    s = Sketch(440, 460)
    before = s.box((140, 36), "$x$: $4, 5, 6$", width=230, height=36, role="input")
    givers = (
        (r"mean $\mu = 5$", "plain"),
        (r"spread $\sigma = 0.8165$", "plain"),
        (r"$\gamma = 2$", "weight"),
        (r"$\beta = 0.5$", "weight"),
    )
    for number, ((operation, values), (giver, role)) in enumerate(zip(STEPS, givers, strict=True)):
        y = 92 + 100 * number
        node = s.box((140, y), operation, width=170, height=36)
        after = s.box((140, y + 48), values, width=230, height=32, role="output", size=SMALL)
        source = s.box((358, y), giver, width=146, height=36, role=role, size=SMALL)
        s.arrow(before, node)
        s.arrow(node, after)
        s.arrow(source, node)
        before = after
    s.text((358, 60), "from the batch", size=SMALL, role="muted")
    s.text((358, 260), "learned", size=SMALL, role="muted")
    return s
