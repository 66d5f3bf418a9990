"""The training loop: forward, loss, gradient, update, and back to the start; each with the chapters that teach it."""

from tools.figures.sketch import Sketch


def draw() -> Sketch:
    s = Sketch(440, 250)
    forward = s.box((112, 62), "forward", subtitle="chapters 01, 02", width=150, height=64, role="output")
    loss = s.box((328, 62), "loss", subtitle="chapter 03", width=150, height=64)
    gradient = s.box(
        (328, 186), "gradient", subtitle="chapters 04, 05", width=150, height=64, role="gradient"
    )
    update = s.box((112, 186), "update", subtitle="chapter 06", width=150, height=64, role="weight")
    for start, end in ((forward, loss), (loss, gradient), (gradient, update), (update, forward)):
        s.arrow(start, end, thickness=2.5)
    return s
