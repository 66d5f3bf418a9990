import numpy as np


def to_one_hot(labels, classes):
    t = np.zeros((len(labels), classes))
    t[np.arange(len(labels)), labels] = 1
    return t


print(to_one_hot(np.array([1, 0, 3]), 4))
