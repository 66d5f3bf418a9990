"""Check a sum of a column and a row, worked by hand."""

import numpy as np


def check(answer):
    for name in ("shape", "table"):
        assert answer.get(name) is not None, (
            f"{name}의 None을 손으로 구한 것으로 바꾸세요.",
            f"Replace the None of {name} with what you worked out.",
        )
    shape = answer["shape"]
    assert shape != (2, 3), (
        "행의 수가 먼저입니다. 세로로 선 배열에 원소가 몇 개인가요?",
        "Rows come first. How many elements does the upright array have?",
    )
    assert shape == (3, 2), (
        "(3, 1)과 (2,)를 오른쪽부터 맞추고, 축마다 큰 쪽을 고르세요. 답은 (행, 열)처럼 적습니다.",
        "Line up (3, 1) and (2,) from the right and take the larger size on each axis. Write (rows, columns).",
    )
    try:
        table = np.array(answer["table"])
    except ValueError:
        hint = (
            "행마다 원소의 수가 같아야 합니다. 대괄호를 확인하세요.",
            "Every row needs the same number of elements. Check the brackets.",
        )
        raise AssertionError(hint) from None
    assert table.shape == (3, 2), (
        f"표는 형상이 (3, 2)여야 하는데 {table.shape}입니다. [[…], […], […]]처럼 적으세요.",
        f"The table must have shape (3, 2), but yours is {table.shape}. Write it as [[…], […], […]].",
    )
    assert not np.array_equal(table, [[10, 20], [20, 40], [30, 60]]), (
        "곱했습니다. 이 문제는 더하기입니다.",
        "You multiplied. This one is a sum.",
    )
    assert np.array_equal(table, [[11, 12], [21, 22], [31, 32]]), (
        "세로로 선 배열에서 그 행의 수를, 가로로 누운 배열에서 그 열의 수를 골라 더하세요.",
        "For each cell, take the number of its row from the upright array and of its column from the flat one.",
    )
