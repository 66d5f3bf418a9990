import numpy as np

below = np.array([[10], [20], [30]])
along = np.array([1, 2])

# ko: None 자리에 손으로 구한 것을 적으세요
# en: put what you worked out in place of None
shape = None
table = None

print("shape:", shape)
print("table:", table)
