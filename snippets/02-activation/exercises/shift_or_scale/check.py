"""Check the predictions of what adding to scores and multiplying them does to softmax."""


def check(answer):
    for name in ("plus_100", "times_10", "times_0"):
        assert answer.get(name) in ("same", "sharper", "flatter"), (
            f'{name}에 "same", "sharper", "flatter" 가운데 하나를 적으세요. 틀려도 괜찮습니다.',
            f'Write "same", "sharper" or "flatter" for {name}. It is fine to be wrong.',
        )
    assert answer["plus_100"] == "same", (
        "softmax([101, 102, 103])을 출력해 보세요. 점수 사이의 차이는 그대로입니다.",
        "Print softmax([101, 102, 103]). The differences between the scores have not changed.",
    )
    assert answer["times_10"] == "sharper", (
        "softmax([10, 20, 30])을 출력해 보세요. 점수 사이의 차이가 열 배입니다.",
        "Print softmax([10, 20, 30]). The differences between the scores are ten times as large.",
    )
    assert answer["times_0"] == "flatter", (
        "0을 곱하면 점수가 모두 0입니다. softmax([0, 0, 0])을 출력해 보세요.",
        "Times 0, all scores are 0. Print softmax([0, 0, 0]).",
    )
