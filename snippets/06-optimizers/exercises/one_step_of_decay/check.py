"""Check one step of gradient descent with weight decay, done by hand."""

import numpy as np


def check(answer):
    for name in ("penalty", "gradient", "new_W"):
        value = answer.get(name)
        missing = value is None or (isinstance(value, list) and None in value)
        assert not missing, (f"{name}에 답을 적으세요.", f"Write your answer for {name}.")
    assert not np.isclose(answer["penalty"], 4), ("절반을 곱하지 않았습니다.", "The half is missing.")
    assert np.isclose(answer["penalty"], 2), (
        "가중치를 제곱해 더하고, 0.1의 절반을 곱하세요.",
        "Add up the squared weights and multiply by half of 0.1.",
    )
    assert not np.allclose(answer["gradient"], [0.6, -0.2]), (
        "벌점의 기울기만 구했습니다. 데이터에서 온 기울기를 더하세요.",
        "That is the penalty's gradient alone. Add the one that comes from the data.",
    )
    assert np.allclose(answer["gradient"], [1.6, 0.8]), (
        "벌점의 기울기는 0.1을 W에 곱한 것입니다. 음수인 가중치에서는 음수입니다.",
        "The penalty's gradient is 0.1 times W; for a negative weight it is negative.",
    )
    assert np.allclose(answer["new_W"], [5.2, -2.4]), (
        "W에서 학습률을 곱한 기울기를 빼세요.",
        "Subtract from W the gradient times the learning rate.",
    )
