import matplotlib.pyplot as plt
import numpy as np

from dl_textbook.datasets import load_mnist
from dl_textbook.networks import MultiLayerNet
from dl_textbook.optimizers import SGD, AdaGrad, Adam, Momentum, RMSProp

(x_train, t_train), _ = load_mnist()


def train(optimizer, steps=2000, seed=0):
    net = MultiLayerNet(784, [100, 100, 100, 100], 10, rng=seed)
    net.compile(optimizer=optimizer)
    # ko: 시드가 같으니 출발점도, 보는 그림도 같다
    # en: the same seed: the same start, and the same images at each step
    rng = np.random.default_rng(seed)
    losses = []
    for _ in range(steps):
        batch = rng.integers(0, len(x_train), 128)
        losses.append(net.train_on_batch(x_train[batch], t_train[batch]))
    return np.array(losses)


optimizers = [
    SGD(lr=0.01),
    Momentum(lr=0.01),
    AdaGrad(lr=0.01),
    RMSProp(lr=0.001),
    Adam(lr=0.001),
]
lines = ["-", "--", "-.", ":", "-"]
colors = ["C3", "C1", "C2", "C0", "C0"]
# golden: rel=0.15 abs=0.03
for optimizer, line, color in zip(optimizers, lines, colors, strict=True):
    name = type(optimizer).__name__
    losses = train(optimizer)
    early, late = losses[75:125].mean(), losses[-50:].mean()
    print(f"{name}: step 100 {early:.2f}, step 2000 {late:.3f}")
    # ko: 50걸음씩 평균 내어 매끄럽게 한다
    # en: smooth the curve with averages over 50 steps
    smooth = losses.reshape(-1, 50).mean(axis=1)
    plt.plot(range(25, 2000, 50), smooth, line, color=color, label=name)
plt.ylim(0, 1)
plt.xlabel("step")
plt.ylabel("loss of the mini-batch")
plt.legend()
plt.show()
