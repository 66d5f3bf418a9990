"""The matrix product, cell by cell: each cell of the result is a row times a column."""

from tools.figures.sketch import SMALL, Sketch

A = [[1, 2], [3, 4]]
B = [[5, 6], [7, 8]]
C = [[19, 22], [43, 50]]


def draw() -> Sketch:
    """The four cells, one below the other, each with the row and the column that made it."""
    s = Sketch(440, 560)
    for index, (row, column) in enumerate(((0, 0), (0, 1), (1, 0), (1, 1))):
        y = 56 + 138 * index
        shown = [[C[r][c] if 2 * r + c <= index else "" for c in range(2)] for r in range(2)]
        s.matrix((90, y), A, role="input", row=row)
        s.text((152, y), "@")
        s.matrix((214, y), B, role="weight", column=column)
        s.text((276, y), "=")
        s.matrix((342, y), shown, role="output", highlight={(row, column): "output"})
        a, b = A[row], [B[0][column], B[1][column]]
        s.text((220, y + 60), f"{a[0]}×{b[0]} + {a[1]}×{b[1]} = {C[row][column]}", size=SMALL)
    return s
