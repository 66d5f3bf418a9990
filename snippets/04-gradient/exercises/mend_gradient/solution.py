import numpy as np


def numerical_gradient(f, x, h=1e-4):
    # ko: 정수 배열도 소수로 바꾼다. astype은 복사도 한다
    # en: integers become decimals; astype makes a copy as well
    x = x.astype(float)
    grad = np.zeros_like(x)
    for place in np.ndindex(x.shape):
        kept = x[place]
        x[place] = kept + h
        above = f(x)
        x[place] = kept - h
        below = f(x)
        # ko: 다음 칸을 재기 전에 되돌린다
        # en: put it back before the next one is measured
        x[place] = kept
        grad[place] = (above - below) / (2 * h)
    # ko: 반복이 끝난 다음에 돌려준다
    # en: return once the loop is over
    return grad


def noise(x):
    return np.sum(x**2) + 3 * x[0] * x[1]


print("at (1.0, 2.0) =", numerical_gradient(noise, np.array([1.0, 2.0])).round(6))
print("at (1, 2) =", numerical_gradient(noise, np.array([1, 2])).round(6))
