import numpy as np

X = np.ones((5, 2))
W = np.ones((2, 4))
b = np.ones(4)

# ko: (1, 2) 같은 형상, 아니면 "error"
# en: a shape such as (1, 2), or "error"
guess_XW = "?"
guess_WX = "?"
guess_XWb = "?"
guess_row = "?"


# ko: 여기부터는 그대로 두세요
# en: leave the rest as it is
def shape_of(compute):
    try:
        return compute().shape
    except ValueError:
        return "error"


print("X @ W:", guess_XW, "->", shape_of(lambda: X @ W))
print("W @ X:", guess_WX, "->", shape_of(lambda: W @ X))
print("X @ W + b:", guess_XWb, "->", shape_of(lambda: X @ W + b))
print("X[0] @ W:", guess_row, "->", shape_of(lambda: X[0] @ W))
