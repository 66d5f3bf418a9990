import numpy as np


def softmax(a):
    exp_a = np.exp(a)
    sum_exp_a = np.sum(exp_a)
    return exp_a / sum_exp_a


a = np.array([0.3, 2.9, 4.0])
print("exp_a =", np.exp(a).round(3))
print("sum_exp_a =", np.sum(np.exp(a)).round(3))
print("y =", softmax(a).round(3))
