"""What happens inside one neuron: the weighted sum, then the step."""

from tools.figures.sketch import SMALL, Sketch


def draw() -> Sketch:
    """Inputs times weights and the bias meet in the sum a; a step turns it into y."""
    s = Sketch(440, 250)
    one = s.neuron((36, 50), "1", dashed=True, radius=20)
    x1 = s.neuron((36, 120), "x_1", role="input", radius=20)
    x2 = s.neuron((36, 190), "x_2", role="input", radius=20)
    total = s.neuron((190, 120), "a", radius=24)
    s.arrow(one, total, "b", role="weight", side="above")
    s.arrow(x1, total, "w_1", role="weight", side="above")
    s.arrow(x2, total, "w_2", role="weight", side="below")
    step = s.plane((300, 120), (76, 60), x=(-1.5, 1.5), y=(-0.4, 1.5))
    step.segment((-1.5, 0), (0, 0), role="plain")
    step.segment((0, 1), (1.5, 1), role="plain")
    s.arrow(total, (256, 120))
    y = s.neuron((410, 120), "y", role="output", radius=20)
    s.arrow((344, 120), y)
    s.group([(150, 72), (344, 72), (344, 180), (150, 180)], "one neuron", padding=8)
    s.text((190, 172), "add up", size=SMALL, role="muted")
    s.text((300, 172), "above 0?", size=SMALL, role="muted")
    s.text((247, 226), "a = b + w_1 x_1 + w_2 x_2")
    return s
