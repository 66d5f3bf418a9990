"""Check what was predicted of four rates on a parabola with slope 5m + 2."""

RIGHT = {0.05: "one side", 0.2: "at once", 0.35: "zigzag", 0.45: "away"}


def check(answer):
    assert "guesses" in answer, (
        "guesses의 이름을 그대로 두었는지 확인하세요.",
        "Check that guesses still has its name.",
    )
    guesses = answer["guesses"]
    for lr, right in RIGHT.items():
        guess = guesses.get(lr, "?")
        assert guess in RIGHT.values(), (
            f"학습률 {lr}의 예상을 네 가지 말 가운데 하나로 적으세요. 틀려도 괜찮습니다.",
            f"Write one of the four phrases as your guess for the rate {lr}. It is fine to be wrong.",
        )
        factor = round(1 - 5 * lr, 2)
        assert guess == right, (
            f"학습률 {lr}의 배율은 1 − 5 × {lr} = {factor}입니다. 이 수를 거듭 곱하면 어떻게 되나요?",
            f"For the rate {lr} the factor is 1 − 5 × {lr} = {factor}. What happens when you multiply by it again and again?",
        )
