import numpy as np


def softmax(a):
    # ko: 줄마다 합이 1이 되고, 큰 점수에도 넘치지 않게 고치세요
    # en: make every row add up to 1, and let large scores not overflow
    return np.exp(a) / np.sum(np.exp(a))


scores = np.array([[0.3, 2.9, 4.0], [2.0, 1.0, 0.0]])
print("y =")
print(softmax(scores).round(3))
print("sums =", softmax(scores).sum(axis=-1).round(3))
