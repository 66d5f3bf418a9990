"""Reshape reads on in the same order; transpose turns rows into columns."""

from tools.figures.sketch import SMALL, Role, Sketch


def draw() -> Sketch:
    """The (3, 2) table above; below, its reshape and its transpose, with the first column marked in all."""
    s = Sketch(440, 330)
    role: Role = "output"
    cell = (44.0, 34.0)
    s.text((220, 20), "x, shape (3, 2)", strong=True)
    x = s.matrix(
        (220, 92),
        [[0, 1], [2, 3], [4, 5]],
        role="input",
        cell=cell,
        column=None,
        highlight={(0, 0): role, (1, 0): role, (2, 0): role},
    )
    left = s.matrix(
        (104, 250),
        [[0, 1, 2], [3, 4, 5]],
        role="input",
        cell=cell,
        highlight={(0, 0): role, (0, 2): role, (1, 1): role},
    )
    right = s.matrix(
        (336, 250),
        [[0, 2, 4], [1, 3, 5]],
        role="input",
        cell=cell,
        highlight={(0, 0): role, (0, 1): role, (0, 2): role},
    )
    s.arrow((x.left[0] - 12, 130), (left.x, 200), role="muted")
    s.arrow((x.right[0] + 12, 130), (right.x, 200), role="muted")
    s.text((78, 150), "x.reshape(2, 3)", size=SMALL)
    s.text((336, 150), "$\\text{x.T}$", size=SMALL)
    s.text((104, 308), "same order", size=SMALL, role="muted")
    s.text((336, 308), "rows and columns swapped", size=SMALL, role="muted")
    return s
