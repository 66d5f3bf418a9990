import numpy as np

x = np.array([1.0, 2.0, 2.0, 3.0])
t = np.array([4.0, 8.0, 7.0, 12.0])

prediction = "rises"
rate = 0.25

w = 0.0
losses = []
for _ in range(6):
    y = w * x
    losses.append(np.mean((y - t) ** 2))
    w = w - rate * np.mean(2 * (y - t) * x)

print("prediction:", prediction)
print("losses:", np.round(losses, 2))
