"""Check the prediction for unequal weights, and that the perceptron was left as it was."""


def check(answer):
    for name in ("prediction", "outputs"):
        assert name in answer, (
            f"{name}의 이름을 그대로 두었는지 확인하세요.",
            f"Check that {name} still has its name.",
        )
    assert answer["outputs"] == [0, 1, 0, 1], (
        "가중치와 편향은 그대로 두고 prediction만 고치세요.",
        "Leave the weights and the bias as they are; change prediction only.",
    )
    prediction = answer["prediction"]
    assert len(prediction) == 4, (
        "prediction에는 네 책의 출력을 하나씩, 모두 네 개 적으세요.",
        "prediction needs four outputs, one for each of the four books.",
    )
    assert all(value in (0, 1) for value in prediction), (
        "prediction의 ? 네 개를 0이나 1로 바꾸세요. 따옴표는 쓰지 않습니다.",
        "Replace the four ? in prediction by 0 or 1, without quotes.",
    )
    assert prediction[2] == 0, (
        "(0, 1)은 0.3 − 0.5로 음수입니다. 바다 혼자서는 0.5를 넘지 못합니다.",
        "(0, 1) gives 0.3 − 0.5, below 0: alone, Bada cannot overcome 0.5.",
    )
    assert prediction == [0, 1, 0, 1], (
        "네 책마다 0.6 x1 + 0.3 x2 − 0.5를 구해 0보다 큰지 보세요.",
        "For each of the four, work out 0.6 x1 + 0.3 x2 − 0.5 and see whether it is above 0.",
    )
