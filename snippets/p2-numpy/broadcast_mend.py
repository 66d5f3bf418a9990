import numpy as np

water = np.array([[1, 2, 3], [4, 5, 6]])
extra = np.array([10, 20])

print("reshape:", extra.reshape(2, 1).shape)
print("newaxis:", extra[:, np.newaxis].shape)
print("water + extra =")
print(water + extra.reshape(2, 1))

totals = water.sum(axis=1, keepdims=True)
print("shares =")
print((water / totals).round(2))
