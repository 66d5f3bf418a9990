"""Check the predictions of what three standard deviations do to the values of five ReLU layers."""


def check(answer):
    words = ("shrinks", "keeps", "grows")
    for name in ("std_002", "std_02", "std_2"):
        assert answer.get(name) in words, (
            f"{name}에 {', '.join(words)} 가운데 하나를 적으세요. 틀려도 괜찮습니다.",
            f"Write one of {', '.join(words)} for {name}. It is fine to be wrong.",
        )
    assert answer["std_002"] == "shrinks", (
        "std_002: 한 층에 ½ × 50 × 0.0004 = 0.01배가 됩니다.",
        "std_002: each layer multiplies by ½ × 50 × 0.0004 = 0.01.",
    )
    assert answer["std_02"] == "keeps", (
        "std_02: 한 층에 ½ × 50 × 0.04 = 1배가 됩니다.",
        "std_02: each layer multiplies by ½ × 50 × 0.04 = 1.",
    )
    assert answer["std_2"] == "grows", (
        "std_2: 한 층에 ½ × 50 × 4 = 100배가 됩니다.",
        "std_2: each layer multiplies by ½ × 50 × 4 = 100.",
    )
