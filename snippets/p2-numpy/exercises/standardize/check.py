"""Check a standardization that works column by column."""

import numpy as np


def check(answer):
    assert "standardize" in answer, (
        "함수 이름이 standardize인지 확인하세요.",
        "Check that the function is called standardize.",
    )
    standardize = answer["standardize"]
    X = np.array([[10.0, 400.0], [20.0, 500.0], [30.0, 900.0], [60.0, 200.0]])
    kept = X.copy()
    try:
        Z = np.asarray(standardize(X))
    except ValueError:
        hint = (
            "형상이 맞지 않습니다. (4, 2)인 표에서 열마다의 평균은 형상이 (2,)입니다.",
            "The shapes do not match. In a table of shape (4, 2) the column means have shape (2,).",
        )
        raise AssertionError(hint) from None
    assert np.array_equal(X, kept), (
        "입력 배열이 바뀌었습니다. X -= … 대신 새 배열을 만드세요.",
        "The input array was changed. Make a new array instead of X -= …",
    )
    assert Z.shape == X.shape, (
        f"결과의 형상이 입력과 같은 {X.shape}여야 하는데 {Z.shape}입니다.",
        f"The result must have the input's shape {X.shape}, but has {Z.shape}.",
    )
    assert not np.allclose(Z.mean(axis=1), 0), (
        "행마다 뺐습니다. 항목 하나는 세로 한 줄, 곧 열입니다.",
        "You worked row by row. A measurement is a column.",
    )
    assert np.allclose(Z.mean(axis=0), 0), (
        "열마다 평균이 0이어야 합니다. mean에 axis=0을 주세요.",
        "Every column needs the mean 0. Give axis=0 to mean.",
    )
    assert np.allclose(Z.std(axis=0), 1), (
        "열마다 표준편차가 1이어야 합니다. std에도 axis=0을 주고, 뺄셈 전체를 괄호로 묶으세요.",
        "Every column needs the standard deviation 1. Give axis=0 to std too, with parentheses around the subtraction.",
    )
