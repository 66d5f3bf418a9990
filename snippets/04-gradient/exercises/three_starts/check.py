"""Check the predictions of where a descent ends, from three starts between two valleys."""

import math


def check(answer):
    for name in ("from_2_tenths", "from_minus_2_tenths", "from_0"):
        assert answer.get(name) is not None, (
            f"{name}에 예상한 수를 적으세요. 틀려도 괜찮습니다.",
            f"Write the number you expect for {name}. It is fine to be wrong.",
        )
    assert math.isclose(answer["from_2_tenths"], 1, abs_tol=0.05), (
        "0.2는 봉우리의 오른쪽 비탈입니다. 내리막을 따라가면 어느 골짜기인가요?",
        "0.2 is on the right-hand slope of the peak. Which valley lies downhill?",
    )
    assert math.isclose(answer["from_minus_2_tenths"], -1, abs_tol=0.05), (
        "−0.2는 봉우리의 왼쪽 비탈입니다.",
        "−0.2 is on the left-hand slope of the peak.",
    )
    assert math.isclose(answer["from_0"], 0, abs_tol=0.05), (
        "봉우리 꼭대기에서는 기울기가 0입니다. 0에 무엇을 곱해도 0이라 움직이지 않습니다.",
        "On top of the peak the slope is 0. Whatever you multiply it by, it does not move.",
    )
