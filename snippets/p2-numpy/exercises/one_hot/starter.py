import numpy as np


def one_hot(labels, count):
    # ko: 번호마다 그 자리만 1인 행을 만드세요
    # en: for each label, make a row with a 1 in its place
    return np.zeros((len(labels), count))


labels = np.array([2, 0, 1, 2])
print(one_hot(labels, 3))
