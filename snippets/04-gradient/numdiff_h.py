import matplotlib.pyplot as plt
import numpy as np


def cube(x):
    return x * x * x


# ko: 1에서 기울기는 정확히 3
# en: its slope at 1 is exactly 3
x, right = 1.0, 3.0
# ko: 0.1, 0.01, …부터 10의 −15제곱까지
# en: 0.1, 0.01, … down to 10 to the power −15
h = 10.0 ** np.arange(-1, -16, -1)
forward = np.abs((cube(x + h) - cube(x)) / h - right)
central = np.abs((cube(x + h) - cube(x - h)) / (2 * h) - right)

# golden: rel=5 for h 1e-12
for place in [0, 1, 3, 11]:
    errors = f"forward off by {forward[place]:.0e}, central by {central[place]:.0e}"
    print(f"h {h[place]:.0e}: {errors}")

plt.loglog(h, forward, "o-", color="C3", label="forward difference")
plt.loglog(h, central, "s--", color="C0", label="central difference")
plt.xlabel("h")
plt.ylabel("error")
plt.legend()
plt.show()
