"""Check the predictions of what accuracy, squared error and cross-entropy prefer."""


def check(answer):
    for name in ("right_answer", "lower_sse", "lower_cee"):
        assert answer.get(name) in ("P", "Q"), (
            f'{name}에 "P"나 "Q"를 적으세요. 틀려도 괜찮습니다.',
            f'Write "P" or "Q" for {name}. It is fine to be wrong.',
        )
    assert answer["right_answer"] == "Q", (
        "정답은 0번 서랍입니다. 가장 큰 몫이 0번에 있는 쪽은 어느 쪽인가요?",
        "The right drawer is number 0. Who has the largest share there?",
    )
    assert answer["lower_sse"] == "Q", (
        "0.5 * np.sum((P - t) ** 2)과 Q의 같은 값을 출력해 견주어 보세요.",
        "Print 0.5 * np.sum((P - t) ** 2) and the same for Q, and compare.",
    )
    assert answer["lower_cee"] == "P", (
        "교차 엔트로피는 정답 서랍의 몫만 봅니다. 0.40과 0.34 가운데 큰 쪽이 손실이 작습니다.",
        "Cross-entropy sees only the share of the right drawer: 0.40 against 0.34, and more is better.",
    )
