"""Seven bottles for five people: the quotient and the remainder of a division."""

from tools.figures.sketch import SMALL, Sketch


def draw() -> Sketch:
    """Five bottles stand above five people, two are left over."""
    s = Sketch(440, 210)
    people = [s.box((50 + 54 * n, 140), str(n + 1), width=42, height=42, role="plain") for n in range(5)]
    bottles = [s.neuron((50 + 54 * n, 60), "", radius=15, role="input") for n in range(5)]
    for bottle, person in zip(bottles, people, strict=True):
        s.arrow(bottle, person, role="muted")
    left = [s.neuron((348 + 40 * n, 60), "", radius=15, role="output") for n in range(2)]
    s.text((158, 24), "7 // 5 = 1 each", size=SMALL, role="input")
    s.text((368, 24), "7 % 5 = 2", size=SMALL, role="output")
    s.text((158, 186), "five people", size=SMALL, role="muted")
    s.text((368, left[0].bottom[1] + 18), "left over", size=SMALL, role="muted")
    return s
