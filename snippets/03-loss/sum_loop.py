import numpy as np

x = np.array([3, 1, 4])

total = 0
for k in range(3):
    total = total + x[k]
print("loop:", total)
print("np.sum:", np.sum(x))

# ko: 항마다 제곱해서 더하면 Σ x_k², 다 더한 뒤 제곱하면 (Σ x_k)²
# en: square each term, then add: Σ x_k²; add, then square: (Σ x_k)²
print("sum of squares:", np.sum(x**2))
print("square of the sum:", np.sum(x) ** 2)
