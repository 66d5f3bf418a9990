import matplotlib.pyplot as plt
import numpy as np


def cube(x):
    return x * x * x


# ko: 1에서 기울기는 정확히 3
# en: its slope at 1 is exactly 3
x, right = 1.0, 3.0
h = 10.0 ** np.arange(-1, -16, -1)
forward = np.abs((cube(x + h) - cube(x)) / h - right)
central = np.abs((cube(x + h) - cube(x - h)) / (2 * h) - right)

for place in [0, 1, 3, 11]:
    print(f"h {h[place]:.0e}: forward off by {forward[place]:.0e}, central off by {central[place]:.0e}")

plt.loglog(h, forward, "o-", color="C3", label="forward difference")
plt.loglog(h, central, "s--", color="C0", label="central difference")
plt.xlabel("h")
plt.ylabel("error")
plt.legend()
plt.show()
