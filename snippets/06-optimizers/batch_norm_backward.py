import numpy as np


def normalize(x):
    return (x - x.mean()) / np.sqrt(x.var() + 1e-7)


x = np.array([4.0, 5.0, 6.0])
x_hat, spread = normalize(x), np.sqrt(x.var() + 1e-7)

# ko: 상류에서 온 기울기. 정규화한 첫 값만 손실에 쓰인다고 하자
# en: the gradient from upstream; say that the loss uses only the first normalized value
d_hat = np.array([1.0, 0.0, 0.0])
dx = (d_hat - d_hat.mean() - x_hat * np.mean(d_hat * x_hat)) / spread
print("backward: ", dx.round(4))

# ko: 수치 기울기로 확인
# en: checked by numerical gradients
h = 1e-4
numerical = []
for step in np.eye(3) * h:
    numerical.append((normalize(x + step)[0] - normalize(x - step)[0]) / (2 * h))
print("numerical:", np.array(numerical).round(4))
print("sum:", round(abs(dx.sum()), 4))
