"""A matrix product with its matrices placed so that row and column meet in the cell that they make."""

from tools.figures.sketch import SMALL, Sketch

NEEDS = [[6, 2, 1], [3, 1, 4], [2, 1, 3], [5, 2, 2]]
PRICES = [[2, 1], [3, 4], [1, 2]]


def draw() -> Sketch:
    """Needs at the lower left, prices at the upper right, the costs where they meet."""
    s = Sketch(440, 408)
    cell = (52.0, 34.0)
    costs = [
        [sum(n * p for n, p in zip(row, column, strict=True)) for column in zip(*PRICES, strict=True)]
        for row in NEEDS
    ]
    needs = s.matrix((156, 262), NEEDS, role="input", cell=cell, row=0, caption="N  (4, 3)")
    prices = s.matrix((364, 96), PRICES, role="weight", cell=cell, column=0)
    result = s.matrix(
        (364, 262), costs, role="output", cell=cell, highlight={(0, 0): "output"}, caption="N @ P  (4, 2)"
    )
    for column, name in enumerate(("soil", "compost", "plant")):
        s.text((needs.cell(0, column).x, 176), name, size=SMALL, role="muted")
        s.text((298, prices.cell(column, 0).y), name, size=SMALL, role="muted", anchor="end")
    for row, name in enumerate(("tomato", "lettuce", "basil", "pepper")):
        s.text((66, needs.cell(row, 0).y), name, size=SMALL, role="muted", anchor="end")
    for column, name in enumerate(("shop 1", "shop 2")):
        s.text((prices.cell(0, column).x, 28), name, size=SMALL, role="muted")
    s.text((400, 168), "P  (3, 2)", size=SMALL, role="muted")
    s.arrow((needs.right[0] + 10, needs.cell(0, 0).y), (result.left[0] - 8, needs.cell(0, 0).y), role="muted")
    s.arrow(
        (prices.cell(0, 0).x, prices.bottom[1] + 6), (prices.cell(0, 0).x, result.top[1] - 6), role="muted"
    )
    s.text((220, 384), "6×2 + 2×3 + 1×1 = 19", size=SMALL)
    return s
