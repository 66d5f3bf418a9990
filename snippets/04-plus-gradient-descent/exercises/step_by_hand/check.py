"""Check one step of gradient descent worked by hand."""

import math


def check(answer):
    for name in ("mse", "dm", "db", "new_m", "new_b"):
        assert answer.get(name) is not None, (
            f"{name}의 None을 손으로 구한 수로 바꾸세요.",
            f"Replace the None of {name} with the number you worked out.",
        )
    mse, dm, db = answer["mse"], answer["dm"], answer["db"]
    assert mse != 34, (
        "제곱의 합까지 구했습니다. 기록의 수로 나누어 평균을 내세요.",
        "That is the sum of the squares. Divide by the number of records.",
    )
    assert math.isclose(mse, 17), (
        "m과 b가 0이면 예측은 모두 0이고 오차는 3과 5입니다.",
        "With m and b at 0 both predictions are 0, and the errors are 3 and 5.",
    )
    assert (dm, db) != (13, 8), (
        "부호가 뒤집혔습니다. 예측이 모자라니 m과 b를 올리면 손실이 줄어듭니다. 기울기는 음수입니다.",
        "The signs are flipped. The predictions are too low, so raising m and b lowers the loss: negative slopes.",
    )
    assert math.isclose(dm, -13), (
        "5m + 3b − 13에 m = 0, b = 0을 넣으세요.",
        "Put m = 0 and b = 0 into 5m + 3b − 13.",
    )
    assert math.isclose(db, -8), (
        "3m + 2b − 8에 m = 0, b = 0을 넣으세요.",
        "Put m = 0 and b = 0 into 3m + 2b − 8.",
    )
    assert min(answer["new_m"], answer["new_b"]) > 0, (
        "기울기의 반대쪽으로 움직입니다. 음수를 빼면 커집니다.",
        "Step against the gradient: subtracting a negative number makes m and b larger.",
    )
    assert math.dist((answer["new_m"], answer["new_b"]), (1.3, 0.8)) < 1e-9, (
        "새 값은 0 − 0.1 × 기울기입니다.",
        "The new value is 0 − 0.1 × the slope.",
    )
