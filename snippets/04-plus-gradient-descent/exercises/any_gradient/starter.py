import numpy as np


def gradient(m, b, x, y):
    # ko: 두 기울기를 구해 돌려주세요
    # en: work out the two slopes and return them
    return 0.0, 0.0


x = np.array([1.0, 2.0, 4.0])
y = np.array([3.0, 5.0, 8.0])
dm, db = gradient(0.0, 0.0, x, y)
print(f"dm: {dm:.3f}")
print(f"db: {db:.3f}")
