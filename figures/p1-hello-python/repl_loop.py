"""What the interpreter does at its prompt, over and over: read, evaluate, print."""

from tools.figures.sketch import SMALL, Sketch


def draw() -> Sketch:
    """Three boxes in a ring, with the line 7 / 5 on its way through them."""
    s = Sketch(440, 270)
    read = s.box((100, 70), "read", width=130, height=56, role="input", subtitle="one line")
    work = s.box((340, 70), "evaluate", width=130, height=56, subtitle="compute it")
    show = s.box((220, 210), "print", width=130, height=56, role="output", subtitle="show the value")
    s.arrow(read, work, "7 / 5", side="above", size=SMALL)
    s.arrow(work, show, "1.4", side="right", size=SMALL)
    s.arrow(show, read, "back to >>>", side="left", size=SMALL, role="muted")
    return s
