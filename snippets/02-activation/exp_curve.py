import matplotlib.pyplot as plt
import numpy as np

print("e =", np.exp(1))
for x in [-2, -1, 0, 1, 2]:
    print(f"exp({x}) = {np.exp(x):.4f}")

x = np.linspace(-2.5, 2.5, 101)
plt.figure(figsize=(5, 3.5))
plt.plot(x, np.exp(x), color="C2", label="exp(x)")
plt.plot(x, np.exp(-x), "k--", label="exp(−x)")
plt.xlabel("x")
plt.legend()
plt.show()
