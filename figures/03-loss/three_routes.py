"""Three ways from a picture to an answer: what people think up, and what is learned from data."""

from tools.figures.sketch import SMALL, Sketch


def draw() -> Sketch:
    """Three lanes, one below the other; learned parts are amber, those made by people plain."""
    s = Sketch(440, 400)
    lanes = (
        ("rules written by hand", (("rules", "plain", 230),)),
        ("features by hand, classifier learned", (("features", "plain", 108), ("classifier", "weight", 108))),
        ("end-to-end learning", (("neural network", "weight", 230),)),
    )
    for lane, (title, parts) in enumerate(lanes):
        y = 66 + 112 * lane
        s.text((20, y - 40), title, strong=True, size=SMALL, anchor="start")
        previous = s.box((56, y), "picture", width=72, role="input", size=SMALL)
        left = 113.0
        for name, role, width in parts:
            step = s.box(
                (left + width / 2, y), name, width=width, role=role, dashed=role == "plain", size=SMALL
            )
            s.arrow(previous, step)
            previous = step
            left += width + 14
        s.arrow(previous, s.box((391, y), "“2”", width=54, role="output", size=SMALL))
    s.box((96, 374), "", width=26, height=18, dashed=True)
    s.text((116, 374), "thought up by people", size=SMALL, anchor="start")
    s.box((280, 374), "", width=26, height=18, role="weight")
    s.text((300, 374), "learned from data", size=SMALL, anchor="start")
    return s
