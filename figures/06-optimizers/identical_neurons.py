"""Two hidden neurons with equal weights: equal values, equal gradients, equal for ever."""

from tools.figures.sketch import SMALL, Sketch


def draw() -> Sketch:
    s = Sketch(440, 270)
    x1 = s.neuron((60, 80), "1", role="input", caption="x_1")
    x2 = s.neuron((60, 190), "0", role="input", caption="x_2")
    z1 = s.neuron((220, 80), "0.62", role="plain", radius=26)
    z2 = s.neuron((220, 190), "0.62", role="plain", radius=26)
    y = s.neuron((380, 135), "0.62", role="output", radius=26)
    s.text((380, 186), "target $t = 1$", size=SMALL)
    for source in (x1, x2):
        for target in (z1, z2):
            s.arrow(source, target, role="weight")
    s.arrow(z1, y, role="weight")
    s.arrow(z2, y, role="weight")
    s.text((140, 60), "0.5", role="weight", size=SMALL)
    s.text((140, 210), "0.5", role="weight", size=SMALL)
    s.text((300, 84), "0.5", role="weight", size=SMALL)
    s.text((300, 192), "0.5", role="weight", size=SMALL)
    s.text((220, 30), "gradient $-0.04$", role="gradient", size=SMALL)
    s.text((220, 242), "gradient $-0.04$", role="gradient", size=SMALL)
    return s
