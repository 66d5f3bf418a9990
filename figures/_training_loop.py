"""The training loop that the entrance and the chapters share, with the steps that a chapter is about picked out."""

from typing import Literal

from tools.figures.sketch import Sketch

Step = Literal["forward", "loss", "gradient", "update"]


def training_loop(*current: Step) -> Sketch:
    """Forward, loss, gradient, update, and back to the start; with `current`, all other steps step back."""
    s = Sketch(440, 250)
    boxes = [
        s.box(
            place,
            name,
            subtitle=chapters,
            width=150,
            height=64,
            role=role if not current or name in current else "muted",
            dashed=bool(current) and name not in current,
        )
        for place, name, chapters, role in (
            ((112, 62), "forward", "chapters 01, 02", "output"),
            ((328, 62), "loss", "chapter 03", "plain"),
            ((328, 186), "gradient", "chapters 04, 05", "gradient"),
            ((112, 186), "update", "chapters 04, 06", "weight"),
        )
    ]
    for start, end in zip(boxes, boxes[1:] + boxes[:1], strict=True):
        s.arrow(start, end, thickness=2.5, role="muted" if current else "plain")
    return s
