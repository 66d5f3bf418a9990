import numpy as np

A = np.array([[1, 2, 3], [4, 5, 6]])
B = np.array([[1, 2], [3, 4], [5, 6]])
print("A @ B =")
print(A @ B)
print("shape of A @ B:", (A @ B).shape)

c = np.array([7, 8])
print("B @ c =", B @ c)
print("shape of B @ c:", (B @ c).shape)

try:
    np.dot(A, A)
except ValueError as error:
    print("ValueError:", error)
