"""Check the vote of three: 1 when at least two of them say 1."""

from itertools import product


def check(answer):
    assert "majority" in answer, (
        "함수 이름이 majority인지 확인하세요.",
        "Check that the function is called majority.",
    )
    majority = answer["majority"]
    for votes in product((0, 1), repeat=3):
        given, wanted = majority(*votes), int(sum(votes) >= 2)
        assert given >= wanted, (
            f"{votes}: 두 표 이상인데 0이 나왔습니다. 가중치 두 개의 합에 편향을 더하면 0보다 커야 합니다.",
            f"{votes}: at least two votes, but the output is 0. Two weights plus the bias must be above 0.",
        )
        assert given <= wanted, (
            f"{votes}: 두 표가 안 되는데 1이 나왔습니다. 가중치 하나에 편향을 더하면 0 이하여야 합니다.",
            f"{votes}: fewer than two votes, but the output is 1. One weight plus the bias must be 0 or less.",
        )
