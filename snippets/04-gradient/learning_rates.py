import matplotlib.pyplot as plt
import numpy as np
from numerical_gradient import numerical_gradient

from dl_textbook import gradients


def noise(x):
    return np.sum(x**2)


def walk(lr, step_num):
    x = np.array([-3.0, 4.0])
    heard = [noise(x)]
    for _ in range(step_num):
        x -= lr * numerical_gradient(noise, x)
        heard.append(noise(x))
    return x, heard


print("lr 10, 100 steps =", walk(10, 100)[0])
print("lr 1e-10, 100 steps =", walk(1e-10, 100)[0])
try:
    gradients.gradient_descent(noise, [-3.0, 4.0], lr=10)
except ValueError:
    print("the package, lr 10: ValueError")

for lr, line in [(0.001, ":"), (0.1, "-"), (1.02, "--")]:
    x, heard = walk(lr, 50)
    print(f"noise after 50 steps, lr {lr}: {heard[-1]:.2g}")
    plt.semilogy(heard, line, color="C3", label=f"learning rate {lr}")
plt.xlabel("step")
plt.ylabel("noise")
plt.legend()
plt.show()
