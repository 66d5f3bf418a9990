"""Check the predicted shapes of five computations."""


def check(answer):
    names = ("guess_ration", "guess_fee", "guess_kept", "guess_total", "guess_outer")
    for name in names:
        assert answer.get(name, "?") != "?", (
            f"{name}에 예상을 적으세요. 틀려도 괜찮습니다.",
            f"Write your guess for {name}. It is fine to be wrong.",
        )
    assert answer["guess_ration"] == (4, 3), (
        "water * ration: 오른쪽부터 맞추면 3과 3이 같습니다.",
        "water * ration: lined up from the right, 3 meets 3.",
    )
    assert answer["guess_fee"] == "error", (
        "water * fee: 오른쪽부터 맞추면 3과 4가 만납니다.",
        "water * fee: lined up from the right, 3 meets 4.",
    )
    assert answer["guess_kept"] == (4, 3), (
        "water * fee.reshape(4, 1): 3과 1이 만나고, 4와 4가 만납니다.",
        "water * fee.reshape(4, 1): 3 meets 1, and 4 meets 4.",
    )
    assert answer["guess_total"] == (3,), (
        "water.sum(axis=0): 0번 축이 사라집니다. 수 하나짜리 튜플에는 쉼표가 붙습니다.",
        "water.sum(axis=0): axis 0 vanishes. A tuple of one number has a comma.",
    )
    assert answer["guess_outer"] == (4, 3), (
        "ration - fee.reshape(4, 1): (3,)과 (4, 1)입니다. 두 축에서 서로 늘어납니다.",
        "ration - fee.reshape(4, 1): (3,) and (4, 1). Each stretches along the other's axis.",
    )
