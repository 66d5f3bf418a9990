import numpy as np

water = np.array([[1, 2, 3], [4, 5, 6]])
print("sum:", water.sum())
print("sum(axis=0) =", water.sum(axis=0))
print("sum(axis=1) =", water.sum(axis=1))
print("mean(axis=0) =", water.mean(axis=0))
print("max(axis=1) =", water.max(axis=1))
print("argmax(axis=1) =", water.argmax(axis=1))

kept = water.sum(axis=1, keepdims=True)
print("shape without:", water.sum(axis=1).shape)
print("shape with keepdims:", kept.shape)
