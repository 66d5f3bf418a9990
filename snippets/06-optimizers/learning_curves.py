import numpy as np

from dl_textbook.datasets import load_mnist
from dl_textbook.networks import MultiLayerNet
from dl_textbook.optimizers import SGD

(x, t), _ = load_mnist()
# ko: 훈련 데이터에서 300장만 배우고, 그다음 것은 떼어 둔다
# en: learn from only 300 images of the training data; hold back those that follow
x_train, t_train = x[:300], t[:300]
x_held, t_held = x[300:5300], t[300:5300]


def train(epochs, seed, lr=0.01, every=20, **options):
    # ko: every에폭마다 훈련 정확도와 떼어 둔 데이터의 정확도를 잰다
    # en: measure both accuracies, on training and held-back data, every so many epochs
    network = MultiLayerNet(784, [100] * 6, 10, rng=seed, **options)
    network.compile(SGD(lr))
    rng, rows = np.random.default_rng(seed), []
    for _ in range(0, epochs, every):
        network.fit(x_train, t_train, epochs=every, batch_size=100, rng=rng)
        rows.append((network.accuracy(x_train, t_train), network.accuracy(x_held, t_held)))
    return np.array(rows)
