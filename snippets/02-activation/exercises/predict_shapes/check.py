"""Check the predicted shapes of four products."""


def check(answer):
    for name in ("guess_XW", "guess_WX", "guess_XWb", "guess_row"):
        assert answer.get(name, "?") != "?", (
            f"{name}에 예상을 적으세요. 틀려도 괜찮습니다.",
            f"Write your guess for {name}. It is fine to be wrong.",
        )
    assert answer["guess_XW"] == (5, 4), (
        "X @ W: 안쪽의 2와 2가 만나 사라지고 바깥쪽 두 수가 남습니다.",
        "X @ W: the inner 2 and 2 meet and vanish; the two outer numbers remain.",
    )
    assert answer["guess_WX"] == "error", (
        "W @ X: 안쪽 두 수는 4와 5입니다.",
        "W @ X: the two inner numbers are 4 and 5.",
    )
    assert answer["guess_XWb"] == (5, 4), (
        "편향은 형상을 바꾸지 않습니다. 다섯 줄 모두에 똑같이 더해집니다.",
        "A bias does not change the shape. It is added to each of the five rows alike.",
    )
    assert answer["guess_row"] == (4,), (
        "X[0]은 1차원 배열이라 결과도 1차원입니다. 수 하나짜리 튜플에는 쉼표가 붙습니다.",
        "X[0] has one dimension, so the result has one too. A tuple of one number has a comma.",
    )
