import matplotlib.pyplot as plt
import numpy as np
from numerical_gradient import numerical_gradient


def function_2(x):
    return np.sum(x**2)


line = np.arange(-2, 2.01, 0.25)
points = np.array([(x0, x1) for x0 in line for x1 in line])
grads = np.array([numerical_gradient(function_2, point) for point in points])
print("arrows:", len(points))
print("gradient at (-2, -2) =", grads[0].round(6))

plt.figure(figsize=(5, 4.6))
# ko: 빼기 부호에 주의. 화살표는 기울기의 반대쪽, 내리막을 가리킨다
# en: mind the minus: the arrows point against the gradient, downhill
plt.quiver(points[:, 0], points[:, 1], -grads[:, 0], -grads[:, 1], color="C3")
plt.xlabel("dial x0")
plt.ylabel("dial x1")
plt.axis("equal")
plt.show()
