"""Check an inverted dropout layer."""

import numpy as np


def check(answer):
    assert "Dropout" in answer, (
        "클래스 이름이 Dropout인지 확인하세요.",
        "Check that the class is called Dropout.",
    )
    layer = answer["Dropout"](0.2, np.random.default_rng(0))
    x = np.full(10_000, 3.0)
    assert np.array_equal(layer.forward(x, False), x), (
        "예측할 때는 아무것도 지우지 말고 x를 그대로 돌려주세요.",
        "When predicting, drop nothing: return x as it is.",
    )
    out = layer.forward(x, True)
    dropped = np.mean(out == 0)
    assert abs(dropped - 0.2) < 0.05, (
        f"ratio가 0.2인데 {dropped:.2f}만큼 지웠습니다.",
        f"With a ratio of 0.2 you dropped a share of {dropped:.2f}.",
    )
    assert not np.isclose(out.max(), 3.0), (
        "남은 값을 키우지 않았습니다. 남는 비율로 나누세요.",
        "What is left was not scaled up. Divide by the share that stays.",
    )
    assert not np.isclose(out.max(), 15.0), (
        "지우는 비율 0.2로 나누었습니다. 남는 비율은 0.8입니다.",
        "You divided by the share that is dropped, 0.2. The share that stays is 0.8.",
    )
    assert np.isclose(out.max(), 3.75), ("남은 값은 3 / 0.8이어야 합니다.", "What is left should be 3 / 0.8.")
    back = layer.backward(np.ones(10_000))
    assert np.array_equal(back == 0, out == 0), (
        "앞으로 갈 때 지운 자리는 거꾸로 갈 때도 지웁니다. 같은 마스크를 쓰세요.",
        "What was dropped on the way forward is dropped on the way back. Use the same mask.",
    )
    assert np.isclose(back.max(), 1.25), (
        "거꾸로 갈 때도 같은 만큼 키워야 합니다.",
        "The gradient is scaled up by the same amount.",
    )
