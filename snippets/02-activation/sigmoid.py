import matplotlib.pyplot as plt
import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


print("sigmoid(0) =", sigmoid(0))
x = np.array([-1.0, 1.0, 2.0])
print("sigmoid =", sigmoid(x).round(3))

x = np.arange(-5.0, 5.0, 0.1)
y = sigmoid(x)
plt.plot(x, y, color="C2")
plt.ylim(-0.1, 1.1)
plt.xlabel("x")
plt.ylabel("h(x)")
plt.show()
