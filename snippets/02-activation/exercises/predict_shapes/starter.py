import numpy as np

X = np.ones((5, 2))
W = np.ones((2, 4))
b = np.ones(4)

# ko: 실행하기 전에 예상을 적으세요. 형상이면 (1, 2)처럼, 오류가 나면 "error"
# en: write what you expect before you run it: a shape such as (1, 2), or "error"
guess_XW = "?"
guess_WX = "?"
guess_XWb = "?"
guess_row = "?"


# ko: 여기부터는 예상을 확인하는 코드이니 그대로 두세요
# en: from here on the code checks your guesses: leave it as it is
def shape_of(compute):
    try:
        return compute().shape
    except ValueError:
        return "error"


print("X @ W:", guess_XW, "->", shape_of(lambda: X @ W))
print("W @ X:", guess_WX, "->", shape_of(lambda: W @ X))
print("X @ W + b:", guess_XWb, "->", shape_of(lambda: X @ W + b))
print("X[0] @ W:", guess_row, "->", shape_of(lambda: X[0] @ W))
