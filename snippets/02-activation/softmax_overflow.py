import numpy as np


def naive_softmax(a):
    exp_a = np.exp(a)
    return exp_a / np.sum(exp_a)


def softmax(a):
    # ko: 가장 큰 점수를 빼면 지수에 양수가 들어가지 않는다
    # en: with the largest score subtracted, no exponent is positive
    exp_a = np.exp(a - np.max(a))
    return exp_a / np.sum(exp_a)


a = np.array([1000.3, 1002.9, 1004.0])
# ko: 경고는 잠시 끄고 결과만 본다
# en: warnings off for a moment: look at the results only
with np.errstate(over="ignore", invalid="ignore"):
    print("exp =", np.exp(a))
    print("naive =", naive_softmax(a))
print("shifted =", a - np.max(a))
print("stable =", softmax(a).round(3))
