"""Check a month of a garden, simulated with arrays; every draw that follows the rules will do."""

import numpy as np

SHAPES = {
    "sprouted": (4, 6),
    "sun": (6,),
    "growth": (30, 4, 6),
    "heights": (30, 4, 6),
    "final": (4, 6),
    "ready": (4, 6),
    "column_means": (6,),
}


def check(answer):
    for name, shape in SHAPES.items():
        assert name in answer, (
            f"{name}의 이름을 그대로 두었는지 확인하세요.",
            f"Check that {name} still has its name.",
        )
        got = np.shape(answer[name])
        assert got == shape, (
            f"{name}의 형상은 {shape}여야 하는데 {got}입니다.",
            f"{name} must have shape {shape}, but has {got}.",
        )
    seeds, light = np.asarray(answer["sprouted"]), np.asarray(answer["sun"])
    growth, heights = np.asarray(answer["growth"]), np.asarray(answer["heights"])
    final, ready = np.asarray(answer["final"]), np.asarray(answer["ready"])

    assert seeds.dtype == bool, (
        "sprouted는 참과 거짓의 배열입니다. 난수를 0.8과 견주세요.",
        "sprouted is an array of trues and falses. Compare random numbers with 0.8.",
    )
    assert seeds.any(), (
        "싹이 하나도 트지 않았습니다. rng.random((ROWS, COLUMNS)) < 0.8을 써 보세요.",
        "Nothing has sprouted. Try rng.random((ROWS, COLUMNS)) < 0.8.",
    )
    assert 12 <= seeds.sum() < 24, (
        f"24개 가운데 19개쯤 트고 몇 개는 트지 않아야 하는데 {seeds.sum()}개입니다. 부등호를 확인하세요.",
        f"About 19 of 24 should sprout and a few not, but it is {seeds.sum()}. Check the comparison.",
    )
    assert np.allclose(light, [0.5, 0.7, 0.9, 1.1, 1.3, 1.5]), (
        "sun은 양 끝을 넣어 고르게 나눈 수 여섯 개입니다. np.linspace를 쓰세요.",
        "sun is six evenly spaced numbers, both ends included. Use np.linspace.",
    )
    assert growth.any(), (
        "growth가 모두 0입니다. rng.normal(1.0, 0.5, size=…)로 시작하세요.",
        "growth is all 0. Start from rng.normal(1.0, 0.5, size=…).",
    )
    assert growth.min() >= 0, (
        "자란 길이가 음수입니다. np.maximum으로 0 아래를 자르세요.",
        "Some growth is negative. Cut it off at 0 with np.maximum.",
    )
    assert not growth[:, ~seeds].any(), (
        "싹이 트지 않은 화분이 자랐습니다. growth에 sprouted를 곱하세요.",
        "Pots that have not sprouted are growing. Multiply growth by sprouted.",
    )
    # Standard normals cut off at 0 around 1.0 ± 0.5 have the mean 1.004; 30 draws a pot leave the average within 0.15.
    unlit = growth[:, seeds] / np.broadcast_to(light, seeds.shape)[seeds]
    assert abs(unlit.mean() - 1.0) < 0.15, (
        "햇빛이 1인 자리에서는 하루에 평균 1cm쯤 자라야 합니다. sun을 꼭 한 번 곱했나요?",
        "Where sun is 1, growth averages about 1 cm a day. Did you multiply by sun exactly once?",
    )
    assert 0.3 < unlit.std() < 0.7, (
        "날마다 자란 길이가 들쭉날쭉해야 합니다. 난수의 형상을 (DAYS, ROWS, COLUMNS)로 하세요.",
        "Growth should vary from day to day. Draw with the shape (DAYS, ROWS, COLUMNS).",
    )
    assert np.allclose(heights, growth.cumsum(axis=0)), (
        "heights는 날짜를 따라 더해 온 값입니다. np.cumsum(growth, axis=0)입니다.",
        "heights adds up along the days: np.cumsum(growth, axis=0).",
    )
    assert np.allclose(final, heights[-1]), (
        "final은 heights의 마지막 날입니다. 번호 -1을 쓰세요.",
        "final is the last day of heights. Use the index -1.",
    )
    assert np.array_equal(ready, final >= 30), (
        "ready는 final을 30과 견준 참과 거짓의 배열입니다. 꼭 30도 참입니다.",
        "ready compares final with 30; exactly 30 counts.",
    )
    assert np.allclose(answer["column_means"], final.mean(axis=0)), (
        "열마다의 평균이니 0번 축을 따라 평균을 냅니다.",
        "The mean of each column runs along axis 0.",
    )
