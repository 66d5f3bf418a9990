import numpy as np

x = np.array([1.0, 0.5])
W1 = np.array([[0.1, 0.3, 0.5], [0.2, 0.4, 0.6]])
b1 = np.array([0.1, 0.2, 0.3])
W2 = np.array([[0.1, 0.4], [0.2, 0.5], [0.3, 0.6]])
b2 = np.array([0.1, 0.2])

# ko: 괄호를 풀면 x (W1 W2) + (b1 W2 + b2)
# en: multiplied out: x (W1 W2) + (b1 W2 + b2)
W = W1 @ W2
b = b1 @ W2 + b2

print("two layers =", (x @ W1 + b1) @ W2 + b2)
print("one layer =", x @ W + b)
