import numpy as np

x = np.array([1.0, 0.5])
W1 = np.array([[0.1, 0.3, 0.5], [0.2, 0.4, 0.6]])
b1 = np.array([0.1, 0.2, 0.3])
W2 = np.array([[0.1, 0.4], [0.2, 0.5], [0.3, 0.6]])
b2 = np.array([0.1, 0.2])

# ko: W1, b1, W2, b2로 W와 b를 만드세요
# en: make W and b from W1, b1, W2, b2
W = np.zeros((2, 2))
b = np.zeros(2)

print("two layers =", (x @ W1 + b1) @ W2 + b2)
print("one layer =", x @ W + b)
