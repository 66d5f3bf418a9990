from dl_textbook.datasets import load_mnist
from dl_textbook.networks import MultiLayerNet
from dl_textbook.optimizers import SGD

(x_train, t_train), _ = load_mnist()
x_train, t_train = x_train[:1000], t_train[:1000]


def accuracy(std, batch_norm, seed):
    network = MultiLayerNet(784, [100] * 5, 10, weight_init=std, batch_norm=batch_norm, rng=seed)
    network.compile(SGD(lr=0.01))
    network.fit(x_train, t_train, epochs=20, batch_size=100, rng=seed)
    return network.accuracy(x_train, t_train)


# golden: rel=0.15 abs=0.05
for std in [0.1585, 0.0464, 0.0074, 0.0001]:
    for name, batch_norm in [("without", False), ("with", True)]:
        scores = [accuracy(std, batch_norm, seed) for seed in range(5)]
        print(f"std {std} {name}: [{min(scores):.3f} {max(scores):.3f}]")
