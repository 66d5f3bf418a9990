import numpy as np


def numerical_gradient(f, x, h=1e-4):
    grad = np.zeros_like(x)
    for place in np.ndindex(x.shape):
        kept = x[place]
        x[place] = kept + h
        above = f(x)
        x[place] = kept - h
        below = f(x)
        # ko: 다음 칸으로 가기 전에 되돌려 놓는다
        # en: put it back before going on to the next one
        x[place] = kept
        grad[place] = (above - below) / (2 * h)
    return grad
