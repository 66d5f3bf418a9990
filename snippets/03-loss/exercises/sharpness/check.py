"""Check a sharpness chosen by the training loss and measured on the test data."""

import numpy as np


def mean_loss(scores, labels):
    scores = scores - np.max(scores, axis=1, keepdims=True)
    right = scores[np.arange(len(labels)), labels]
    return np.mean(np.log(np.sum(np.exp(scores), axis=1)) - right)


def check(answer):
    candidates = [0.1, 0.2, 0.5, 1.0, 2.0, 5.0]
    for name in ("train_scores", "t_train", "test_scores", "t_test"):
        assert name in answer, (
            f"주어진 배열 {name}의 줄을 지우거나 이름을 바꾸지 마세요.",
            f"Keep {name} as it was given.",
        )
    scores, labels = answer["train_scores"], answer["t_train"]
    for name in ("train_losses", "train_accuracies"):
        assert len(answer.get(name, [])) == len(candidates), (
            f"{name}에 후보마다 수 하나씩, 모두 여섯 개를 담으세요.",
            f"Put six numbers into {name}, one for each candidate.",
        )
    expected = [mean_loss(candidate * scores, labels) for candidate in candidates]
    assert np.allclose(answer["train_losses"], expected, rtol=0.01), (
        "훈련 손실이 다릅니다. 점수에 후보를 곱한 다음 softmax에 넣고, 정답은 t_train을 쓰세요.",
        "The training losses differ. Multiply the scores by the candidate before softmax, and use t_train.",
    )
    accuracy = np.mean(np.argmax(scores, axis=1) == labels)
    assert np.allclose(answer["train_accuracies"], accuracy, atol=0.002), (
        "훈련 정확도는 argmax(y, axis=1)이 t_train과 같은 비율입니다.",
        "The training accuracy is how often argmax(y, axis=1) equals t_train.",
    )
    best = candidates[int(np.argmin(expected))]
    assert answer.get("best") == best, (
        "best는 훈련 손실이 가장 작은 후보입니다. np.argmin을 써 보세요.",
        "best is the candidate with the lowest training loss. Try np.argmin.",
    )
    assert answer.get("test_loss") is not None, (
        "test_loss의 None을 시험 손실로 바꾸세요.",
        "Replace the None of test_loss with the test loss.",
    )
    test = mean_loss(best * answer["test_scores"], answer["t_test"])
    assert np.isclose(answer["test_loss"], test, rtol=0.01), (
        "test_loss는 고른 후보를 test_scores에 곱하고 t_test와 견준 손실입니다.",
        "test_loss multiplies test_scores by the chosen candidate and compares with t_test.",
    )
