"""A variable is a name tag: assigning again ties the tag to another value."""

from tools.figures.sketch import SMALL, Sketch


def draw() -> Sketch:
    """Above, x hangs on 10; below, on 100, and 10 is left without a name."""
    s = Sketch(440, 270)
    s.text((24, 52), r"$\text{x = 10}$", anchor="start", strong=True)
    s.arrow(
        s.box((190, 52), r"$\text{x}$", width=56, height=38),
        s.box((340, 52), "10", width=84, height=44, role="input"),
    )
    s.line((20, 98), (420, 98), role="muted", dashed=True)
    s.text((24, 182), r"$\text{x = 100}$", anchor="start", strong=True)
    tag = s.box((190, 182), r"$\text{x}$", width=56, height=38)
    ten = s.box((340, 144), "10", width=84, height=44, role="muted", dashed=True)
    s.arrow(tag, s.box((340, 220), "100", width=84, height=44, role="input"))
    s.text((ten.left[0] - 10, 132), "no name any more", anchor="end", size=SMALL, role="muted")
    return s
