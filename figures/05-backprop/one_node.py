"""One node in both directions: forward it applies f, backward it multiplies by its own slope."""

from tools.figures.sketch import SMALL, Sketch


def draw() -> Sketch:
    s = Sketch(440, 190)
    node = s.neuron((220, 84), "f", radius=28)
    s.arrow((30, 70), (190, 70), "x", side="above")
    s.arrow((250, 70), (410, 70), "y", side="above")
    s.arrow((410, 98), (250, 98), "E", role="gradient", side="below", thickness=2.25)
    s.arrow(
        (190, 98),
        (30, 98),
        r"$E \times \partial y / \partial x$",
        role="gradient",
        side="below",
        thickness=2.25,
    )
    s.text((node.x, 160), "local slope", size=SMALL, role="muted")
    s.text((node.x, 136), r"$\partial y / \partial x$", role="gradient")
    return s
