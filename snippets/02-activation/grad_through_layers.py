import matplotlib.pyplot as plt
import numpy as np

from dl_textbook.activations import relu, sigmoid

DEPTH, WIDTH, TRIALS = 20, 100, 20


def sigmoid_slope(a):
    return sigmoid(a) * (1 - sigmoid(a))


def relu_slope(a):
    return a > 0


def nudge_sizes(h, slope, seed):
    rng = np.random.default_rng(seed)
    z = rng.normal(size=WIDTH)
    nudge = rng.normal(size=WIDTH)
    start = np.linalg.norm(nudge)
    sizes = [1.0]
    for _ in range(DEPTH):
        W = rng.normal(scale=np.sqrt(2 / WIDTH), size=(WIDTH, WIDTH))
        a = z @ W
        # ko: 흔들림은 가중치를 지난 다음, 그 자리의 기울기만큼 커지거나 줄어든다
        # en: the nudge passes the weights, then grows or shrinks by the slope there
        nudge = slope(a) * (nudge @ W)
        z = h(a)
        sizes.append(np.linalg.norm(nudge) / start)
    return sizes


plt.figure(figsize=(5, 3.5))
functions = [("sigmoid", sigmoid, sigmoid_slope, "-"), ("ReLU", relu, relu_slope, "--")]
for name, h, slope, line in functions:
    # ko: 같은 시드이므로 두 함수는 똑같은 가중치를 만난다
    # en: the same seeds: both functions meet the same weights
    trials = [nudge_sizes(h, slope, seed) for seed in range(TRIALS)]
    lowest, middle, highest = np.percentile(trials, [0, 50, 100], axis=0)
    plt.plot(middle, line, color="C3", label=name)
    plt.fill_between(range(DEPTH + 1), lowest, highest, color="C3", alpha=0.2)
    print(f"{name} lowest: {lowest[-1]:.2g}")
    print(f"{name} highest: {highest[-1]:.2g}")

plt.yscale("log")
plt.xticks(range(0, DEPTH + 1, 5))
plt.xlabel("layers passed")
plt.ylabel("size of the nudge")
plt.legend()
plt.show()
