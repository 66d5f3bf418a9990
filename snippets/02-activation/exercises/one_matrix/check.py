"""Check that one layer does the work of two layers without an activation function."""

import numpy as np


def check(answer):
    for name in ("W1", "b1", "W2", "b2", "W", "b"):
        assert name in answer, (
            f"{name}의 이름을 그대로 두었는지 확인하세요.",
            f"Check that {name} still has its name.",
        )
    W1, b1, W2, b2 = (answer[name] for name in ("W1", "b1", "W2", "b2"))
    W, b = np.asarray(answer["W"]), np.asarray(answer["b"])
    assert W.shape == (2, 2), (
        f"W는 두 수를 받아 두 수를 내므로 형상이 (2, 2)여야 하는데 {W.shape}입니다.",
        f"W takes two numbers to two numbers, so its shape is (2, 2), but yours is {W.shape}.",
    )
    assert np.allclose(W, W1 @ W2), (
        "W는 두 가중치를 차례로 지나는 것과 같습니다. 어떤 곱이 (2, 3)과 (3, 2)를 (2, 2)로 만드나요?",
        "W is like passing both weights in turn. Which product makes (2, 2) out of (2, 3) and (3, 2)?",
    )
    assert b.shape == (2,), (
        f"b의 형상은 (2,)여야 하는데 {b.shape}입니다.",
        f"The shape of b is (2,), but yours is {b.shape}.",
    )
    assert not np.allclose(b, b2), (
        "b1도 둘째 층을 지납니다. b1에 W2를 곱한 값이 빠졌습니다.",
        "b1 passes the second layer too. What is missing is b1 times W2.",
    )
    assert np.allclose(b, b1 @ W2 + b2), (
        "b는 입력이 모두 0일 때 두 층이 내는 값입니다.",
        "b is what the two layers give when all inputs are 0.",
    )
