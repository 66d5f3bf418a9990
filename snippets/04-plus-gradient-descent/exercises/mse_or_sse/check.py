"""Check the mean and the half sum of squared errors, for three records and for the same ones twice."""

import math


def check(answer):
    for name in ("mse", "half_sse", "mse_twice", "half_sse_twice"):
        assert answer.get(name) is not None, (
            f"{name}의 None을 손으로 구한 수로 바꾸세요.",
            f"Replace the None of {name} with the number you worked out.",
        )
    near = {"abs_tol": 0.01}
    assert not math.isclose(answer["mse"], 3, **near), (
        "마지막 오차 2의 제곱은 4입니다. 오차를 제곱한 다음 더하세요.",
        "The last error, 2, has the square 4. Square the errors before you add them.",
    )
    assert not math.isclose(answer["mse"], 2.5, **near), (
        "MSE는 2가 아니라 기록의 수로 나눕니다. 기록이 세 개입니다.",
        "The MSE divides by the number of records, not by 2. There are three records.",
    )
    assert math.isclose(answer["mse"], 5 / 3, **near), (
        "오차는 1, 0, 2입니다. 제곱해서 더하고 3으로 나누세요.",
        "The errors are 1, 0, and 2. Square them, add, and divide by 3.",
    )
    assert math.isclose(answer["half_sse"], 2.5, **near), (
        "오차제곱합은 제곱의 합의 절반입니다. 기록의 수와 상관없이 2로 나눕니다.",
        "The half sum takes half of the added squares, whatever the number of records.",
    )
    assert not math.isclose(answer["mse_twice"], 10 / 3, **near), (
        "기록이 여섯 개가 되었으니 6으로 나누세요.",
        "There are six records now, so divide by 6.",
    )
    assert math.isclose(answer["mse_twice"], 5 / 3, **near), (
        "같은 값을 두 번씩 넣어도 평균은 그대로입니다.",
        "Writing every value twice leaves a mean as it is.",
    )
    assert math.isclose(answer["half_sse_twice"], 5, **near), (
        "제곱의 합이 10이 되었으니 그 절반입니다.",
        "The squares now add up to 10; take half of that.",
    )
