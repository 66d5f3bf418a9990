"""Check an average rate, a slope and the lowest place of a parabola, found by hand."""

import math


def check(answer):
    for name in ("average_3_to_5", "slope_at_3", "lowest_x"):
        assert answer.get(name) is not None, (
            f"{name}의 None을 손으로 구한 수로 바꾸세요.",
            f"Replace the None of {name} with the number you worked out.",
        )
    average = answer["average_3_to_5"]
    assert not math.isclose(average, 8), (
        "8은 잡음이 커진 폭입니다. 다이얼이 움직인 두 칸으로 나누세요.",
        "8 is how much the noise grew. Divide by the two notches that the dial moved.",
    )
    assert math.isclose(average, 4), (
        "f(3)과 f(5)를 구해 차이를 2로 나누세요. f(3) = 9 − 12 + 7입니다.",
        "Find f(3) and f(5), and divide their difference by 2. f(3) = 9 − 12 + 7.",
    )
    slope = answer["slope_at_3"]
    assert not math.isclose(slope, 6), (
        "x²의 몫은 6이 맞습니다. −4x의 몫도 더하세요.",
        "6 is right for x². Now add the share of −4x.",
    )
    assert not math.isclose(slope, 9), (
        "상수 7은 움직이지 않으니 기울기에 보태는 것이 없습니다.",
        "The constant 7 does not move, so it adds nothing to the slope.",
    )
    assert math.isclose(slope, 2), (
        "x²의 기울기는 2x, −4x의 기울기는 −4입니다. 더한 다음 3을 넣으세요.",
        "The slope of x² is 2x, that of −4x is −4. Add them, then put in 3.",
    )
    assert math.isclose(answer["lowest_x"], 2), (
        "가장 낮은 곳에서는 기울기가 0입니다. 기울기의 식이 0이 되는 x를 찾으세요.",
        "At the lowest place the slope is 0. Find the x that makes the formula of the slope 0.",
    )
