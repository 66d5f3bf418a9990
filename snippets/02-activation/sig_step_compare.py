import matplotlib.pyplot as plt
import numpy as np


def step_function(x):
    return np.array(x > 0, dtype=int)


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


x = np.arange(-5.0, 5.0, 0.1)
plt.plot(x, sigmoid(x), color="C2", label="sigmoid")
plt.plot(x, step_function(x), "k--", label="step")
plt.ylim(-0.1, 1.1)
plt.xlabel("x")
plt.ylabel("h(x)")
plt.legend()
plt.show()

near = np.array([-0.1, 0.1])
print("step =", step_function(near))
print("sigmoid =", sigmoid(near).round(3))
