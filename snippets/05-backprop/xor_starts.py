import matplotlib.pyplot as plt
import numpy as np

x = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
t = np.array([[0.0], [1.0], [1.0], [0.0]])


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


# ko: 신경망 20개를 앞쪽 축에 쌓아 한꺼번에 학습시킨다
# en: train 20 networks at once, stacked along a first axis
def train(hidden, networks=20):
    rng = np.random.default_rng(0)
    W1 = rng.standard_normal((networks, 2, hidden))
    b1 = rng.standard_normal((networks, 1, hidden))
    W2 = rng.standard_normal((networks, hidden, 1))
    b2 = rng.standard_normal((networks, 1, 1))
    losses = []
    for _ in range(20_001):
        z = sigmoid(x @ W1 + b1)
        y = sigmoid(z @ W2 + b2)
        loss = -(t * np.log(y) + (1 - t) * np.log(1 - y))
        losses.append(loss.mean(axis=(1, 2)))
        dy = (y - t) / len(x)
        dz = dy @ W2.swapaxes(1, 2) * z * (1 - z)
        W2 -= 0.5 * z.swapaxes(1, 2) @ dy
        b2 -= 0.5 * dy.sum(axis=1, keepdims=True)
        W1 -= 0.5 * x.T @ dz
        b1 -= 0.5 * dz.sum(axis=1, keepdims=True)
    return np.array(losses), ((y > 0.5) == t).all(axis=(1, 2))


# golden: rel=0.1
losses, solved = train(hidden=2)
print("2 hidden neurons, solved:", solved.sum())
print("losses of the others:", losses[-1, ~solved].round(2))
plt.plot(losses[::100, solved], color="C2", alpha=0.6)
plt.plot(losses[::100, ~solved], color="C3")
plt.xlabel("hundreds of steps")
plt.ylabel("loss")
plt.show()

print("4 hidden neurons, solved:", train(hidden=4)[1].sum())
