"""Check a one-hot encoding of labels."""

import numpy as np


def check(answer):
    assert "one_hot" in answer, (
        "함수 이름이 one_hot인지 확인하세요.",
        "Check that the function is called one_hot.",
    )
    one_hot = answer["one_hot"]
    labels = np.array([1, 0, 3, 1, 1])
    try:
        rows = np.asarray(one_hot(labels, 4))
    except IndexError:
        hint = (
            "번호가 배열을 벗어났습니다. 항등 행렬의 크기는 labels가 아니라 count입니다.",
            "A label points outside the array. The identity matrix has size count, not that of labels.",
        )
        raise AssertionError(hint) from None
    assert rows.shape == (5, 4), (
        f"번호 다섯 개에 종류 네 가지면 형상이 (5, 4)여야 하는데 {rows.shape}입니다.",
        f"Five labels of four kinds give the shape (5, 4), but yours is {rows.shape}.",
    )
    assert rows.any(), (
        "모두 0입니다. 행마다 번호 자리에 1이 하나씩 있어야 합니다.",
        "Everything is 0. Each row needs a 1 in the place of its label.",
    )
    assert np.array_equal(rows.sum(axis=1), np.ones(5)), (
        "행마다 1이 꼭 하나여야 합니다. np.eye의 행을 꺼내 보세요.",
        "Each row needs exactly one 1. Try taking rows of np.eye.",
    )
    assert np.array_equal(rows.argmax(axis=1), labels), (
        "1의 자리가 번호와 다릅니다. 번호는 0부터 셉니다.",
        "The 1 is not in the place of the label. Labels count from 0.",
    )
