import matplotlib.pyplot as plt
import numpy as np
from two_layer_net import TwoLayerNet

from dl_textbook.datasets import load_mnist

(x_train, t_train), _ = load_mnist(dtype=np.float64)
x, t = x_train[:3], t_train[:3]
network = TwoLayerNet(784, 50, 10, dtype=np.float64)

backprop = network.gradient(x, t)
numerical = network.numerical_gradient(x, t)

differences = {}
for name in network.params:
    differences[name] = np.abs(backprop[name] - numerical[name]).mean()
    share = differences[name] / np.abs(backprop[name]).mean()
    # golden: rel=0.2
    print(f"{name}: {differences[name]:.1e}, as a share {share:.1e}")

plt.bar(differences.keys(), differences.values(), color="C3")
plt.yscale("log")
plt.ylabel("mean difference")
plt.show()
