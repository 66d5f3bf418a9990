import numpy as np


def loudness(x):
    return 0.01 * x**2 + 0.1 * x


def numerical_diff(f, x):
    # ko: 아주 작게 잡으려던 값
    # en: meant to be really small
    h = 10e-50
    return (f(x + h) - f(x)) / h


print("slope at 5:", numerical_diff(loudness, 5.0))
print("is 5 + 10e-50 the same as 5?", 5 + 10e-50 == 5)
print("10e-50 in float32:", np.float32(10e-50))
