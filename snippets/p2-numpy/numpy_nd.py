# --8<-- [start:matrix]
import numpy as np

A = np.array([[1, 2], [3, 4]])
print(A)
print("shape of A:", A.shape)
print("dtype of A:", A.dtype)

B = np.array([[3, 0], [0, 6]])
print("A + B =")
print(A + B)
print("A * B =")
print(A * B)
print("A * 10 =")
print(A * 10)
# --8<-- [end:matrix]

# --8<-- [start:ranks]
scalar = np.array(7)
vector = np.array([7, 8, 9])
matrix = np.array([[7, 8, 9], [4, 5, 6]])
cube = np.zeros((4, 2, 3))
for tensor in [scalar, vector, matrix, cube]:
    print("ndim:", tensor.ndim, " shape:", tensor.shape)
# --8<-- [end:ranks]
