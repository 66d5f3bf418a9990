"""Check a function that finds the samples with the largest cross-entropy."""

import numpy as np


def check(answer):
    assert "worst_tags" in answer, (
        "함수 이름이 worst_tags인지 확인해 보세요.",
        "Check that the function is called worst_tags.",
    )
    y = np.array([[0.5, 0.5], [0.9, 0.1], [0.2, 0.8], [0.4, 0.6], [0.0, 1.0]])
    got = answer["worst_tags"](y, np.array([0, 1, 1, 1, 0]), 3)
    assert got is not None, (
        "함수가 아무것도 돌려주지 않습니다. return을 확인하세요.",
        "The function returns nothing. Look at its return.",
    )
    got = np.asarray(got).tolist()
    assert len(got) == 3, (
        "번호를 count개만 돌려주세요. 슬라이싱 [:count]를 쓰면 됩니다.",
        "Return count numbers only: a slice [:count] will do.",
    )
    assert got != [2, 3, 0], (
        "손실이 가장 작은 것부터 나왔습니다. 큰 것부터 늘어놓으세요.",
        "These are the smallest losses. Sort from the largest.",
    )
    assert got == [4, 1, 0], (
        "행마다 정답 칸의 몫을 뽑아 −log를 구하세요. 몫이 0인 행의 손실이 가장 큽니다.",
        "From each row pick the share of the right class, then −log. A share of 0 has the largest loss.",
    )
