"""A dictionary: from a key to its value."""

from tools.figures.sketch import SMALL, Sketch


def draw() -> Sketch:
    """Two keys with arrows to their values; the one that is asked for is filled."""
    s = Sketch(440, 210)
    s.text((220, 24), 'me["height"]', strong=True)
    for y, key, value, asked in ((90, '"height"', "180", True), (156, '"weight"', "70", False)):
        left = s.box((110, y), key, width=130, height=44, role="input" if asked else "muted")
        right = s.box((330, y), value, width=100, height=44, role="output" if asked else "muted")
        s.arrow(left, right, role="plain" if asked else "muted")
    s.text((110, 56), "key", size=SMALL, role="muted")
    s.text((330, 56), "value", size=SMALL, role="muted")
    return s
