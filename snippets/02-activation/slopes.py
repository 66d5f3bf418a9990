import matplotlib.pyplot as plt
import numpy as np

from dl_textbook.activations import relu, sigmoid


def slope(h, x):
    nudge = 0.0001
    return (h(x + nudge) - h(x)) / nudge


for x in [0.0, 2.0, 5.0]:
    print(f"sigmoid slope at {x:.0f} = {slope(sigmoid, x):.4f}")
print(f"relu slope at 2 = {slope(relu, 2.0):.4f}")
print(f"relu slope at -2 = {slope(relu, -2.0):.4f}")

x = np.linspace(-6, 6, 601)
plt.plot(x, slope(sigmoid, x), color="C3", label="slope of sigmoid")
plt.plot(x, slope(relu, x), "--", color="C3", label="slope of ReLU")
plt.ylim(-0.1, 1.1)
plt.xlabel("x")
plt.legend()
plt.show()
