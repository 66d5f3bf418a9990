import time

import numpy as np
from two_layer_net import TwoLayerNet

from dl_textbook.datasets import load_mnist

(x_train, t_train), _ = load_mnist()
x, t = x_train[:100], t_train[:100]
network = TwoLayerNet(784, 50, 10)
parameters = sum(param.size for param in network.params.values())


def seconds(work):
    # ko: 여러 번 재어 가운데 값을 쓴다
    # en: the median of several measurements
    times = []
    for _ in range(50):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return np.median(times)


loss_time = seconds(lambda: network.loss(x, t))
backprop_time = seconds(lambda: network.gradient(x, t))
numerical_time = 2 * parameters * loss_time

print("parameters:", parameters)
print("losses for a numerical gradient:", 2 * parameters)
# golden: any for one loss (ms), backprop (ms), numerical (s), times faster
print(f"one loss (ms): {1000 * loss_time:.2f}")
print(f"backprop (ms): {1000 * backprop_time:.2f}")
print(f"numerical (s): {numerical_time:.0f}")
print(f"times faster: {round(numerical_time / backprop_time, -3):.0f}")
