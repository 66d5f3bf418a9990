"""Check the predictions of what doubled scores and shuffled pixels do."""


def check(answer):
    for name in ("scores_doubled", "pixels_shuffled", "pixels_and_W1_shuffled", "confidence_doubled"):
        assert answer.get(name) in ("same", "lower", "higher"), (
            f'{name}에 "same", "lower", "higher" 가운데 하나를 적으세요. 틀려도 괜찮습니다.',
            f'Write "same", "lower" or "higher" for {name}. It is fine to be wrong.',
        )
    assert answer["scores_doubled"] == "same", (
        "모두 두 배로 해도 가장 큰 점수는 여전히 가장 큽니다.",
        "With all of them doubled, the largest score is still the largest.",
    )
    assert answer["pixels_shuffled"] == "lower", (
        "가중치는 제자리에 있는데 픽셀만 다른 자리로 갔습니다. probabilities(x[:, order], W1)을 돌려 보세요.",
        "The weights are where they were, but the pixels moved. Try probabilities(x[:, order], W1).",
    )
    assert answer["pixels_and_W1_shuffled"] == "same", (
        "픽셀과 그 픽셀의 가중치가 함께 옮겨 다니므로 합은 그대로입니다. probabilities(x[:, order], W1[order])를 돌려 보세요.",
        "Each pixel moves along with its weights, so the sums stay. Try probabilities(x[:, order], W1[order]).",
    )
    assert answer["confidence_doubled"] == "higher", (
        "02장의 연습 문제처럼 점수 사이의 차이가 벌어지면 몫은 한쪽으로 쏠립니다.",
        "As in an exercise of chapter 02, wider gaps between scores push the share to one side.",
    )
