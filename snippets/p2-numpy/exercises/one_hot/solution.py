import numpy as np


def one_hot(labels, count):
    # ko: 항등 행렬에서 번호에 맞는 행을 꺼낸다
    # en: take from the identity matrix the row of each label
    return np.eye(count)[labels]


labels = np.array([2, 0, 1, 2])
print(one_hot(labels, 3))
