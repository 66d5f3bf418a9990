# --8<-- [start:row]
import numpy as np

A = np.array([[1, 2], [3, 4]])
print("A * 10 =")
print(A * 10)
print("A * [10, 20] =")
print(A * np.array([10, 20]))
# --8<-- [end:row]

# --8<-- [start:column]
column = np.array([[10], [20]])
print("shape of column:", column.shape)
print("A * column =")
print(A * column)

below = np.array([[0], [10], [20]])
along = np.array([1, 2, 3, 4])
print("below + along =")
print(below + along)
# --8<-- [end:column]

# --8<-- [start:rule]
x = np.zeros((64, 3, 32, 10))
y = np.ones((32, 10))
print("shape of maximum:", np.maximum(x, y).shape)
print("by shapes:", np.broadcast_shapes((64, 3, 32, 10), (32, 10)))

try:
    print(np.ones((2, 3)) + np.ones(2))
except ValueError as error:
    print("ValueError:", error)
# --8<-- [end:rule]
