import matplotlib.pyplot as plt
import numpy as np

x = np.array([1.0, 2.0, 2.0, 3.0])
t = np.array([4.0, 8.0, 7.0, 12.0])


def loss(w):
    return np.mean((w * x - t) ** 2)


# ko: 학습이 지나간 w를 모두 적어 둔다
# en: note every w that learning passes through
path = [0.0]
for _ in range(10):
    w = path[-1]
    g = np.mean(2 * (w * x - t) * x)
    path.append(w - 0.05 * g)

lowest = np.sum(x * t) / np.sum(x * x)
print(f"lowest_w: {lowest:.3f}")
print(f"lowest_loss: {loss(lowest):.3f}")

ws = np.linspace(-0.4, 8.2, 200)
plt.plot(ws, [loss(w) for w in ws], color="C1", label="loss")
plt.plot(path, [loss(w) for w in path], "o--", color="C3", label="learning")
plt.xlabel("weight w (price per kg)")
plt.ylabel("loss")
plt.legend()
plt.show()
