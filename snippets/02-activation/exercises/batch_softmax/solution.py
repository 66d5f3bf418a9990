import numpy as np


def softmax(a):
    exp_a = np.exp(a - np.max(a, axis=-1, keepdims=True))
    return exp_a / np.sum(exp_a, axis=-1, keepdims=True)


scores = np.array([[0.3, 2.9, 4.0], [2.0, 1.0, 0.0]])
print("y =")
print(softmax(scores).round(3))
print("sums =", softmax(scores).sum(axis=-1).round(3))
