import matplotlib.pyplot as plt
import numpy as np


def relu(x):
    return np.maximum(0, x)


x = np.array([-4.0, 0.0, 3.5])
print("relu =", relu(x))

x = np.arange(-5.0, 5.0, 0.1)
y = relu(x)
plt.plot(x, y, color="C2")
plt.ylim(-1.0, 5.5)
plt.xlabel("x")
plt.ylabel("h(x)")
plt.show()
