import numpy as np

A = np.array([[1, 2], [3, 4]])
B = np.array([[5, 6], [7, 8]])
print("A @ B =")
print(A @ B)
print("np.dot(A, B) =")
print(np.dot(A, B))
print("A * B =")
print(A * B)
