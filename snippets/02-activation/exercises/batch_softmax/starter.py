import numpy as np


def softmax(a):
    # ko: 이 한 줄을 고치세요
    # en: fix this line
    return np.exp(a) / np.sum(np.exp(a))


scores = np.array([[0.3, 2.9, 4.0], [2.0, 1.0, 0.0]])
print("y =")
print(softmax(scores).round(3))
print("sums =", softmax(scores).sum(axis=-1).round(3))
