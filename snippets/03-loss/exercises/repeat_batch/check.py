"""Check the predictions of what repeating a batch does to a sum and to means."""


def check(answer):
    for name in ("sum_of_squares", "mean_cross_entropy", "accuracy"):
        assert answer.get(name) in ("same", "triple"), (
            f'{name}에 "same"이나 "triple"을 적으세요. 틀려도 괜찮습니다.',
            f'Write "same" or "triple" for {name}. It is fine to be wrong.',
        )
    assert answer["sum_of_squares"] == "triple", (
        "합은 더하는 수가 세 배로 늘면 세 배가 됩니다.",
        "A sum triples when there are three times as many equal things to add.",
    )
    assert answer["mean_cross_entropy"] == "same", (
        "합이 세 배가 되지만 나누는 수도 세 배가 됩니다.",
        "The sum triples, but so does the number it is divided by.",
    )
    assert answer["accuracy"] == "same", (
        "맞힌 수도 전체 수도 세 배입니다. 비율은 그대로입니다.",
        "Three times as many right out of three times as many: the rate stays.",
    )
