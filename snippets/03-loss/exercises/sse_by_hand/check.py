"""Check half a sum of squares and a mean of squares, worked by hand."""

import math


def check(answer):
    for name in ("sse", "mse"):
        assert answer.get(name) is not None, (
            f"{name}의 None을 손으로 구한 수로 바꾸세요.",
            f"Replace the None of {name} with the number you worked out.",
        )
    sse, mse = answer["sse"], answer["mse"]
    assert not math.isclose(sse, 0.14), (
        "합까지는 맞습니다. 절반으로 나누는 것을 잊었습니다.",
        "The sum is right. It still has to be halved.",
    )
    assert not math.isclose(sse, 0.05, abs_tol=1e-9), (
        "정답 서랍의 오차는 0.7 − 1 = −0.3입니다. 제곱하면 0.09입니다.",
        "The error at the right drawer is 0.7 − 1 = −0.3; its square is 0.09.",
    )
    assert math.isclose(sse, 0.07, abs_tol=1e-9), (
        "서랍마다 y − t를 구하고, 제곱하고, 더하고, 반으로 나누세요.",
        "For each drawer take y − t and square it; then add up and halve.",
    )
    assert not math.isclose(mse, 0.07 / 3, abs_tol=0.0006), (
        "MSE는 반으로 나눈 값이 아니라 합 0.14를 셋으로 나눈 값입니다.",
        "The MSE divides the sum itself, 0.14, by three, not its half.",
    )
    assert math.isclose(mse, 0.14 / 3, abs_tol=0.0006), (
        "제곱의 합 0.14를 칸의 수 3으로 나누고 소수 셋째 자리까지 적으세요.",
        "Divide the sum of squares, 0.14, by the 3 cells; three decimals will do.",
    )
