"""Check what normalizing leaves of four changes to a batch."""


def check(answer):
    for name in ("guess_plus_100", "guess_times_10", "guess_times_minus_1", "guess_times_0"):
        assert answer.get(name, "?") != "?", (
            f"{name}에 예상을 적으세요. 틀려도 괜찮습니다.",
            f"Write your guess for {name}. It is fine to be wrong.",
        )
    assert answer["guess_plus_100"] == "same", (
        "모두 100씩 늘면 평균도 100 늘고, 빼면 그대로입니다.",
        "If all grow by 100, so does the mean, and it is subtracted.",
    )
    assert answer["guess_times_10"] == "same", (
        "열 배가 되면 표준편차도 열 배가 되고, 나누면 그대로입니다.",
        "Ten times as large, ten times the standard deviation; the quotient stays.",
    )
    assert answer["guess_times_minus_1"] == "flipped", (
        "분산은 그대로이고, 평균에서 떨어진 방향만 반대가 됩니다.",
        "The variance stays; only the directions from the mean turn round.",
    )
    assert answer["guess_times_0"] == "zero", (
        "모두 같은 값이면 평균을 뺀 것이 모두 0입니다.",
        "If all are the same, subtracting the mean leaves 0 everywhere.",
    )
