"""Four terms of variance 1 make a sum of variance 4; a quarter each would make it 1."""

from tools.figures.sketch import SMALL, Sketch


def draw() -> Sketch:
    s = Sketch(440, 290)
    for left, title, share, total in (
        (115, "weights of variance 1", "1", "4"),
        (325, "weights of variance 1/4", "1/4", "1"),
    ):
        s.text((left, 24), title, strong=True, size=SMALL)
        target = s.neuron((left + 60, 150), "a", role="weight", radius=24)
        for index in range(4):
            y = 66 + 56 * index
            source = s.neuron((left - 70, y), f"x_{index + 1}", role="input", radius=18)
            s.arrow(source, target, role="weight")
            s.text((left - 34, y - 16 if index < 2 else y + 16), share, role="weight", size=SMALL)
        s.text((left + 60, 196), f"variance {total}", size=SMALL, role="weight")
    return s
