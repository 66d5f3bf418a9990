import numpy as np

x = np.array([1.0, 2.0, 2.0, 3.0])
t = np.array([4.0, 8.0, 7.0, 12.0])
w = 0.0

y = w * x
print("y =", y)
print("error =", y - t)
print("loss =", np.mean((y - t) ** 2))

g = np.mean(2 * (y - t) * x)
print("gradient =", g)
print("new_w =", w - 0.05 * g)
