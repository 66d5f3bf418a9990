import matplotlib.pyplot as plt
import numpy as np

from dl_textbook import gradients


def numerical_diff(f, x):
    h = 1e-4
    return (f(x + h) - f(x - h)) / (2 * h)


def function_1(x):
    return 0.01 * x**2 + 0.1 * x


x = np.arange(0.0, 20.0, 0.1)
plt.plot(x, function_1(x), color="C2", label="loudness")

for point, line in [(5, "--"), (10, ":")]:
    slope = numerical_diff(function_1, point)
    print(f"slope at {point}: {slope}")
    print(f"with the formula, at {point}: {0.02 * point + 0.1}")
    print(f"the package, at {point}: {gradients.numerical_diff(function_1, point)}")
    tangent = function_1(point) + slope * (x - point)
    plt.plot(x, tangent, line, color="C3", label=f"tangent at {point}")
    plt.plot(point, function_1(point), "o", color="C3")

plt.xticks([0, 5, 10, 15, 20])
plt.xlabel("dial x")
plt.ylabel("f(x)")
plt.legend()
plt.show()
