"""Check that the reader saw the hand and the computer disagree when the sum falls exactly on the threshold."""


def check(answer):
    for name in ("by_hand", "by_computer"):
        assert name in answer, (
            f"{name}의 이름을 그대로 두었는지 확인하세요.",
            f"Check that {name} still has its name.",
        )
    assert answer["by_hand"] in (0, 1), (
        "by_hand에 0이나 1을 적으세요. 따옴표는 쓰지 않습니다.",
        "Write 0 or 1 in by_hand, without quotes.",
    )
    assert answer["by_hand"] == 0, (
        "0.1 + 0.2 − 0.3은 0이고, 0은 '0 이하'에 듭니다.",
        "0.1 + 0.2 − 0.3 is 0, and 0 counts as “0 or less”.",
    )
    assert answer["by_computer"] == 1, (
        "프로그램을 실행해 output에 찍힌 값을 그대로 by_computer에 적으세요.",
        "Run the program and copy the value it prints as output into by_computer.",
    )
