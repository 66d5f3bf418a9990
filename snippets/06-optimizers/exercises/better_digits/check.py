"""Check a search in two rounds whose winner was tested once."""

import numpy as np


def check(answer):
    for name in ("wide", "narrow", "test_accuracy", "build_and_train", "x_test", "t_test"):
        assert answer.get(name) is not None, (f"{name}이(가) 아직 없습니다.", f"There is no {name} yet.")
    wide, narrow = answer["wide"], answer["narrow"]
    assert len(narrow.ended) >= 5, (
        "둘째 탐색이 돌지 않았습니다. list(narrow)로 돌리세요.",
        "The second search has not run. Run it with list(narrow).",
    )
    spread = [np.ptp(np.log10([trial.params["lr"] for trial in search.ended])) for search in (wide, narrow)]
    assert spread[1] < spread[0] - 1, (
        "둘째 탐색의 학습률 범위가 충분히 좁지 않습니다. 좋은 셋의 가장 작은 값과 큰 값을 쓰세요.",
        "The second search does not look at a much narrower range of learning rates. Take the least and the greatest of the best three.",
    )
    means = [np.mean([trial.score for trial in search.ended]) for search in (wide, narrow)]
    assert means[1] > means[0], (
        "좁힌 탐색의 평균 점수가 더 낮습니다. 좋은 쪽으로 좁혔나요?",
        "The narrow search scores lower on average. Did you narrow toward the good side?",
    )
    best = narrow.best
    expected = answer["build_and_train"](best.params, best.seed).accuracy(answer["x_test"], answer["t_test"])
    assert abs(float(answer["test_accuracy"]) - expected) < 0.02, (
        "test_accuracy가 narrow에서 가장 좋은 시도의 시험 정확도와 다릅니다.",
        "test_accuracy is not that of the best trial of narrow on the test data.",
    )
