"""What four ways of indexing take out of the same table."""

from tools.figures.sketch import Role, Sketch

X = [[51, 55], [14, 19], [0, 4]]


def draw() -> Sketch:
    """The table four times, with the chosen cells tinted."""
    s = Sketch(440, 350)
    role: Role = "output"
    for column, row, name, cells in (
        (0, 0, "$\\text{X[0]}$", {(0, 0), (0, 1)}),
        (1, 0, "$\\text{X[0, 1]}$", {(0, 1)}),
        (0, 1, "$\\text{X[:, 1]}$", {(0, 1), (1, 1), (2, 1)}),
        (1, 1, "$\\text{X[1:, 0]}$", {(1, 0), (2, 0)}),
    ):
        x, y = 120 + 200 * column, 94 + 170 * row
        s.text((x, y - 68), name, strong=True)
        s.matrix((x, y), X, role="input", cell=(48, 32), highlight=dict.fromkeys(cells, role))
    return s
