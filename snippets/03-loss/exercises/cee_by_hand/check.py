"""Check cross-entropies of halves of halves, worked by hand from log 2."""

import math


def check(answer):
    names = ("loss_half", "loss_quarter", "loss_eighth", "loss_certain", "mean")
    for name in names:
        assert answer.get(name) is not None, (
            f"{name}의 None을 손으로 구한 수로 바꾸세요.",
            f"Replace the None of {name} with the number you worked out.",
        )
        assert answer[name] >= 0, (
            f"{name}이 음수입니다. log 앞의 음수 부호를 빠뜨렸습니다.",
            f"{name} is negative: the minus sign in front of the log is missing.",
        )
    assert math.isclose(answer["loss_half"], 0.693, abs_tol=0.002), (
        "1/2의 로그는 −log 2이고, 손실은 거기에 −1을 곱한 값입니다.",
        "The log of 1/2 is −log 2, and the loss is minus that.",
    )
    assert math.isclose(answer["loss_quarter"], 1.386, abs_tol=0.003), (
        "1/4 = 1/2 × 1/2입니다. 곱의 로그는 로그의 합입니다.",
        "1/4 = 1/2 × 1/2, and the log of a product is the sum of the logs.",
    )
    assert math.isclose(answer["loss_eighth"], 2.079, abs_tol=0.004), (
        "1/8은 1/2을 세 번 곱한 수입니다.",
        "1/8 is 1/2 multiplied three times.",
    )
    assert math.isclose(answer["loss_certain"], 0, abs_tol=1e-9), (
        "log 1은 얼마인가요? e를 0번 곱하면 1입니다.",
        "What is log 1? e to the power 0 is 1.",
    )
    assert math.isclose(answer["mean"], 1.0395, abs_tol=0.003), (
        "네 손실을 더해 4로 나누세요.",
        "Add up the four losses and divide by 4.",
    )
