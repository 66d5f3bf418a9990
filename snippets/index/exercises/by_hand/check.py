"""Check the step worked out by hand for w = 3."""

import numpy as np


def check(answer):
    for name in ("y", "loss", "gradient", "new_w"):
        assert name in answer, (
            f"{name}의 이름을 그대로 두었는지 확인하세요.",
            f"Check that {name} still has its name.",
        )
    assert np.shape(answer["y"]) == (4,), (
        "영수증이 네 장이니 y에도 수가 네 개 있어야 합니다.",
        "There are four receipts, so y needs four numbers.",
    )
    assert np.allclose(answer["y"], [3, 6, 6, 9]), (
        "예측 y는 w와 x의 곱입니다. w가 3이면 첫 번째는 3 × 1입니다.",
        "A prediction is w times x: with w = 3 the first one is 3 × 1.",
    )
    assert not np.isclose(answer["loss"], 15), (
        "제곱을 더하기만 했습니다. 영수증 수 4로 나누어 평균을 구하세요.",
        "That is the sum of the squares. Divide by the 4 receipts to get the mean.",
    )
    assert np.isclose(answer["loss"], 3.75), (
        "손실은 (y − t)를 제곱해 평균 낸 값입니다.",
        "The loss is the mean of the squares of (y − t).",
    )
    assert not np.isclose(answer["gradient"], 8), (
        "부호를 확인하세요. 예측이 타깃보다 작으니 y − t는 음수입니다.",
        "Check the sign: the predictions are below the targets, so y − t is negative.",
    )
    assert np.isclose(answer["gradient"], -8), (
        "기울기는 2 × (y − t) × x의 평균입니다.",
        "The gradient is the mean of 2 × (y − t) × x.",
    )
    assert np.isclose(answer["new_w"], 3.4), (
        "옵티마이저는 w에서 0.05 × 기울기를 뺍니다. 음수를 빼면 커집니다.",
        "The optimizer subtracts 0.05 × gradient from w. Taking away a negative number makes w larger.",
    )
