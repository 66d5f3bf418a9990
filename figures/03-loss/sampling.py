"""A mini-batch: a few tags drawn at random from all of them, and the mean loss of those few."""

from tools.figures.sketch import SMALL, Sketch

DRAWN = (5, 17, 22, 38, 51, 60)


def draw() -> Sketch:
    """A heap of small squares, six of them blue; the six go into the loss."""
    s = Sketch(440, 330)
    s.text((130, 20), "all training tags", size=SMALL, role="muted")
    for index in range(72):
        row, column = divmod(index, 12)
        role = "input" if index in DRAWN else "muted"
        s.box((31 + 18 * column, 46 + 18 * row), width=13, height=13, role=role)
    for k in range(len(DRAWN)):
        s.box((308 + 40 * (k % 3), 72 + 40 * (k // 3)), width=30, height=30, role="input")
    s.text((348, 20), "mini-batch", size=SMALL, role="input", strong=True)
    s.arrow((248, 92), (282, 92), "draw", side="above", size=SMALL)
    network = s.box((348, 190), "network", width=130, height=44, role="weight")
    loss = s.box((348, 284), "mean loss", width=130, height=44, role="output")
    s.arrow((348, 132), network)
    s.arrow(network, loss)
    s.arrow(loss, (220, 284), role="gradient")
    update = s.box((140, 284), "nudge the weights", width=160, height=44, role="gradient", size=SMALL)
    s.arrow(update, (140, 160), "draw again", role="muted", dashed=True, side="left", size=SMALL)
    return s
