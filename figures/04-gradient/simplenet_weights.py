"""The six weights of the small network, and the gradient of the loss for each of them."""

from tools.figures.sketch import SMALL, Sketch

W = [["0.47", "1.00", "0.85"], ["0.86", "0.04", "0.69"]]
DW = [["0.22", "0.14", "−0.36"], ["0.33", "0.22", "−0.54"]]


def draw() -> Sketch:
    """W above, dW below in the same shape; arrows show which way each weight should go."""
    s = Sketch(430, 370)
    for center, rows, role, name in (
        ((232, 96), W, "weight", "weights W"),
        ((232, 250), DW, "gradient", "gradient dW"),
    ):
        s.text((40, center[1]), name, size=SMALL, role=role, anchor="start")
        grid = s.matrix((center[0] + 44, center[1]), rows, role=role, cell=(70, 40))
        for column in range(3):
            if role == "weight":
                s.text((grid.cell(0, column).x, 44), f"score {column}", size=SMALL, role="muted")
            else:
                place = grid.cell(1, column)
                up = column == 2
                s.text((place.x, 318), "turn up" if up else "turn down", size=SMALL, role="weight")
                ends = ((place.x, 356), (place.x, 332)) if up else ((place.x, 332), (place.x, 356))
                s.arrow(*ends, role="weight", thickness=2.5)
    s.text((276, 180), "(2, 3)", size=SMALL, role="muted")
    return s
