"""Check what was predicted of the limit when the data change."""


def check(answer):
    names = ("guess_seconds", "guess_half_liters", "guess_twice", "guess_centered")
    for name in names:
        assert answer.get(name) in ("same", "smaller", "larger"), (
            f'{name}에 "same", "smaller", "larger" 가운데 하나를 적으세요. 틀려도 괜찮습니다.',
            f'Write "same", "smaller", or "larger" for {name}. It is fine to be wrong.',
        )
    assert answer["guess_seconds"] == "same", (
        "limit 안에서 y가 쓰이는 곳이 있는지 찾아보세요.",
        "Look for a place inside limit where y is used.",
    )
    assert answer["guess_half_liters"] == "smaller", (
        "x가 커지면 x 제곱의 평균도 커집니다. 골짜기가 가팔라지면 걸음은 어때야 하나요?",
        "With a larger x, the mean of x squared grows. What must the steps be like in a steeper valley?",
    )
    assert answer["guess_twice"] == "same", (
        "MSE는 평균입니다. 같은 기록을 두 번씩 적으면 평균이 달라지나요?",
        "The MSE is a mean. Does a mean change when every record is written twice?",
    )
    assert answer["guess_centered"] == "larger", (
        "평균을 빼면 x는 0 둘레의 작은 수가 됩니다. x 제곱의 평균은 어떻게 되나요?",
        "Without its mean, x becomes small numbers around 0. What happens to the mean of x squared?",
    )
