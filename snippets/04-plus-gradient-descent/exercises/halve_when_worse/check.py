"""Check a descent that halves its rate when a step would make the loss larger."""

import math


def check(answer):
    assert "descend" in answer, (
        "함수 이름이 descend인지 확인하세요.",
        "Check that the function is called descend.",
    )
    descend = answer["descend"]
    try:
        m, b, lr = descend(-1.0, 5.0, 0.5, 1)
    except (TypeError, ValueError):
        hint = (
            "m, b, lr 세 개를 돌려주는지 확인하세요.",
            "Check that m, b, and lr are returned, all three.",
        )
        raise AssertionError(hint) from None
    assert (m, b) != (0.5, 5.5), (
        "손실이 커지는 걸음을 디뎠습니다. 그때는 m과 b를 그대로 두세요.",
        "A step that makes the loss larger was taken. Leave m and b as they are then.",
    )
    assert (m, b, lr) == (-1.0, 5.0, 0.25), (
        "첫걸음은 손실을 2.5에서 5.625로 키우므로 디디지 않고 학습률만 0.25가 되어야 합니다.",
        "The first step would take the loss from 2.5 to 5.625: stay, and let the rate become 0.25.",
    )
    m, b, lr = descend(-1.0, 5.0, 0.1, 1)
    assert math.dist((m, b, lr), (-0.7, 5.1, 0.1)) < 1e-9, (
        "손실이 줄어드는 걸음은 그대로 디디고 학습률도 그대로 두세요.",
        "A step that lowers the loss is taken, and the rate stays as it is.",
    )
    for start in (0.5, 3.0, 100.0):
        m, b, lr = descend(-1.0, 5.0, start, 2000)
        assert math.dist((m, b), (2, 1)) < 1e-3, (
            f"학습률 {start}에서 시작해도 (2, 1)에 닿아야 합니다.",
            f"Starting with the rate {start}, it should still reach (2, 1).",
        )
