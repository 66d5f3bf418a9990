"""Check the predictions about a network whose weights are all 0."""


def check(answer):
    for name in ("guess_W1", "guess_W2", "guess_b2"):
        assert answer.get(name) in ("zero", "not zero"), (
            f'{name}에 "zero"나 "not zero"를 적으세요. 틀려도 괜찮습니다.',
            f'Write "zero" or "not zero" for {name}. It is fine to be wrong.',
        )
    assert answer["guess_b2"] == "not zero", (
        "b2의 기울기는 y - t를 더한 것입니다. 세 클래스의 몫은 모두 1/3인데 정답의 개수는 서로 다릅니다.",
        "The gradient for b2 is the sum of y - t. All shares are 1/3, but the classes are not equally frequent.",
    )
    assert answer["guess_W2"] == "zero", (
        "W2의 기울기에는 은닉층의 출력이 곱해집니다. 그 출력은 얼마인가요?",
        "The gradient for W2 has the hidden layer's output as a factor. How large is that output?",
    )
    assert answer["guess_W1"] == "zero", (
        "W1까지 가려면 W2를 곱해야 합니다. W2는 얼마인가요?",
        "On the way to W1, W2 is a factor. How large is W2?",
    )
