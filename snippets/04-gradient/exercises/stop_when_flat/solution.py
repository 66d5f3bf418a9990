import numpy as np

from dl_textbook.gradients import numerical_gradient


def descend(f, init_x, lr=0.1, tolerance=1e-3, most=1000):
    x = init_x.copy()
    for step in range(most):
        grad = numerical_gradient(f, x)
        # ko: np.abs로 부호를 뗀 것 가운데 가장 큰 것을 본다
        # en: look at the largest of them, signs taken off by np.abs
        if np.abs(grad).max() < tolerance:
            return x, step
        x -= lr * grad
    return x, most


def noise(x):
    return x[0] ** 2 + 3 * x[1] ** 2


x, steps = descend(noise, np.array([-3.0, 4.0]))
print("x =", x.round(6))
print("steps:", steps)
