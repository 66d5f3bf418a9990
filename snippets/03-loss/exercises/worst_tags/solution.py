import numpy as np

y = np.array([[0.7, 0.2, 0.1], [0.1, 0.1, 0.8], [0.3, 0.4, 0.3], [0.0, 0.9, 0.1]])
labels = np.array([0, 1, 2, 1])


def worst_tags(y, labels, count):
    losses = -np.log(y[np.arange(len(y)), labels] + 1e-7)
    return np.argsort(-losses)[:count]


print("worst:", worst_tags(y, labels, 2))
