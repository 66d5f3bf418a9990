"""Check one neuron worked by hand, with three activation functions."""

import math


def check(answer):
    for name in ("a", "step_a", "relu_a", "sigmoid_a"):
        assert answer.get(name) is not None, (
            f"{name}의 None을 손으로 구한 수로 바꾸세요.",
            f"Replace the None of {name} with the number you worked out.",
        )
    a = answer["a"]
    assert not math.isclose(a, -0.8), (
        "편향 b를 더하지 않은 것 같습니다.",
        "It looks as if the bias b was not added.",
    )
    assert not math.isclose(a, 3.7), (
        "w2는 음수입니다. 마지막 곱의 부호를 보세요.",
        "w2 is negative. Look at the sign of the last product.",
    )
    assert math.isclose(a, -0.3, abs_tol=1e-9), (
        "a는 b + w1·x1 + w2·x2입니다. 곱 두 개를 먼저 구하세요.",
        "a is b + w1·x1 + w2·x2. Work out the two products first.",
    )
    assert answer["step_a"] == 0, (
        "계단 함수는 0보다 클 때만 1입니다. a는 음수입니다.",
        "The step function is 1 only above 0. Your a is negative.",
    )
    assert answer["relu_a"] == 0, (
        "ReLU는 음수를 그대로 내보내지 않습니다.",
        "ReLU does not pass negative numbers on.",
    )
    assert not math.isclose(answer["sigmoid_a"], 0.57, abs_tol=0.006), (
        "부호가 바뀌었습니다. −a는 0.3이므로 e의 0.3제곱을 씁니다.",
        "A sign got lost: −a is 0.3, so it is e to the power 0.3 that you need.",
    )
    assert math.isclose(answer["sigmoid_a"], 0.4256, abs_tol=0.006), (
        "1 / (1 + 1.35)를 소수 둘째 자리까지 구하세요. 괄호부터 계산합니다.",
        "Work out 1 / (1 + 1.35) to two decimals, parentheses first.",
    )
