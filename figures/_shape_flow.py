"""The three products of the 784-50-100-10 network of chapter 02+, with their shapes, for one image or a batch."""

from itertools import pairwise

from tools.figures.sketch import SMALL, Role, Sketch

SIZES = (784, 50, 100, 10)
NAMES = ("x", "z1", "z2", "y")


def flow(batch: int) -> Sketch:
    """Draw one product a row: what comes in, the weights, what goes out. A batch of 0 stands for a single image."""
    s = Sketch(440, 548)
    for layer, (rows, columns) in enumerate(pairwise(SIZES)):
        y = 84 + 180 * layer
        start: Role = "input" if layer == 0 else "plain"
        end: Role = "output" if layer == 2 else "plain"
        _block(s, (76, y), batch, rows, NAMES[layer], start)
        s.text((158, y), "@")
        _block(s, (218, y), rows, columns, f"W{layer + 1}", "weight")
        s.text((298, y), "→")
        _block(s, (376, y), batch, columns, NAMES[layer + 1], end)
        s.text((298, y + 24), "softmax" if layer == 2 else "sigmoid", size=SMALL, role="muted")
    return s


def _block(s: Sketch, center: tuple[float, float], rows: int, columns: int, name: str, role: Role) -> None:
    """Draw a rectangle as wide and high as its columns and rows suggest, its shape above and its name below."""
    x, y = center
    length = {0: 14.0, 10: 22.0, 50: 44.0, 100: 64.0, 784: 120.0}
    height, width = length[rows], length[columns]
    s.box(center, "", width=width, height=height, role=role)
    shape = f"({rows}, {columns})" if rows else f"({columns},)"
    s.text((x, y - height / 2 - 14), shape, size=SMALL)
    s.text((x, y + height / 2 + 14), name, size=SMALL, strong=True)
