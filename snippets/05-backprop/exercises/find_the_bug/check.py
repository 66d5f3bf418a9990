"""Check a mended affine layer."""

import numpy as np


def check(answer):
    assert "Affine" in answer, (
        "클래스 이름이 Affine인지 확인하세요.",
        "Check that the class is called Affine.",
    )
    W, b = np.array([[1.0, 3.0, 5.0], [2.0, 4.0, 6.0]]), np.array([1.0, 2.0, 3.0])
    affine = answer["Affine"](W, b)
    assert np.allclose(affine.forward(np.array([[1.0, 2.0], [3.0, 4.0]])), [[6, 13, 20], [12, 27, 42]]), (
        "forward는 고치지 않아도 됩니다.",
        "There is no need to change forward.",
    )
    dx = affine.backward(np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]))
    assert np.allclose(affine.dW, [[13, 17, 21], [18, 24, 30]]), (
        "W의 기울기는 처음부터 맞았습니다. 되돌려 놓으세요.",
        "The gradient for W was right from the start. Put it back.",
    )
    assert np.allclose(dx, [[22, 28], [49, 64]]), (
        "x의 기울기는 처음부터 맞았습니다. 되돌려 놓으세요.",
        "The gradient for x was right from the start. Put it back.",
    )
    assert np.allclose(affine.db, [5, 7, 9]), (
        "b는 모든 행에 더해졌습니다. 여러 번 쓰인 값의 기울기는 평균하지 않고 더합니다.",
        "b was added to every row. Gradients of a value that is used several times are added, not averaged.",
    )
