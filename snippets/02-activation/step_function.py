import matplotlib.pyplot as plt
import numpy as np


def step_function(x):
    return np.array(x > 0, dtype=int)


x = np.array([-1.0, 1.0, 2.0])
print("x > 0 =", x > 0)
print("step =", step_function(x))

x = np.arange(-5.0, 5.0, 0.1)
y = step_function(x)
plt.plot(x, y, color="C2")
plt.ylim(-0.1, 1.1)
plt.xlabel("x")
plt.ylabel("h(x)")
plt.show()
