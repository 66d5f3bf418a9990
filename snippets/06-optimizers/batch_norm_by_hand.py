import numpy as np

# --8<-- [start:forward]
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
# --8<-- [end:forward]

# --8<-- [start:backward]
# ko: 상류에서 온 기울기: 첫 값만 손실에 쓰인다고 하자
# en: the gradient from upstream: say that the loss uses the first value only
d_hat = np.array([1.0, 0.0, 0.0])
spread = np.sqrt(var + eps)
dx = (d_hat - d_hat.mean() - x_hat * np.mean(d_hat * x_hat)) / spread
print("dx:", dx.round(4))
print("sum of dx:", round(abs(dx.sum()), 4))
# --8<-- [end:backward]
