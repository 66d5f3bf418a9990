import numpy as np


def gradient(m, b, x, y):
    over = (m * x + b) - y
    return np.mean(2 * over * x), np.mean(2 * over)


x = np.array([1.0, 2.0, 4.0])
y = np.array([3.0, 5.0, 8.0])
dm, db = gradient(0.0, 0.0, x, y)
print(f"dm: {dm:.3f}")
print(f"db: {db:.3f}")
