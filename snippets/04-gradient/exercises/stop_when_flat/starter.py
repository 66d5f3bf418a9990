import numpy as np

from dl_textbook.gradients import numerical_gradient


def descend(f, init_x, lr=0.1, tolerance=1e-3, most=1000):
    x = init_x.copy()
    steps = 0
    while steps < most:
        grad = numerical_gradient(f, x)
        # ko: 기울기의 크기가 모두 tolerance보다 작으면
        # en: once every entry of the gradient is smaller
        # ko: (x, steps)를 돌려주세요
        # en: in size than tolerance, return (x, steps)
        x -= lr * grad
        steps += 1
    return x, steps


def noise(x):
    return x[0] ** 2 + 3 * x[1] ** 2


x, steps = descend(noise, np.array([-3.0, 4.0]))
print("x =", x)
print("steps:", steps)
