import numpy as np

X = np.array([1, 2])
W = np.array([[1, 3, 5], [2, 4, 6]])
print("shape of X:", X.shape)
print("shape of W:", W.shape)
Y = X @ W
print("Y =", Y)
print("shape of Y:", Y.shape)
