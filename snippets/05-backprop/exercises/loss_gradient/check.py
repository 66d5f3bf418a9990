"""Check the gradient of softmax and cross-entropy for two samples."""

import numpy as np


def check(answer):
    assert np.shape(answer.get("dx")) == (2, 3), (
        "dx에 두 행 세 열을 적으세요.",
        "Write two rows of three numbers in dx.",
    )
    dx = np.array(answer["dx"], float)
    assert not np.allclose(dx, [[-0.4, 0.3, 0.1], [0.2, -0.8, 0.6]]), (
        "샘플이 둘이고 손실은 평균입니다. 2로 나누세요.",
        "There are two samples and the loss is their mean. Divide by 2.",
    )
    assert not np.allclose(-dx, [[-0.2, 0.15, 0.05], [0.1, -0.4, 0.3]]), (
        "부호가 거꾸로입니다. 답에서 정답을 뺍니다.",
        "The signs are the wrong way round: it is answer minus target.",
    )
    assert np.allclose(dx.sum(axis=1), 0), (
        "행마다 더하면 0이어야 합니다. 정답 자리에서만 1을 빼세요.",
        "Each row must add up to 0. Subtract 1 at the right class only.",
    )
    assert np.allclose(dx, [[-0.2, 0.15, 0.05], [0.1, -0.4, 0.3]]), (
        "정답 자리에서 1을 빼고, 전체를 2로 나누세요.",
        "Subtract 1 at the right class, then divide everything by 2.",
    )
