"""A class and two instances made from it: the methods are written once, each instance keeps its own name."""

from tools.figures.sketch import SMALL, Sketch


def draw() -> Sketch:
    """The class above, with what it knows how to do; two instances below, each with its own value."""
    s = Sketch(440, 330)
    s.text((220, 22), "class", size=SMALL, role="muted")
    s.box((220, 84), "", width=270, height=100)
    s.text((220, 54), "Man", strong=True)
    s.text((220, 80), "__init__(self, name)", size=SMALL)
    s.text((220, 100), "hello(self)", size=SMALL)
    s.text((220, 120), "goodbye(self)", size=SMALL)
    for x, variable, name, side in (
        (112, r"$\text{m}$", '"David"', "left"),
        (328, r"$\text{n}$", '"Mina"', "right"),
    ):
        made = s.box((x, 256), f"self.name = {name}", width=192, height=52, role="input", size=15)
        s.arrow((x, 134), made, f"Man({name})", side=side, size=SMALL)
        s.text((x, 304), variable, strong=True)
    s.text((220, 304), "instances", size=SMALL, role="muted")
    return s
