"""Check a tanh layer against the numerical slope."""

import numpy as np


def check(answer):
    assert "Tanh" in answer, ("클래스 이름이 Tanh인지 확인하세요.", "Check that the class is called Tanh.")
    x = np.array([[-1.5, -0.2], [0.3, 2.0]])
    dout = np.array([[1.0, 2.0], [-1.0, 0.5]])
    layer = answer["Tanh"]()
    assert np.allclose(layer.forward(x), np.tanh(x)), (
        "forward는 np.tanh(x)를 돌려주어야 합니다.",
        "forward must return np.tanh(x).",
    )
    h = 1e-5
    slope = (np.tanh(x + h) - np.tanh(x - h)) / (2 * h)
    dx = layer.backward(dout)
    assert not np.allclose(dx, slope), (
        "흘러온 dout을 곱하지 않았습니다.",
        "What comes back, dout, is not multiplied in.",
    )
    assert np.allclose(dx, dout * slope), (
        "수치 기울기와 다릅니다. dout에 1 - y²을 곱하세요. y는 forward의 출력입니다.",
        "This differs from the numerical slope. Multiply dout by 1 - y², where y is the output of forward.",
    )
