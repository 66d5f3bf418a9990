"""Check a descent that stops where the ground is flat."""

import numpy as np


def check(answer):
    assert "descend" in answer, (
        "함수 이름이 descend인지 확인하세요.",
        "Check that the function is called descend.",
    )
    descend = answer["descend"]

    def bowl(x):
        return np.sum(x**2)

    start = np.array([-3.0, 4.0])
    x, steps = descend(bowl, start, 0.1, 1e-3, 500)
    assert np.array_equal(start, [-3.0, 4.0]), (
        "함수를 부른 쪽의 출발점이 바뀌었습니다. init_x.copy()를 지우지 마세요.",
        "The caller's start was changed. Keep init_x.copy().",
    )
    assert steps != 500, (
        "기울기가 작아져도 멈추지 않았습니다. 반복문 안에 if를 넣어 return x, step을 하세요.",
        "It did not stop when the gradient became small. Put an if with return x, step into the loop.",
    )
    assert np.abs(2 * x).max() < 1e-3, (
        f"{steps}걸음 만에 멈췄지만 아직 가파릅니다. 부호를 떼고 가장 큰 원소를 보세요.",
        f"It stopped after {steps} steps, where it is still steep. Look at the largest entry, with its sign taken off.",
    )
    assert steps == 41, (
        f"41걸음 만에 멈춰야 하는데 {steps}걸음입니다. 움직이기 전에 기울기를 보고 step을 돌려주나요?",
        f"It should stop after 41 steps, but took {steps}. Do you look before you move, and return step?",
    )
    _, flat = descend(bowl, np.zeros(2), 0.1, 1e-3, 500)
    assert flat == 0, (
        "처음부터 바닥이면 한 걸음도 가지 않고 멈춰야 합니다.",
        "If it starts at the bottom, it should stop without a step.",
    )
