"""The two matrix products of the affine layer's backward pass, with numbers and shapes."""

from tools.figures.sketch import SMALL, Sketch

X = [[1, 2], [3, 4]]
W = [[1, 3, 5], [2, 4, 6]]
D = [[1, 2, 3], [4, 5, 6]]


def draw() -> Sketch:
    """Above, the gradient for X; below, the gradient for W."""
    s = Sketch(440, 500)
    w_t = [list(column) for column in zip(*W, strict=True)]
    x_t = [list(column) for column in zip(*X, strict=True)]
    for y, title, left, right, result, names in (
        (
            110,
            r"$\partial L/\partial X = \partial L/\partial Y W^T$",
            (D, "gradient"),
            (w_t, "weight"),
            [[22, 28], [49, 64]],
            (r"(2, 3)", r"(3, 2)", r"(2, 2)"),
        ),
        (
            360,
            r"$\partial L/\partial W = X^T \partial L/\partial Y$",
            (x_t, "input"),
            (D, "gradient"),
            [[13, 17, 21], [18, 24, 30]],
            (r"(2, 2)", r"(2, 3)", r"(2, 3)"),
        ),
    ):
        s.text((220, y - 84), title, size=18)
        at = 18.0
        for (rows, role), shape, sign in (
            (left, names[0], "@"),
            (right, names[1], "="),
            ((result, "gradient"), names[2], ""),
        ):
            width = 36 * len(rows[0])
            s.matrix((at + width / 2, y), rows, role=role, cell=(36, 32), size=15)
            s.text((at + width / 2, y + 66), shape, size=SMALL, role="muted")
            s.text((at + width + 17, y), sign)
            at += width + 34
    s.line((30, 222), (410, 222), role="muted", dashed=True)
    return s
