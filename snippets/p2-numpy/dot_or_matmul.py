import numpy as np

A = np.ones((2, 3, 4))
B = np.ones((2, 4, 5))
print("A @ B:", (A @ B).shape)
print("np.dot(A, B):", np.dot(A, B).shape)
