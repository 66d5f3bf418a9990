"""Momentum: part of the last step, plus the push of the slope, make the next step."""

from tools.figures.sketch import SMALL, Sketch


def draw() -> Sketch:
    s = Sketch(440, 270)
    before, now, glided, after = (56, 60), (150, 180), (220, 232), (330, 150)
    s.arrow(before, now, role="muted", thickness=2.5)
    s.arrow(now, glided, role="muted", dashed=True, thickness=2.5)
    s.arrow(glided, after, role="gradient", thickness=2.5)
    s.arrow(now, after, role="weight", thickness=3)
    s.neuron(before, radius=7)
    s.neuron(now, radius=7)
    s.text((118, 104), "last step $v$", size=SMALL, role="muted", anchor="start")
    s.text((140, 232), "glide $αv$", size=SMALL, role="muted")
    s.text((300, 216), "push $-η∇f$", size=SMALL, role="gradient", anchor="start")
    s.text((236, 144), "next step: new $v$", size=SMALL, role="weight")
    return s
