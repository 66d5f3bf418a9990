"""Ten districts, ten output neurons: the largest share is the answer."""

from tools.figures.sketch import SMALL, Sketch

SHARES = (0.01, 0.02, 0.05, 0.03, 0.04, 0.01, 0.02, 0.78, 0.03, 0.01)


def draw() -> Sketch:
    """A network as a box, and a column of ten outputs with their shares; district 7 is picked out."""
    s = Sketch(440, 400)
    parcel = s.box((66, 200), "parcel", width=96, role="input")
    network = s.box((194, 200), "network", width=96, height=80, role="weight")
    s.arrow(parcel, network)
    for district, share in enumerate(SHARES):
        best = share == max(SHARES)
        y = 29 + 38 * district
        output = s.neuron((308, y), str(district), role="output" if best else "plain", radius=15, size=SMALL)
        s.arrow(network, output, role="output" if best else "muted", thickness=1.75 if best else 1.0)
        s.text((338, y), f"{share:.2f}", size=SMALL, role="output" if best else "muted", anchor="start")
    s.text((404, 29 + 38 * 7), "answer", size=SMALL, role="output", strong=True)
    return s
