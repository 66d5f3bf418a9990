"""The bias is added to every row; on the way back its gradients are added over the rows."""

from tools.figures.sketch import SMALL, Sketch


def draw() -> Sketch:
    s = Sketch(440, 380)
    s.text((220, 22), "forward: one bias for every row", strong=True)
    s.matrix((82, 90), [[0, 0, 0], [10, 10, 10]], cell=(38, 34))
    s.text((160, 90), "+")
    s.matrix((238, 90), [[1, 2, 3]], cell=(34, 34), role="weight")
    s.text((306, 90), "=")
    s.matrix((376, 90), [[1, 2, 3], [11, 12, 13]], cell=(36, 34), role="output")
    s.text((82, 142), "(2, 3)", size=SMALL, role="muted")
    s.text((238, 142), "(3,)", size=SMALL, role="muted")
    s.text((376, 142), "(2, 3)", size=SMALL, role="muted")
    s.line((30, 176), (410, 176), role="muted", dashed=True)
    s.text((220, 206), "backward: add up each column", strong=True)
    grid = s.matrix((150, 254), [[1, 2, 3], [4, 5, 6]], cell=(44, 34), role="gradient")
    total = s.matrix((150, 352), [[5, 7, 9]], cell=(44, 34), role="gradient")
    for column in range(3):
        s.arrow((grid.cell(1, column).x, 292), (total.cell(0, column).x, 336), role="gradient")
    s.text((240, 254), r"$\partial L/\partial Y$  (2, 3)", anchor="start", size=SMALL, role="muted")
    s.text((240, 352), r"$\partial L/\partial B$  (3,)", anchor="start", size=SMALL, role="muted")
    return s
