"""Check a gradient of the MSE for any data against nudging m and b."""

import numpy as np


def check(answer):
    assert "gradient" in answer, (
        "함수 이름이 gradient인지 확인하세요.",
        "Check that the function is called gradient.",
    )
    gradient = answer["gradient"]
    two = gradient(-1.0, 5.0, np.array([1.0, 2.0]), np.array([3.0, 5.0]))
    assert np.shape(two) == (2,), (
        "기울기 두 개를 dm, db 순서로 돌려주세요.",
        "Return two slopes, dm and then db.",
    )
    assert not np.allclose(two, [3, 1]), (
        "부호가 반대입니다. 예측에서 정답을 빼세요.",
        "The signs are flipped. Subtract the answer from the prediction.",
    )
    assert not np.allclose(two, [-1.5, -0.5]), (
        "2를 곱하지 않았습니다. 제곱을 미분하면 2가 나옵니다.",
        "The factor 2 is missing: it comes from the square.",
    )
    assert not np.allclose(two, [-6, -2]), (
        "합을 구했습니다. 평균을 내세요.",
        "That is the sum. Take the mean.",
    )
    assert np.allclose(two, [-3, -1]), (
        "(−1, 5)에서 본문의 두 기록이면 −3과 −1이어야 합니다.",
        "For the two records of the text, the slopes at (−1, 5) are −3 and −1.",
    )
    rng = np.random.default_rng(0)
    for size in (3, 20):
        x, y = rng.normal(size=size), rng.normal(size=size)
        m, b, h = 0.7, -0.4, 1e-5

        def mse(m, b, x=x, y=y):
            return np.mean((y - (m * x + b)) ** 2)

        nudged = [
            (mse(m + h, b) - mse(m - h, b)) / (2 * h),
            (mse(m, b + h) - mse(m, b - h)) / (2 * h),
        ]
        assert np.allclose(gradient(m, b, x, y), nudged, atol=1e-6), (
            f"기록이 {size}개일 때 흔들어 본 값과 다릅니다. 2로 나누는 대신 np.mean을 썼나요?",
            f"With {size} records it differs from nudging. Did you use np.mean instead of dividing by 2?",
        )
