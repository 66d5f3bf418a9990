import matplotlib.pyplot as plt
import numpy as np

x = np.arange(0, 6, 0.1)

plt.plot(x, np.sin(x), label="sin")
plt.plot(x, np.cos(x), linestyle="--", label="cos")
plt.xlabel("x")
plt.ylabel("y")
plt.title("sin & cos")
plt.legend()
plt.show()
