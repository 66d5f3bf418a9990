"""The sigmoid in four nodes, each with what flows back into it and out of it."""

from tools.figures.sketch import SMALL, Sketch

NODES = (
    (r"$\times (-1)$", "$x = 1$", r"$E y^2 e^{-x} = 0.1966$"),
    ("exp", "$-x = -1$", r"$-E y^2 e^{-x} = -0.1966$"),
    ("+1", "$e^{-x} = 0.3679$", r"$-E y^2 = -0.5344$"),
    ("1/u", "$1 + e^{-x} = 1.3679$", r"$-E y^2 = -0.5344$"),
)


def draw() -> Sketch:
    """From top to bottom: values on the left, gradients on the right."""
    s = Sketch(440, 520)
    for number, (sign, value, back) in enumerate(NODES):
        y = 90 + 108 * number
        s.box((220, y), sign, width=76, height=40)
        s.arrow((212, y - 68 if number else y - 62), (212, y - 20), role="plain")
        s.text((196, y - 46), value, size=SMALL, anchor="end")
        s.arrow((230, y - 20), (230, y - 66), role="gradient", thickness=2.25)
        s.text((246, y - 46), back, size=SMALL, anchor="start", role="gradient")
    s.arrow((212, 434), (212, 486), role="output")
    s.text((196, 464), "$y = 0.7311$", size=SMALL, anchor="end", role="output")
    s.arrow((230, 488), (230, 436), role="gradient", thickness=2.25)
    s.text((246, 464), "$E = 1$", size=SMALL, anchor="start", role="gradient")
    s.text((110, 508), "values", size=SMALL, role="muted")
    s.text((330, 508), "gradients", size=SMALL, role="muted")
    return s
