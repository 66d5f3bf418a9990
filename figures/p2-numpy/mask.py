"""A boolean mask: a question to every cell, and the cells that said yes."""

from tools.figures.sketch import SMALL, Role, Sketch

X = [[51, 55], [14, 19], [0, 4]]


def draw() -> Sketch:
    """The table, the answers, and the chosen numbers in one row."""
    s = Sketch(440, 290)
    role: Role = "output"
    yes = {(r, c): role for r, row in enumerate(X) for c, value in enumerate(row) if value > 15}
    answers = [["True" if (r, c) in yes else "False" for c in range(2)] for r in range(3)]
    s.matrix((96, 90), X, role="input", cell=(48, 36), highlight=yes)
    s.matrix((320, 90), answers, cell=(68, 36), highlight=yes)
    s.arrow((152, 90), (240, 90), "> 15", side="above")
    s.text((96, 20), "$\\text{X}$", strong=True)
    s.text((320, 20), "$\\text{X > 15}$", strong=True)
    s.matrix((210, 226), [[51, 55, 19]], role="output", cell=(52, 36))
    s.text((116, 226), "$\\text{X[X > 15]}$", anchor="end", strong=True)
    s.text((210, 266), "one row, whatever the shape of X", size=SMALL, role="muted")
    return s
