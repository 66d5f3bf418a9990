"""Check five results of arithmetic worked by hand."""

import math

NAMES = ("each", "full_boxes", "left_over", "mixed", "kind")


def check(answer):
    for name in NAMES:
        assert answer.get(name) is not None, (
            f"{name}의 None을 손으로 구한 값으로 바꾸세요.",
            f"Replace the None of {name} with what you worked out.",
        )
    assert math.isclose(answer["each"], 4.25), (
        "17 / 4는 나누어떨어지지 않습니다. 소수로 적으세요.",
        "17 / 4 does not come out even. Write it as a decimal.",
    )
    assert answer["full_boxes"] == 4, (
        "17 // 4는 4가 17에 몇 번 들어가는지 셉니다. 소수는 버립니다.",
        "17 // 4 counts how many times 4 goes into 17, and drops the rest.",
    )
    assert answer["left_over"] == 1, (
        "17 % 4는 4씩 네 번 담고 남는 병의 수입니다.",
        "17 % 4 is how many bottles are left after four boxes of four.",
    )
    assert answer["mixed"] != 50, (
        "2 + 3을 먼저 더했습니다. 거듭제곱, 곱셈, 덧셈의 순서입니다.",
        "You added 2 + 3 first. Powers come first, then multiplication, then addition.",
    )
    assert answer["mixed"] != 38, (
        "3 * 2를 먼저 곱하고 제곱했습니다. 2 ** 2가 먼저입니다.",
        "You multiplied 3 * 2 before squaring. 2 ** 2 comes first.",
    )
    assert answer["mixed"] == 14, (
        "2 ** 2는 4, 3 * 4는 12입니다. 거기에 2를 더하세요.",
        "2 ** 2 is 4, and 3 * 4 is 12. Then add 2.",
    )
    assert answer["kind"] == "float", (
        "/의 결과는 나누어떨어져도 소수입니다. 8 / 4는 2.0입니다.",
        "/ always gives a decimal, even if it comes out even: 8 / 4 is 2.0.",
    )
