"""Check which output activation and loss were chosen for three tasks."""


def check(answer):
    assert "choices" in answer, (
        "choices의 이름을 그대로 두었는지 확인하세요.",
        "Check that choices still has its name.",
    )
    choices = answer["choices"]
    for task in ("spam or not", "which of ten digits", "minutes until the bus"):
        assert task in choices, (
            f"choices에 {task!r} 줄을 그대로 두고 ?만 고치세요.",
            f"Leave the line {task!r} in choices and change only its ?.",
        )
    assert tuple(choices["spam or not"]) == ("sigmoid", "bce"), (
        "둘 중 하나를 고르는 일입니다. 0과 1 사이의 수 하나면 됩니다.",
        "That is a choice between two: one number from 0 to 1 is enough.",
    )
    assert tuple(choices["which of ten digits"]) == ("softmax", "cce"), (
        "열 가지 중 하나를 고르는 일입니다. 합이 1인 확률 열 개가 필요합니다.",
        "That is one of ten: you need ten probabilities that add up to 1.",
    )
    assert tuple(choices["minutes until the bus"]) == ("none", "mse"), (
        "몇 분인지 수를 맞히는 일입니다. 출력을 0과 1 사이로 누르면 안 됩니다.",
        "The answer is a number of minutes: the output must not be squeezed into 0 to 1.",
    )
