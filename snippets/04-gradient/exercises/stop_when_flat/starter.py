import numpy as np

from dl_textbook.gradients import numerical_gradient


def descend(f, init_x, lr=0.1, tolerance=1e-3, most=1000):
    x = init_x.copy()
    for _ in range(most):
        grad = numerical_gradient(f, x)
        # ko: 기울기의 모든 원소가 tolerance보다 0에 가까우면 (x, step)을 돌려주세요
        # en: return (x, step) once all entries of the gradient are closer to 0 than tolerance
        x -= lr * grad
    return x, most


def noise(x):
    return x[0] ** 2 + 3 * x[1] ** 2


x, steps = descend(noise, np.array([-3.0, 4.0]))
print("x =", x)
print("steps:", steps)
