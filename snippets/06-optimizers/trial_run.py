from dl_textbook.datasets import load_mnist, train_validation_split
from dl_textbook.networks import MultiLayerNet
from dl_textbook.optimizers import SGD

(x_all, t_all), _ = load_mnist()
# ko: 500장을 400장과 100장으로
# en: 500 images, cut into 400 and 100
TRAIN, VALIDATION = train_validation_split(x_all[:500], t_all[:500], share=0.2, rng=0)


def train_briefly(params, seed):
    network = MultiLayerNet(784, [100] * 6, 10, weight_decay=params["weight_decay"], rng=seed)
    network.compile(SGD(params["lr"]))
    network.fit(*TRAIN, epochs=50, batch_size=100, rng=seed)
    return network.accuracy(*VALIDATION)
