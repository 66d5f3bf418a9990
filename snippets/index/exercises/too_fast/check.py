"""Check the prediction for steps that are too large, and that the program was run with them."""


def check(answer):
    for name in ("prediction", "rate", "losses"):
        assert name in answer, (
            f"{name}의 이름을 그대로 두었는지 확인하세요.",
            f"Check that {name} still has its name.",
        )
    assert answer["prediction"] in ("falls", "rises"), (
        'prediction에 "falls"나 "rises"를 적으세요. 틀려도 괜찮습니다.',
        'Write "falls" or "rises" as your prediction. It is fine to be wrong.',
    )
    assert answer["rate"] == 0.25, (
        "rate를 0.25로 바꾸고 다시 실행하세요.",
        "Change rate to 0.25 and run the program again.",
    )
    assert answer["losses"][1] > answer["losses"][0], (
        "rate가 0.25면 첫걸음부터 손실이 커져야 합니다. 반복문을 고치지 않았는지 확인하세요.",
        "With rate 0.25 the loss grows from the first step on. Check that the loop is unchanged.",
    )
    assert answer["prediction"] == "rises", (
        "손실이 올라갔습니다. 골짜기 그림에서 한 걸음이 너무 크면 어디에 닿을지 짚어 보세요.",
        "The loss rose. In the picture of the valley, follow where a step that is too long lands.",
    )
