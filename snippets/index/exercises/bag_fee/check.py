"""Check that the layer has a bag fee and that learning finds it."""

import numpy as np


def check(answer):
    for name in ("layer", "w", "b"):
        assert name in answer, (
            f"{name}의 이름을 그대로 두었는지 확인하세요.",
            f"Check that {name} still has its name.",
        )
    layer = answer["layer"]
    assert np.allclose(layer(np.array([1.0, 2.0]), 4.0, 0.5), [4.5, 8.5]), (
        "layer가 w * x에 b를 더해 돌려주는지 확인하세요.",
        "Check that layer returns w * x with b added.",
    )
    assert answer["b"] != 0.0, (
        "b가 처음 값 0 그대로입니다. 반복문 안에서 b도 고쳐야 합니다.",
        "b is still 0. The loop has to update b as well.",
    )
    assert abs(answer["w"] - 4.0) < 0.01, (
        "w가 4에 닿지 않았습니다. 기울기를 빼고 있는지 확인하세요.",
        "w has not reached 4. Check that the gradient is subtracted.",
    )
    assert abs(answer["b"] - 0.5) < 0.01, (
        "b가 0.5에 닿지 않았습니다. b의 기울기는 np.mean(2 * error)입니다.",
        "b has not reached 0.5. Its gradient is np.mean(2 * error).",
    )
