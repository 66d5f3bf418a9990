"""Check a matrix product worked by hand."""

import numpy as np


def check(answer):
    for name in ("shape", "product"):
        assert answer.get(name) is not None, (
            f"{name}의 None을 손으로 구한 것으로 바꾸세요.",
            f"Replace the None of {name} with what you worked out.",
        )
    assert answer["shape"] == (2, 2), (
        "(2, 3)과 (3, 2)에서 안쪽의 3과 3이 사라지고 바깥쪽 두 수가 남습니다.",
        "In (2, 3) and (3, 2) the inner 3 and 3 vanish and the two outer numbers remain.",
    )
    try:
        product = np.array(answer["product"])
    except ValueError:
        hint = (
            "행마다 원소의 수가 같아야 합니다. 대괄호를 확인하세요.",
            "Every row needs the same number of elements. Check the brackets.",
        )
        raise AssertionError(hint) from None
    assert product.shape == (2, 2), (
        f"결과는 형상이 (2, 2)여야 하는데 {product.shape}입니다. [[…], […]]처럼 적으세요.",
        f"The result must have shape (2, 2), but yours is {product.shape}. Write it as [[…], […]].",
    )
    assert not np.array_equal(product, [[6, 14], [7, 3]]), (
        "행과 열이 바뀌었습니다. 첫째 행에는 N의 첫째 행으로 구한 두 수가 놓입니다.",
        "Rows and columns are swapped. The first row holds the two numbers made from the first row of N.",
    )
    for i in range(2):
        for j in range(2):
            right = [[6, 7], [14, 3]][i][j]
            assert product[i, j] == right, (
                f"{i + 1}행 {j + 1}열이 다릅니다. N의 {i + 1}행과 P의 {j + 1}열을 짝지어 곱하고 더하세요.",
                f"Row {i + 1}, column {j + 1} is off. Pair row {i + 1} of N with column {j + 1} of P, multiply, and add.",
            )
