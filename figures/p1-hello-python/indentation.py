"""The indented lines under an if and an else are blocks, and one of them runs."""

from tools.figures.sketch import SMALL, Sketch

INDENT = 96.0


def draw() -> Sketch:
    """Code on the left, its two blocks framed; on the right, which way leads into which block."""
    s = Sketch(440, 290)
    s.text((24, 34), "if hungry:", anchor="start", strong=True)
    eat = s.box((178, 80), 'print("I\'m hungry")', width=216, height=44, role="output", size=15)
    s.text((24, 132), "else:", anchor="start", strong=True)
    rest = s.box((178, 196), "", width=216, height=84, role="plain")
    s.text((178, 176), 'print("I\'m not hungry")', size=15)
    s.text((178, 216), 'print("I\'m sleepy")', size=15)
    s.brace((rest.left[0], 246), (24, 246), "4 spaces", square=True)
    for block, answer in ((eat, "True"), (rest, "False")):
        s.arrow((396, block.y), block, answer, side="above", size=SMALL)
    s.text((330, 34), "hungry is …", anchor="start", size=SMALL, role="muted")
    return s
