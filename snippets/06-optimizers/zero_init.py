import numpy as np

from dl_textbook.networks import TwoLayerNet
from dl_textbook.optimizers import SGD

rng = np.random.default_rng(0)
x = rng.normal(size=(200, 2))
t = (x[:, 0] * x[:, 1] > 0).astype(int)


def train(weight_init, activation):
    how = {"activation": activation, "weight_init": weight_init}
    net = TwoLayerNet(2, 4, 2, **how, rng=0)
    net.compile(optimizer=SGD(lr=0.5))
    for _ in range(2000):
        net.train_on_batch(x, t)
    return net


# golden: rel=0.05 abs=0.02
starts = {"zeros": 0.0, "all 0.5": ("constant", 0.5), "random": 1.0}
for name, weight_init in starts.items():
    net = train(weight_init, "sigmoid")
    print(f"sigmoid, start {name}")
    print(net.params["affine1.W"].round(3))
    print(f"accuracy from {name}: {net.accuracy(x, t):.3f}")

net = train("zeros", "relu")
print("ReLU, start zeros")
print(net.params["affine1.W"].round(3))
print("output bias =", net.params["affine2.b"].round(3))
