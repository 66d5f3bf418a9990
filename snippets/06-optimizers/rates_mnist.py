import numpy as np

from dl_textbook.datasets import load_mnist
from dl_textbook.networks import MultiLayerNet
from dl_textbook.optimizers import SGD, AdaGrad, Adam, Momentum, RMSProp

(x_train, t_train), _ = load_mnist()


def last_loss(optimizer, seed, steps=400):
    net = MultiLayerNet(784, [100, 100, 100, 100], 10, rng=seed)
    net.compile(optimizer=optimizer)
    rng = np.random.default_rng(seed)
    losses = []
    for _ in range(steps):
        batch = rng.integers(0, len(x_train), 128)
        losses.append(net.train_on_batch(x_train[batch], t_train[batch]))
    return np.mean(losses[-100:])


# golden: rel=0.15 abs=0.03
pairs = [(SGD, 0.01), (SGD, 0.1), (Momentum, 0.01), (AdaGrad, 0.01)]
pairs += [(RMSProp, 0.001), (Adam, 0.001), (Adam, 0.0001)]
for kind, lr in pairs:
    losses = [last_loss(kind(lr), seed) for seed in range(5)]
    ends = f"lowest {min(losses):.3f}, highest {max(losses):.3f}"
    print(f"{kind.__name__} {lr}: {ends}")
