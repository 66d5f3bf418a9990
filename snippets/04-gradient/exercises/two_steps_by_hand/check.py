"""Check two steps of gradient descent, taken by hand."""

import math


def check(answer):
    names = ("gradient_at_start", "after_step_1", "after_step_2")
    for name in names:
        assert None not in (answer.get(name) or (None,)), (
            f"{name}의 None 두 개를 손으로 구한 수로 바꾸세요.",
            f"Replace both None of {name} with the numbers you worked out.",
        )
        assert len(answer[name]) == 2, (
            f"{name}에는 수 두 개를 (2, 1)처럼 적으세요.",
            f"{name} needs two numbers, such as (2, 1).",
        )
    gradient, first, second = (answer[name] for name in names)
    assert not _close(gradient, (4, 2)), (
        "x1² 앞에 2가 있으니 x1 쪽의 편미분은 2·x1이 아니라 4·x1입니다.",
        "There is a 2 before x1², so the partial derivative along x1 is 4·x1, not 2·x1.",
    )
    assert _close(gradient, (4, 4)), (
        "편미분은 2·x0과 4·x1입니다. (2, 1)을 넣으세요.",
        "The partial derivatives are 2·x0 and 4·x1. Put in (2, 1).",
    )
    assert not _close(first, (2.4, 1.4)), (
        "기울기 쪽으로 갔습니다. 기울기의 반대쪽, 곧 빼야 합니다.",
        "You went along the gradient. Go against it: subtract.",
    )
    assert not _close(first, (-2, -3)), (
        "기울기를 통째로 뺐습니다. 학습률 0.1을 곱한 다음 빼세요.",
        "You subtracted the whole gradient. Multiply by the learning rate 0.1 first.",
    )
    assert _close(first, (1.6, 0.6)), (
        "출발점에서 0.1 곱하기 기울기를 빼세요. 두 다이얼을 함께 움직입니다.",
        "Subtract 0.1 times the gradient from the start, for both dials at once.",
    )
    assert not _close(second, (1.2, 0.2)), (
        "둘째 걸음에서는 새 자리의 기울기를 다시 구해야 합니다.",
        "For the second step, the gradient has to be found again, at the new place.",
    )
    assert _close(second, (1.28, 0.36)), (
        "(1.6, 0.6)에서 기울기는 (3.2, 2.4)입니다.",
        "At (1.6, 0.6) the gradient is (3.2, 2.4).",
    )


def _close(given, expected):
    return all(math.isclose(a, b, abs_tol=1e-9) for a, b in zip(given, expected, strict=True))
