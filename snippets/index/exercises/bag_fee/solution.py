import numpy as np

# ko: 이 가게는 봉지값을 따로 받습니다
# en: this stall charges extra for the bag
x = np.array([1.0, 2.0, 2.0, 3.0])
t = np.array([4.5, 8.5, 8.5, 12.5])


def layer(x, w, b):
    return w * x + b


w, b = 0.0, 0.0
for _ in range(1000):
    error = layer(x, w, b) - t
    w = w - 0.1 * np.mean(2 * error * x)
    b = b - 0.1 * np.mean(2 * error)

print(f"price: {w:.2f}")
print(f"bag: {b:.2f}")
print(f"loss: {np.mean((layer(x, w, b) - t) ** 2):.3f}")
