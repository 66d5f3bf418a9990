import numpy as np

N = np.array([[1, 0, 2], [3, 1, 0]])
P = np.array([[4, 1], [2, 0], [1, 3]])

# ko: 첫 칸은 1×4 + 0×2 + 2×1
# en: the first cell is 1×4 + 0×2 + 2×1
shape = (2, 2)
product = [[6, 7], [14, 3]]

print("shape:", shape)
print("product:", product)
print("by NumPy =")
print(N @ P)
