import numpy as np


def standardize(X):
    # ko: 이 한 줄을 고치세요
    # en: fix this line
    return (X - X.mean()) / X.std()


X = np.array([[10.0, 400.0], [20.0, 500.0], [30.0, 600.0]])
Z = standardize(X)
print("Z =")
print(Z.round(3))
print("means =", Z.mean(axis=0).round(3))
print("spreads =", Z.std(axis=0).round(3))
