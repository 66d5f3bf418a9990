"""Check how many random trials are enough."""

import numpy as np


def check(answer):
    for name in ("chance", "enough"):
        assert name in answer, (
            f"함수 이름이 {name}인지 확인하세요.",
            f"Check that the function is called {name}.",
        )
    chance, enough = answer["chance"], answer["enough"]
    result = chance(0.5, 2)
    assert not np.isclose(result, 1.0), (
        "확률을 횟수만큼 더하면 안 됩니다. 동전을 두 번 던져도 앞면이 안 나올 수 있습니다.",
        "Chances do not add up like this: two tosses of a coin may both be tails.",
    )
    assert not np.isclose(result, 0.25), (
        "그것은 모두 맞거나 모두 빗나갈 확률입니다. 1에서 빼세요.",
        "That is the chance that all hit, or that all miss. Take the latter from 1.",
    )
    assert np.isclose(result, 0.75), (
        f"0.5로 두 번이면 0.75인데 {result}입니다.",
        f"Twice 0.5 gives 0.75, but you got {result}.",
    )
    assert np.isclose(chance(0.05, 60), 1 - 0.95**60), (
        "share가 작아도 맞아야 합니다.",
        "It should be right for a small share, too.",
    )
    assert enough(0.5, 0.75) == 2, (
        "0.5로는 두 번이면 꼭 0.75입니다. «이상»이니 2입니다.",
        "With 0.5, two trials give exactly 0.75. That is enough, so the answer is 2.",
    )
    assert enough(0.05, 0.95) == 59, (
        "0.05로 0.95를 채우는 횟수는 59입니다. 하나씩 늘려 가며 세세요.",
        "For 0.05 and 0.95 the answer is 59. Count up one by one.",
    )
