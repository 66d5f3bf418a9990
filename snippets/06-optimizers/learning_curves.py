import matplotlib.pyplot as plt
import numpy as np

from dl_textbook.datasets import load_mnist
from dl_textbook.networks import MultiLayerNet
from dl_textbook.optimizers import SGD

(x, t), _ = load_mnist()
# ko: 훈련 데이터에서 300장만 배우고, 그다음 것은 떼어 둔다
# en: learn from only 300 images of the training data; hold back those that follow
x_train, t_train = x[:300], t[:300]
x_held, t_held = x[300:5300], t[300:5300]


def train(epochs, seed, every, lr=0.01, **options):
    # ko: every에폭마다 훈련 정확도와 떼어 둔 데이터의 정확도를 잰다
    # en: measure both accuracies, on training and held-back data, every so many epochs
    network = MultiLayerNet(784, [100] * 6, 10, rng=seed, **options)
    network.compile(SGD(lr))
    rng, rows = np.random.default_rng(seed), []
    for _ in range(0, epochs, every):
        network.fit(x_train, t_train, epochs=every, batch_size=100, rng=rng)
        rows.append((network.accuracy(x_train, t_train), network.accuracy(x_held, t_held)))
    return np.array(rows)


def report(epochs, **options):
    # ko: 시드 다섯 개로 학습해, 마지막 정확도의 범위를 찍고 곡선을 그린다
    # en: train with five seeds, print the ranges of the last accuracies, and draw the curves
    curves = np.array([train(epochs, seed, every=20, **options) for seed in range(5)])
    train_last, held_last = curves[:, -1].T
    print("training images:", len(t_train))
    print("held-back images:", len(t_held))
    for name, values in [
        ("train", train_last),
        ("held back", held_last),
        ("gap", train_last - held_last),
    ]:
        print(f"{name}: [{values.min():.3f} {values.max():.3f}]")

    steps = np.arange(20, epochs + 1, 20)
    for column, name, style in [(0, "training data", "-"), (1, "held-back data", "--")]:
        values = curves[:, :, column]
        plt.plot(steps, values.mean(axis=0), style, label=name)
        plt.fill_between(steps, values.min(axis=0), values.max(axis=0), alpha=0.2)
    plt.xlabel("epoch")
    plt.ylabel("accuracy")
    plt.ylim(0, 1.05)
    plt.legend()
    plt.show()
