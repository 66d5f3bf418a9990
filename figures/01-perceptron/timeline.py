"""Five years between the first model of a neuron and deep learning's breakthrough, spaced as the years were."""

from tools.figures.sketch import SMALL, Sketch

EVENTS = [
    (1943, "McCulloch and Pitts", "a model of the neuron"),
    (1957, "Rosenblatt", "the perceptron"),
    (1969, "Minsky and Papert", "what one layer cannot do"),
    (1986, "backpropagation", "how to train stacked layers"),
    (2012, "AlexNet", "wins by a wide margin"),
]
TOP, PER_YEAR, AXIS = 30, 5.2, 92


def draw() -> Sketch:
    """A vertical time axis, a name and a word for each year."""
    s = Sketch(400, 420)

    def y(year: int) -> float:
        return TOP + (year - EVENTS[0][0]) * PER_YEAR

    s.line((AXIS, TOP), (AXIS, y(1969)), role="muted", thickness=2)
    s.line((AXIS, y(1969)), (AXIS, y(1986)), role="muted", thickness=2, dashed=True)
    s.arrow((AXIS, y(1986)), (AXIS, y(2012) + 30), role="muted", thickness=2)
    for year, who, what in EVENTS:
        s.neuron((AXIS, y(year)), radius=7, role="weight" if year == 1957 else "plain")
        s.text((AXIS - 20, y(year)), str(year), anchor="end", strong=True)
        s.text((AXIS + 22, y(year) - 9), who, anchor="start", strong=True)
        s.text((AXIS + 22, y(year) + 12), what, anchor="start", role="muted", size=SMALL)
    s.text(
        (AXIS + 22, (y(1969) + y(1986)) / 2),
        "no good way to train stacked layers",
        anchor="start",
        size=SMALL,
    )
    return s
