"""Check the gate that fires when neither input does."""


def check(answer):
    assert "NOR" in answer, ("함수 이름이 NOR인지 확인하세요.", "Check that the function is called NOR.")
    NOR = answer["NOR"]
    assert NOR(0, 0) == 1, (
        "(0, 0)에서 1이어야 합니다. 입력이 모두 0이면 편향만 남으니, 편향이 양수여야 합니다.",
        "(0, 0) must give 1. With both inputs 0 only the bias is left, so it has to be positive.",
    )
    assert [NOR(1, 0), NOR(0, 1)] == [0, 0], (
        "한 사람만 손을 들어도 0이어야 합니다. 가중치 하나가 편향을 눌러 이겨야 합니다.",
        "One raised hand must be enough for 0: each weight alone has to outweigh the bias.",
    )
    assert NOR(1, 1) == 0, ("(1, 1)에서 0이어야 합니다.", "(1, 1) must give 0.")
