"""Check the predictions of what four learning rates do on x squared."""


def check(answer):
    words = ("creeps", "jumps", "bounces", "explodes")
    for name in ("lr_001", "lr_05", "lr_1", "lr_11"):
        assert answer.get(name) in words, (
            f"{name}에 {', '.join(words)} 가운데 하나를 적으세요. 틀려도 괜찮습니다.",
            f"Write one of {', '.join(words)} for {name}. It is fine to be wrong.",
        )
    assert answer["lr_001"] == "creeps", (
        "lr_001: 한 걸음에 x가 1 − 0.02 = 0.98배가 됩니다.",
        "lr_001: each step makes x 1 − 0.02 = 0.98 times what it was.",
    )
    assert answer["lr_05"] == "jumps", (
        "lr_05: 한 걸음에 x가 1 − 1 = 0배가 됩니다.",
        "lr_05: each step makes x 1 − 1 = 0 times what it was.",
    )
    assert answer["lr_1"] == "bounces", (
        "lr_1: 한 걸음에 x가 1 − 2 = −1배가 됩니다.",
        "lr_1: each step makes x 1 − 2 = −1 times what it was.",
    )
    assert answer["lr_11"] == "explodes", (
        "lr_11: 한 걸음에 x가 1 − 2.2 = −1.2배가 됩니다. 크기가 줄어드나요?",
        "lr_11: each step makes x 1 − 2.2 = −1.2 times what it was. Does its size shrink?",
    )
