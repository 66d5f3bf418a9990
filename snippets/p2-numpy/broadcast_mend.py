import numpy as np

water = np.ones((2, 3))
extra = np.array([10, 20])

print("shape of reshaped:", extra.reshape(2, 1).shape)
print("shape of newaxis:", extra[:, np.newaxis].shape)
print("sum =")
print(water + extra.reshape(2, 1))
