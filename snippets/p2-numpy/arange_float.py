import numpy as np

x = np.arange(1, 1.3, 0.1)
print("arange =", x)
print("how many:", len(x))

y = np.linspace(1, 1.3, 3, endpoint=False)
print("linspace =", y)
