import numpy as np

y = np.array([0.2, 0.7, 0.1])
t = np.array([0, 1, 0])

# ko: None 자리에 수를 적으세요
# en: put your numbers in place of None
sse = None
mse = None

print("sse =", sse)
print("mse =", mse)
