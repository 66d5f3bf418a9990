import numpy as np

y = np.array([[0.7, 0.2, 0.1], [0.1, 0.1, 0.8], [0.3, 0.4, 0.3], [0.0, 0.9, 0.1]])
labels = np.array([0, 1, 2, 1])


def worst_tags(y, labels, count):
    # ko: 손실이 가장 큰 행의 번호 count개를, 큰 것부터 돌려주세요
    # en: return the numbers of the count rows with the largest losses, the largest first
    return None


print("worst:", worst_tags(y, labels, 2))
