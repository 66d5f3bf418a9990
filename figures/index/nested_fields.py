"""Artificial intelligence contains machine learning, which contains deep learning; each with an example of its own."""

from tools.figures.sketch import SMALL, Sketch


def draw() -> Sketch:
    s = Sketch(420, 330)
    fields = (
        ((210, 165), 380, 290, "Artificial intelligence", "a chess program with written rules"),
        ((210, 190), 320, 200, "Machine learning", "a spam filter that counts words"),
        ((210, 221), 264, 98, "Deep learning", "a network that reads handwriting"),
    )
    for center, width, height, name, example in fields:
        box = s.box(center, width=width, height=height)
        top = box.top[1]
        s.text((center[0], top + 20), name, strong=True, room=width - 20)
        s.text((center[0], top + 41), example, size=SMALL, role="muted", room=width - 16)
    return s
