"""A function as a machine: arguments go in, the returned value comes out."""

from tools.figures.sketch import SMALL, Sketch


def draw() -> Sketch:
    """Two arguments on the left, the function in the middle, the value on the right."""
    s = Sketch(440, 190)
    minutes = s.box((70, 56), "42", width=92, height=48, role="input", subtitle="minutes")
    km = s.box((70, 132), "7", width=92, height=48, role="input", subtitle="km")
    pace = s.box((230, 94), "pace", width=116, height=84, subtitle="minutes / km")
    out = s.box((384, 94), "6.0", width=76, height=48, role="output")
    s.arrow(minutes, pace)
    s.arrow(km, pace)
    s.arrow(pace, out, "return", side="above", size=SMALL)
    s.text((70, 18), "arguments", size=SMALL, role="muted")
    return s
