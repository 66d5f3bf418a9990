import numpy as np

x = np.array([1.0, 2.0, 2.0, 3.0])
t = np.array([4.0, 8.0, 7.0, 12.0])

# ko: 먼저 예상을 "falls"(내려간다)나 "rises"(올라간다)로 적고, 그다음 rate를 0.25로 바꾸세요
# en: first write what you expect, "falls" or "rises"; then change rate to 0.25
prediction = "?"
rate = 0.05

w = 0.0
losses = []
for _ in range(6):
    y = w * x
    losses.append(np.mean((y - t) ** 2))
    w = w - rate * np.mean(2 * (y - t) * x)

print("prediction:", prediction)
print("losses:", np.round(losses, 1))
