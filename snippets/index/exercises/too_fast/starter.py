import numpy as np

x = np.array([1.0, 2.0, 2.0, 3.0])
t = np.array([4.0, 8.0, 7.0, 12.0])

# ko: 손실이 내려갈지("falls") 올라갈지("rises") 먼저 적으세요
# en: first write what you expect of the loss, "falls" or "rises"
prediction = "?"
# ko: 그다음 0.25로 바꾸세요
# en: then change this to 0.25
rate = 0.05

w = 0.0
losses = []
for _ in range(6):
    y = w * x
    losses.append(np.mean((y - t) ** 2))
    w = w - rate * np.mean(2 * (y - t) * x)

print("prediction:", prediction)
print("losses:", np.round(losses, 2))
