import matplotlib.pyplot as plt
import numpy as np

from dl_textbook.activations import identity, sigmoid, step


def two_layers(x, h):
    # ko: 은닉 뉴런 두 개: 7kg보다 무거운가, 13kg보다 무거운가
    # en: two hidden neurons: heavier than 7 kg? heavier than 13 kg?
    z1 = h(2 * (x - 7))
    z2 = h(2 * (x - 13))
    return z1 - z2


x = np.linspace(0, 20, 401)
plt.plot(x, two_layers(x, sigmoid), color="C2", label="sigmoid")
plt.plot(x, two_layers(x, step), "k--", label="step")
plt.xticks([0, 7, 10, 13, 20])
plt.xlabel("mass (kg)")
plt.ylabel("z1 − z2")
plt.legend()
plt.show()

x = np.array([2.0, 10.0, 18.0])
print("x =", x)
print("sigmoid =", two_layers(x, sigmoid).round(3))
print("step =", two_layers(x, step))
print("identity =", two_layers(x, identity))
