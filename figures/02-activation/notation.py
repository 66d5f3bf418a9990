"""What the small numbers at a weight mean: layer above, to and from below."""

from tools.figures.sketch import SMALL, Sketch


def draw() -> Sketch:
    """One weight between two layers is picked out; its three indices are spelled out below."""
    s = Sketch(440, 380)
    one = s.neuron((80, 40), "1", role="muted", radius=20)
    x1 = s.neuron((80, 115), "x_1", role="input", radius=20)
    x2 = s.neuron((80, 190), "x_2", role="input", radius=20)
    a1 = s.neuron((330, 60), "$a_1^{(1)}$", radius=24)
    a2 = s.neuron((330, 180), "$a_2^{(1)}$", radius=24)
    for start in (one, x1, x2):
        s.arrow(start, a2, role="muted", thickness=1.25, head=False)
    s.connect([x1], [a1])
    s.arrow(x2, a1, "$w_{12}^{(1)}$", role="weight", thickness=2.5, side="below", at=0.36)
    s.arrow(one, a1, role="weight", thickness=2.5)
    s.text((205, 28), "$b_1^{(1)}$", role="weight")
    s.text((196, 298), "$w$", size=40, role="weight")
    s.text((236, 280), "$(1)$", size=22, role="weight")
    s.text((222, 310), "$1$", size=22, role="weight")
    s.text((238, 310), "$2$", size=22, role="weight")
    s.text((330, 262), "layer 1", anchor="start", size=SMALL)
    s.arrow((324, 264), (258, 277), role="muted", thickness=1.25)
    s.text((104, 350), "to neuron 1", size=SMALL)
    s.arrow((150, 338), (213, 318), role="muted", thickness=1.25)
    s.text((326, 350), "from neuron 2", size=SMALL)
    s.arrow((292, 338), (248, 318), role="muted", thickness=1.25)
    return s
