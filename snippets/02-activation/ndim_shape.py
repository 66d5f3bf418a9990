import numpy as np

A = np.array([1, 2, 3, 4])
print("ndim of A:", np.ndim(A))
print("shape of A:", A.shape)

B = np.array([[1, 2], [3, 4], [5, 6]])
print("ndim of B:", np.ndim(B))
print("shape of B:", B.shape)

print("B.reshape(2, 3) =")
print(B.reshape(2, 3))
print("B.flatten() =", B.flatten())
