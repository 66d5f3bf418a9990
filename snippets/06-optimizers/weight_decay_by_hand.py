import numpy as np

W = np.array([3.0, 4.0])
decay, learning_rate = 0.1, 0.5

penalty = 0.5 * decay * np.sum(W**2)
gradient = decay * W
print("squared norm:", np.sum(W**2))
print("penalty:", penalty)
print("gradient of the penalty:", gradient.round(4))

# ko: 데이터의 기울기가 0이라면 벌점만으로 한 걸음
# en: one step by the penalty alone, as if the gradient from the data were 0
print("after one step:", (W - learning_rate * gradient).round(4))
print("the same as:", ((1 - learning_rate * decay) * W).round(4))

# ko: 수치 기울기로 확인
# en: checked by a numerical gradient
h = 1e-4
up, down = np.array([3.0 + h, 4.0]), np.array([3.0 - h, 4.0])
slope = (0.5 * decay * np.sum(up**2) - 0.5 * decay * np.sum(down**2)) / (2 * h)
print(f"numerical gradient for the 3: {slope:.4f}")
