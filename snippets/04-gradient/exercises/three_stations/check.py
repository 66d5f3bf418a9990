"""Check a classifier for three stations, trained with numerical gradients."""

import numpy as np


def check(answer):
    for name in ("params", "predict", "accuracy", "x_train", "t_train", "x_test", "t_test"):
        assert name in answer, (
            f"{name}의 이름을 그대로 두었는지 확인하세요.",
            f"Check that {name} still has its name.",
        )
    params = np.asarray(answer["params"])
    assert params.shape == (3, 3), (
        f"params의 형상은 (3, 3)이어야 하는데 {params.shape}입니다.",
        f"The shape of params must be (3, 3), but is {params.shape}.",
    )
    assert np.isfinite(params).all(), (
        "매개변수가 무한대나 nan이 되었습니다. 학습률을 줄이세요.",
        "A parameter became infinite or nan. Make the learning rate smaller.",
    )
    assert np.any(params != 0), (
        "매개변수가 아직 모두 0입니다. 반복문에서 기울기를 구해 빼세요.",
        "All parameters are still 0. In the loop, find the gradient and subtract it.",
    )
    train = answer["accuracy"](params, answer["x_train"], answer["t_train"])
    assert train > 0.5, (
        f"훈련 데이터의 정확도가 {train:.2f}입니다. 더하지 않고 뺐나요? 미니배치의 x와 t를 같은 번호로 뽑았나요?",
        f"The accuracy on the training data is {train:.2f}. Did you subtract, not add? Do x and t of the mini-batch have the same numbers?",
    )
    test = answer["accuracy"](params, answer["x_test"], answer["t_test"])
    assert test > 0.9, (
        f"시험 데이터의 정확도가 {test:.2f}입니다. 0.9를 넘도록 학습률이나 걸음 수를 키워 보세요.",
        f"The accuracy on the test data is {test:.2f}. Try a larger learning rate or more steps, to get above 0.9.",
    )
