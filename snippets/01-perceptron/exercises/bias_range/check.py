"""Check the two ends of the range of biases that make an AND gate."""


def check(answer):
    for name in ("lowest", "highest"):
        assert name in answer, (
            f"{name}의 이름을 그대로 두었는지 확인하세요.",
            f"Check that {name} still has its name.",
        )
    lowest, highest = answer["lowest"], answer["highest"]
    assert lowest < highest, (
        "lowest가 highest보다 작아야 합니다. 음수는 절댓값이 클수록 작습니다.",
        "lowest has to be below highest. Among negative numbers, −2 is below −1.",
    )
    assert highest <= -1, (
        "highest가 너무 큽니다. (1, 0)의 합 1 + b가 0 이하여야 합니다.",
        "highest is too high. For (1, 0) the sum 1 + b must be 0 or less.",
    )
    assert lowest >= -2, (
        "lowest가 너무 작습니다. (1, 1)의 합 2 + b가 0보다 커야 합니다.",
        "lowest is too low. For (1, 1) the sum 2 + b must be above 0.",
    )
    assert (lowest, highest) == (-2, -1), (
        "그 사이의 값은 모두 맞지만, 양쪽으로 더 넓힐 수 있습니다.",
        "Every value in between works, but the range can be made wider.",
    )
