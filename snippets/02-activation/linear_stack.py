import numpy as np


def h(x):
    return 2 * x


x = np.array([-1.0, 0.5, 3.0])
print("three layers =", h(h(h(x))))
print("one layer =", 8 * x)
