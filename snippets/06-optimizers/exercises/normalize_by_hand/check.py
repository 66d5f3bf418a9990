"""Check a batch of five numbers that was normalized by hand."""

import numpy as np


def check(answer):
    for name in ("mean", "variance", "normalized", "output"):
        value = answer.get(name)
        missing = value is None or (isinstance(value, list) and None in value)
        assert not missing, (f"{name}에 답을 적으세요.", f"Write your answer for {name}.")
    assert np.isclose(answer["mean"], 2), (
        "평균은 모두 더해 5로 나눈 값입니다.",
        "The mean is their sum, divided by 5.",
    )
    assert not np.isclose(answer["variance"], 5), (
        "5 대신 4로 나누었습니다. 배치 정규화는 개수로 나눕니다.",
        "You divided by 4 instead of 5. Batch normalization divides by the count.",
    )
    assert np.isclose(answer["variance"], 4), (
        "평균에서 떨어진 거리를 제곱해 평균을 내세요. 1, 1, 1, 1, 16의 평균입니다.",
        "Square the distances from the mean and average them: 1, 1, 1, 1, 16.",
    )
    normalized = np.array(answer["normalized"], float)
    assert not np.allclose(normalized, np.array([-1, -1, -1, -1, 4]) / 4), (
        "분산 4가 아니라 그 제곱근 2로 나눕니다.",
        "Divide by 2, the square root of the variance, not by the variance 4.",
    )
    assert np.allclose(normalized, [-0.5, -0.5, -0.5, -0.5, 2]), (
        "평균 2를 빼고 표준편차 2로 나누세요.",
        "Subtract the mean 2 and divide by the standard deviation 2.",
    )
    assert np.allclose(answer["output"], [0, 0, 0, 0, 5]), (
        "정규화한 값에 gamma를 곱하고 beta를 더하세요.",
        "Multiply the normalized values by gamma and add beta.",
    )
