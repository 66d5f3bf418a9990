# --8<-- [start:attributes]
import numpy as np

images = np.zeros((60000, 28, 28), dtype=np.uint8)
print("ndim:", images.ndim)
print("shape:", images.shape)
print("dtype:", images.dtype)
print("numbers:", images.size)
print("MB as uint8:", images.nbytes / 10**6)
print("MB as float64:", images.size * 8 / 10**6)
# --8<-- [end:attributes]

# --8<-- [start:reshape]
x = np.arange(6).reshape(3, 2)
print("x =")
print(x)
print("reshape to (6, 1):", x.reshape((6, 1)).shape)
print("reshape to (2, -1):", x.reshape(2, -1).shape)
print("flatten =", x.flatten())

print("x.T =")
print(x.T)
print("x.reshape(2, 3) =")
print(x.reshape(2, 3))
print("shape of (6, 1).T:", x.reshape(6, 1).T.shape)
# --8<-- [end:reshape]

# --8<-- [start:axes]
photos = np.zeros((10, 28, 28, 3))
moved = photos.transpose(0, 3, 1, 2)
print("moved:", moved.shape)
print("one more axis:", photos[0][np.newaxis].shape)
# --8<-- [end:axes]

# --8<-- [start:dot]
needs = np.array([6, 2, 1])
prices = np.array([2, 3, 1])
print("dot:", np.dot(needs, prices))

N = np.array([[6, 2, 1], [3, 1, 4], [2, 1, 3], [5, 2, 2]])
P = np.array([[2, 1], [3, 4], [1, 2]])
print("N @ P =")
print(N @ P)
print("shape of N @ P:", (N @ P).shape)
# --8<-- [end:dot]

# --8<-- [start:high]
T = np.ones((2, 3, 4, 5))
v = np.ones(5)
M = np.ones((5, 6))
print("T @ v:", (T @ v).shape)
print("T @ M:", (T @ M).shape)
# --8<-- [end:high]
