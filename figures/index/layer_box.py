"""A layer takes tensors and gives tensors: one with weights, and one that only adds two tensors."""

from tools.figures.sketch import SMALL, Sketch


def draw() -> Sketch:
    s = Sketch(440, 300)
    s.text((20, 24), "A layer with weights", anchor="start", size=SMALL, strong=True)
    layer = s.box((220, 84), r"$W$, $b$", width=110, height=76, role="weight")
    x = s.box((70, 84), "tensor", width=90, role="input")
    y = s.box((370, 84), "tensor", width=90, role="output")
    s.arrow(x, layer)
    s.arrow(layer, y)

    s.text((20, 156), "A layer without weights", anchor="start", size=SMALL, strong=True)
    add = s.box((220, 226), "$+$", width=110, height=76)
    first = s.box((70, 198), "tensor", width=90, height=42, role="input")
    second = s.box((70, 254), "tensor", width=90, height=42, role="input")
    out = s.box((370, 226), "tensor", width=90, role="output")
    s.arrow(first, (165, 214))
    s.arrow(second, (165, 238))
    s.arrow(add, out)
    return s
