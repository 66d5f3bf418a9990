import numpy as np

x = np.array([17, 20, 23])
print("mean:", np.mean(x))
print("differences =", x - np.mean(x))
print("squared =", (x - np.mean(x)) ** 2)
print("spread:", np.std(x).round(3))
