"""Check a recognizer that picks the digit whose mean image is nearest."""

import numpy as np


def check(answer):
    for name in ("means", "distances", "guesses", "accuracy", "x_train", "t_train", "x_test", "t_test"):
        assert name in answer, (f"이름 {name}을 그대로 두세요.", f"Keep the name {name}.")
    x_train, t_train = answer["x_train"], answer["t_train"]
    x_test, t_test = answer["x_test"], answer["t_test"]
    means, distances, guesses = (np.asarray(answer[name]) for name in ("means", "distances", "guesses"))
    assert means.shape == (10, 784), (
        f"means의 형상은 (10, 784)여야 하는데 {means.shape}입니다. 이미지를 따라(axis=0) 평균을 내세요.",
        f"means must have shape (10, 784), but has {means.shape}. Average along the images (axis=0).",
    )
    assert np.allclose(means[3], x_train[t_train == 3].mean(axis=0), atol=1e-4), (
        "means[3]은 레이블이 3인 훈련 이미지만의 평균입니다. x_train[t_train == 3]을 써 보세요.",
        "means[3] averages only the training images labeled 3. Try x_train[t_train == 3].",
    )
    assert distances.shape == (len(x_test), 10), (
        f"distances의 형상은 {(len(x_test), 10)}여야 하는데 {distances.shape}입니다.",
        f"distances must have shape {(len(x_test), 10)}, but has {distances.shape}.",
    )
    expected = ((x_test[0] - means) ** 2).sum(axis=1)
    assert np.allclose(distances[0], expected, rtol=1e-3), (
        "첫 시험 이미지의 거리가 다릅니다. 픽셀마다 차이를 제곱해 784개를 더하세요.",
        "The distances of the first test image differ. Square the difference of each pixel and add up all 784.",
    )
    assert np.array_equal(guesses, distances.argmin(axis=1)), (
        "guesses는 가장 가까운, 곧 거리가 가장 작은 숫자입니다. argmin(axis=1)입니다.",
        "guesses holds the nearest digit, the one with the smallest distance: argmin(axis=1).",
    )
    assert np.isclose(answer["accuracy"], np.mean(guesses == t_test)), (
        "accuracy는 guesses와 t_test가 같은 비율입니다.",
        "accuracy is the share of places where guesses equals t_test.",
    )
