import numpy as np

x = np.array([4.0, 5.0, 6.0])
eps = 1e-7

mean = x.mean()
var = np.mean((x - mean) ** 2)
x_hat = (x - mean) / np.sqrt(var + eps)
print("mean:", mean)
print("variance:", round(var, 4))
print("normalized:", x_hat.round(4))

# ko: 확대와 이동
# en: scale and shift
gamma, beta = 2.0, 0.5
print("scaled and shifted:", (gamma * x_hat + beta).round(4))
