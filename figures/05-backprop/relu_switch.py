"""ReLU as a switch: closed above 0, open otherwise, in both directions."""

from tools.figures.sketch import SMALL, Sketch


def draw() -> Sketch:
    s = Sketch(440, 300)
    for y, title, value, out, back in (
        (84, "$x > 0$: closed", "3", "3", "40"),
        (224, r"$x \le 0$: open", "−2", "0", "0"),
    ):
        closed = out != "0"
        s.text((220, y - 58), title, strong=True)
        s.arrow((30, y), (170, y), value, side="above", head=False)
        left, right = (s.neuron((x, y), radius=5) for x in (176, 264))
        s.line(left, right.center if closed else (252, y - 40), thickness=3)
        s.arrow((270, y), (410, y), out, side="above")
        s.arrow((410, y + 22), (280, y + 22), "40", role="gradient", side="below", thickness=2.25)
        s.arrow(
            (160, y + 22),
            (30, y + 22),
            back,
            role="gradient",
            side="below",
            thickness=2.25,
            dashed=not closed,
        )
    s.text((220, 284), "what comes back: 40", size=SMALL, role="muted")
    return s
