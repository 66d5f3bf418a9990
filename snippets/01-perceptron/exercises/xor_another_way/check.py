"""Check XOR as the OR of "only Haneul" and "only Bada"."""


def check(answer):
    for name in ("only_haneul", "only_bada", "XOR"):
        assert name in answer, (
            f"{name}의 이름을 그대로 두었는지 확인하세요.",
            f"Check that {name} still has its name.",
        )
    inputs = [(0, 0), (1, 0), (0, 1), (1, 1)]
    assert [answer["only_haneul"](*x) for x in inputs] == [0, 1, 0, 0], (
        "only_haneul은 (1, 0)에서만 1이어야 합니다. 바다의 가중치를 음수로 해 보세요.",
        "only_haneul must be 1 for (1, 0) alone. Try a negative weight for Bada.",
    )
    assert [answer["only_bada"](*x) for x in inputs] == [0, 0, 1, 0], (
        "only_bada는 (0, 1)에서만 1이어야 합니다. 하늘의 가중치를 음수로 해 보세요.",
        "only_bada must be 1 for (0, 1) alone. Try a negative weight for Haneul.",
    )
    assert [answer["XOR"](*x) for x in inputs] == [0, 1, 1, 0], (
        "두 퍼셉트론은 맞습니다. XOR에서 둘을 OR로 묶었는지 확인하세요.",
        "The two perceptrons are right. Check that XOR joins them with OR.",
    )
