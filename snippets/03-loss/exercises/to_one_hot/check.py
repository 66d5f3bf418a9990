"""Check a function that turns labels into one-hot rows."""

import numpy as np


def check(answer):
    assert "to_one_hot" in answer, (
        "함수 이름이 to_one_hot인지 확인해 보세요.",
        "Check that the function is called to_one_hot.",
    )
    got = answer["to_one_hot"](np.array([2, 2, 0, 4]), 5)
    assert np.shape(got) == (4, 5), (
        f"형상이 (4, 5)여야 하는데 {np.shape(got)}입니다.",
        f"The shape should be (4, 5), but it is {np.shape(got)}.",
    )
    assert not np.array_equal(got, np.zeros((4, 5))), (
        "모두 0입니다. 행마다 정답 칸에 1을 넣으세요.",
        "All cells are 0. Put a 1 into the right cell of each row.",
    )
    expected = np.array([[0, 0, 1, 0, 0], [0, 0, 1, 0, 0], [1, 0, 0, 0, 0], [0, 0, 0, 0, 1]])
    assert np.max(np.sum(got, axis=1)) <= 1, (
        "한 행에 1이 여럿입니다. t[:, labels]는 열을 통째로 고릅니다. 행 번호도 적으세요.",
        "A row has several 1s. t[:, labels] picks whole columns; give the row numbers too.",
    )
    assert np.array_equal(got, expected), (
        "행 번호와 열 번호를 짝지었는지 보세요. 행은 샘플, 열은 클래스입니다.",
        "See that row and column numbers are paired: rows are samples, columns are classes.",
    )
