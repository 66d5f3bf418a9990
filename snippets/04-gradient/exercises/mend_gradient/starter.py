import numpy as np


def numerical_gradient(f, x, h=1e-4):
    # ko: 잘못이 세 군데 있습니다
    # en: three things are wrong here
    x = x.copy()
    grad = np.zeros_like(x)
    for place in np.ndindex(x.shape):
        kept = x[place]
        x[place] = kept + h
        above = f(x)
        x[place] = kept - h
        below = f(x)
        grad[place] = (above - below) / (2 * h)
        return grad


def noise(x):
    return np.sum(x**2) + 3 * x[0] * x[1]


print("at (1.0, 2.0) =", numerical_gradient(noise, np.array([1.0, 2.0])))
print("at (1, 2) =", numerical_gradient(noise, np.array([1, 2])))
