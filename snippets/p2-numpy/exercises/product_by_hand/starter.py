import numpy as np

N = np.array([[1, 0, 2], [3, 1, 0]])
P = np.array([[4, 1], [2, 0], [1, 3]])

# ko: None 자리에 손으로 구한 것을 적으세요
# en: put what you worked out in place of None
shape = None
product = None

print("shape:", shape)
print("product:", product)
