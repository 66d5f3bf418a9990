import numpy as np

from dl_textbook.datasets import load_mnist
from dl_textbook.gradients import check_gradients
from dl_textbook.networks import MultiLayerNet

(x_train, t_train), _ = load_mnist(dtype=np.float64)
network = MultiLayerNet(784, [100, 100], 10, batch_norm=True, rng=0, dtype=np.float64)


def compare(x, t):
    def loss():
        # ko: 학습할 때처럼, 배치의 평균과 분산으로
        # en: as in training, with the mean and variance of the batch
        return network.loss_layer.forward(network.forward(x, training=True), t)

    grads = network.gradient(x, t)
    for name in network.params:
        check = check_gradients(loss, {name: network.params[name]}, grads, sample=100)
        verdict = "agrees" if check.relative_error < 1e-5 else "DIFFERS"
        print(f"{len(x)} images, {name}: {verdict}")


for images in (2, 5):
    compare(x_train[:images], t_train[:images])

try:
    network.gradient(x_train[:1], t_train[:1])
except ValueError as error:
    print("1 image:", str(error).split(": ")[0])
