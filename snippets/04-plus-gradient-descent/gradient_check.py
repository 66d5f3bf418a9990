import numpy as np


def mse_of(m, b, x, y):
    return np.mean((y - (m * x + b)) ** 2)


def nudged(m, b, x, y, h=1e-4):
    # ko: 손잡이를 하나씩 양쪽으로 h만큼 흔들어 본다
    # en: nudge one knob at a time, by h to either side
    dm = (mse_of(m + h, b, x, y) - mse_of(m - h, b, x, y)) / (2 * h)
    db = (mse_of(m, b + h, x, y) - mse_of(m, b - h, x, y)) / (2 * h)
    return np.array([dm, db])


two_x, two_y = np.array([1.0, 2.0]), np.array([3.0, 5.0])
print("two records =", nudged(-1, 5, two_x, two_y).round(6))
print("at the bottom =", abs(nudged(2, 1, two_x, two_y)).round(6))

# ko: 둘째 기록을 두 번 세면
# en: what if the second record is counted twice
three_x, three_y = np.array([1.0, 2.0, 2.0]), np.array([3.0, 5.0, 5.0])
print("second one twice =", nudged(-1, 5, three_x, three_y).round(6))
