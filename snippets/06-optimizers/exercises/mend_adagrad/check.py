"""Check that AdaGrad moves at every step, by the right amount, with any number of parameters."""

import numpy as np


def check(answer):
    assert "AdaGrad" in answer, (
        "클래스 이름이 AdaGrad인지 확인하세요.",
        "Check that the class is called AdaGrad.",
    )
    optimizer = answer["AdaGrad"](lr=0.5)
    params = {"W": np.array([1.0, -1.0]), "b": np.array([0.0])}
    grads = {"W": np.array([3.0, -0.03]), "b": np.array([2.0])}
    optimizer.update(params, grads)
    first = params["W"].copy()
    assert np.allclose(first, [0.5, -0.5], atol=1e-4), (
        "첫걸음은 방향마다 학습률 0.5만큼이어야 합니다. 기울기를 √h로 나누나요?",
        "The first step must be the learning rate, 0.5, in each direction. Is the gradient divided by √h?",
    )
    optimizer.update(params, grads)
    assert not np.array_equal(params["W"], first), (
        "둘째 걸음에 움직이지 않습니다. 갱신하는 반복문이 if 안에 있지 않은가요?",
        "The second step does not move. Is the loop that updates still inside the if?",
    )
    step = 0.5 / np.sqrt(2)
    assert np.allclose(params["W"], [0.5 - step, -0.5 + step], atol=1e-4), (
        "둘째 걸음의 h는 두 기울기의 제곱을 더한 것이어야 합니다. h를 걸음마다 새로 만들고 있지 않은가요?",
        "At the second step, h must be the sum of two squares. Is h made anew at every step?",
    )
    assert np.allclose(params["b"], [-0.5 - step], atol=1e-4), (
        "매개변수가 둘이면 둘 다 움직여야 합니다.",
        "With two parameters, both must move.",
    )
