"""How backpropagation was found, and what it took to train deep networks with it."""

from tools.figures.sketch import SMALL, Sketch

EVENTS = [
    (1974, "Werbos", "errors sent backward"),
    (1986, "Rumelhart, Hinton, Williams", "hidden layers learn"),
    (2006, "Hinton; 2007 Bengio", "good starts, layer by layer"),
    (2010, "Glorot and Bengio; 2015 He", "good starts by a formula"),
    (2012, "AlexNet", "ReLU, much data, GPUs"),
]
AXIS = 92


def draw() -> Sketch:
    """A vertical time axis, equally spaced."""
    s = Sketch(420, 380)
    ys = [40 + 72 * number for number in range(len(EVENTS))]
    s.arrow((AXIS, 24), (AXIS, ys[-1] + 40), role="muted", thickness=2)
    for y, (year, who, what) in zip(ys, EVENTS, strict=True):
        s.neuron((AXIS, y), radius=7, role="gradient" if year == 1986 else "plain")
        s.text((AXIS - 20, y), str(year), anchor="end", strong=True)
        s.text((AXIS + 22, y - 9), who, anchor="start", strong=True)
        s.text((AXIS + 22, y + 12), what, anchor="start", role="muted", size=SMALL)
    return s
