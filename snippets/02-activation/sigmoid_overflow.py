import warnings

import numpy as np


def naive_sigmoid(x):
    return 1 / (1 + np.exp(-x))


def sigmoid(x):
    # ko: 지수에 양수가 들어가는 일이 없으므로 넘치지 않는다
    # en: the exponent is never positive, so nothing overflows
    small = np.exp(-np.abs(x))
    return np.where(x >= 0, 1, small) / (1 + small)


x = np.array([-1000.0, -1.0, 0.0, 1000.0])
# ko: 경고를 화면 대신 목록에 모은다
# en: collect warnings in a list instead of on the screen
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("naive =", naive_sigmoid(x).round(3))
    print("warning:", caught[0].message)
    print("stable =", sigmoid(x).round(3))
    print("warnings in all:", len(caught))
