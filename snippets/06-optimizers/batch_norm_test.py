import matplotlib.pyplot as plt
import numpy as np

from dl_textbook.datasets import load_mnist
from dl_textbook.networks import MultiLayerNet
from dl_textbook.optimizers import SGD

(x_train, t_train), _ = load_mnist()
x_train, t_train = x_train[:1000], t_train[:1000]


def train(std, batch_norm):
    network = MultiLayerNet(784, [100] * 5, 10, weight_init=std, batch_norm=batch_norm, rng=0)
    network.compile(SGD(lr=0.01))
    rng, accuracies = np.random.default_rng(0), []
    try:
        with np.errstate(over="ignore", invalid="ignore"):
            for _ in range(20):
                network.fit(x_train, t_train, batch_size=100, rng=rng)
                accuracies.append(network.accuracy(x_train, t_train))
    except FloatingPointError:
        # ko: 손실이 무한대가 되었다
        # en: the loss became infinite
        accuracies.append(np.nan)
    return accuracies


stds = np.logspace(0, -4, num=16)
fig, axes = plt.subplots(4, 4, figsize=(6, 6.4), sharex=True, sharey=True)
for number, (std, ax) in enumerate(zip(stds, axes.flat, strict=True), start=1):
    without, with_norm = train(float(std), False), train(float(std), True)
    # golden: rel=0.15 abs=0.05
    print(f"{number:2d}  std {std:.4f}  without {without[-1]:.3f}  with {with_norm[-1]:.3f}")
    ax.plot(range(1, len(without) + 1), without, "--", color="C3", label="without")
    ax.plot(range(1, len(with_norm) + 1), with_norm, color="C2", label="with")
    ax.set_title(f"{std:.4f}")
    ax.set_ylim(0, 1.05)
fig.legend(*ax.get_legend_handles_labels(), loc="outside upper center", ncols=2)
fig.supxlabel("epoch")
fig.supylabel("accuracy")
plt.show()
