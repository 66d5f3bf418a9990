"""Check the predicted shapes of four gradients."""


def check(answer):
    for name in ("guess_dY", "guess_dX", "guess_dW", "guess_db"):
        assert answer.get(name, "?") != "?", (
            f"{name}에 예상을 적으세요. 틀려도 괜찮습니다.",
            f"Write your guess for {name}. It is fine to be wrong.",
        )
    assert answer["guess_dY"] == (5, 2), (
        "dY는 Y와 형상이 같습니다. Y는 X @ W + b입니다.",
        "dY has the shape of Y, and Y is X @ W + b.",
    )
    for name, shape in (("guess_dX", (5, 4)), ("guess_dW", (4, 2)), ("guess_db", (2,))):
        assert answer[name] == shape, (
            f"{name}: 기울기는 언제나 제 변수와 형상이 같습니다.",
            f"{name}: a gradient always has the shape of its variable.",
        )
