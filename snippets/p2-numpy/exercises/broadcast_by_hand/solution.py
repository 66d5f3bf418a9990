import numpy as np

below = np.array([[10], [20], [30]])
along = np.array([1, 2])

# ko: (3, 1)과 (1, 2)는 축마다 큰 쪽으로 늘어난다
# en: (3, 1) and (1, 2) stretch to the larger size on each axis
shape = (3, 2)
table = [[11, 12], [21, 22], [31, 32]]

print("shape:", shape)
print("table:", table)
print("by NumPy =")
print(below + along)
