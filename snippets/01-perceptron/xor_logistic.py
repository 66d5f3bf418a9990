import numpy as np

x = np.array([[0, 0], [1, 0], [0, 1], [1, 1]])
t = np.array([0, 1, 1, 0])


# ko: 계단 대신 완만한 언덕: 0과 1 사이의 값을 낸다
# en: a gentle slope instead of a step: gives values between 0 and 1
def sigmoid(a):
    return 1 / (1 + np.exp(-a))


def loss(y):
    return -np.mean(t * np.log(y) + (1 - t) * np.log(1 - y))


def train(w, b, steps=10_000, learning_rate=0.01):
    for _ in range(steps):
        error = sigmoid(x @ w + b) - t
        w = w - learning_rate * x.T @ error / len(x)
        b = b - learning_rate * np.mean(error)
    return sigmoid(x @ w + b)


# ko: w와 b를 모두 0에서 시작한다
# en: start with w and b all at 0
y = train(np.zeros(2), 0.0)
print(f"loss = {loss(y):.4f}")
print("outputs =", y)
print("accuracy =", np.mean((y > 0.5) == t))

# ko: 아무렇게나 고른 세 곳에서 시작한다
# en: start from three places picked at random
for seed in range(3):
    rng = np.random.default_rng(seed)
    w, b = rng.normal(size=2), rng.normal()
    before, after = loss(sigmoid(x @ w + b)), loss(train(w, b))
    print(f"seed {seed}: loss {before:.4f} -> {after:.4f}")
