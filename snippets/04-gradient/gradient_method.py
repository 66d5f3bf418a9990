import matplotlib.pyplot as plt
import numpy as np
from numerical_gradient import numerical_gradient

from dl_textbook import gradients


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    # ko: 복사하지 않으면 부른 쪽의 배열까지 움직인다
    # en: without a copy, the caller's array would move too
    x = init_x.copy()
    history = [x.copy()]
    for _ in range(step_num):
        x -= lr * numerical_gradient(f, x)
        history.append(x.copy())
    return x, np.array(history)


def function_2(x):
    return np.sum(x**2)


init_x = np.array([-3.0, 4.0])
x, history = gradient_descent(function_2, init_x, lr=0.1, step_num=20)
print("step 1 =", history[1].round(6))
print("step 2 =", history[2].round(6))
print("step 20 =", x)
print("the package, step 20 =", gradients.gradient_descent(function_2, init_x, 0.1, 20)[0])
print("step 100 =", gradient_descent(function_2, init_x, lr=0.1, step_num=100)[0])
print("init_x =", init_x)

plt.figure(figsize=(5, 4.6))
angle = np.linspace(0, 2 * np.pi, 100)
for radius in [1, 2, 3, 4, 5]:
    plt.plot(radius * np.cos(angle), radius * np.sin(angle), "--", color="C2", linewidth=1)
plt.plot(history[:, 0], history[:, 1], "o-", color="C3", markersize=5, linewidth=1)
plt.xlabel("dial x0")
plt.ylabel("dial x1")
plt.axis("equal")
plt.show()
