"""Check what the three options of load_mnist do to one pixel and one label."""


def check(answer):
    for name in ("normalized", "position", "one_hot"):
        assert answer.get(name) is not None, (
            f"{name}의 None을 손으로 구한 것으로 바꾸세요.",
            f"Replace the None of {name} with what you worked out.",
        )
    assert abs(answer["normalized"] - 0.2) < 1e-9, (
        "정규화는 255로 나누는 일입니다. 256이 아닙니다.",
        "Normalizing divides by 255, not by 256.",
    )
    assert answer["position"] == 59, (
        "행과 열은 0부터 셉니다. 2번 행 앞에 행이 두 개 있고, 한 행은 28칸입니다.",
        "Rows and columns count from 0. Two rows come before row 2, and a row has 28 cells.",
    )
    assert len(answer["one_hot"]) == 10, (
        f"숫자가 열 가지이니 칸도 10개여야 하는데 {len(answer['one_hot'])}개입니다.",
        f"There are ten digits, so ten places; yours has {len(answer['one_hot'])}.",
    )
    assert list(answer["one_hot"]) == [0, 0, 0, 1, 0, 0, 0, 0, 0, 0], (
        "0번 자리부터 세어 3번 자리만 1입니다.",
        "Only place 3, counted from place 0, is 1.",
    )
