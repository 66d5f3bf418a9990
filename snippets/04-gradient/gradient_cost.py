import time

from numerical_gradient import numerical_gradient
from two_layer_net import TwoLayerNet

from dl_textbook.datasets import load_mnist

(x_train, t_train), _ = load_mnist(one_hot_label=True)
x, t = x_train[:100], t_train[:100]
net = TwoLayerNet(784, 50, 10)
net.gradient(x, t)

parameters = sum(param.size for param in net.params.values())
print("parameters:", parameters)
print("forward passes for one gradient:", 2 * parameters)
print("forward passes for ten thousand steps:", 2 * parameters * 10_000)


def fastest(work, tries):
    times = []
    for _ in range(tries):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


# ko: 39,760개 가운데 b2의 10개만 재 본다. 여러 번 재서 가장 빠른 것을 쓴다
# en: of the 39,760, try just the 10 of b2; take the fastest of several tries
for_10 = fastest(lambda: numerical_gradient(lambda b2: net.loss(x, t), net.params["b2"]), tries=50)
backward = fastest(lambda: net.gradient(x, t), tries=50)

seconds = for_10 / 10 * parameters
# golden: any for ms for 10 parameters, seconds for all, hours for ten thousand steps, ms with gradient, times faster
print(f"ms for 10 parameters: {for_10 * 1e3:.1f}")
print(f"seconds for all: {seconds:.0f}")
print(f"hours for ten thousand steps: {seconds * 10_000 / 3600:.0f}")
print(f"ms with gradient: {backward * 1e3:.1f}")
print(f"times faster: {seconds / backward:.0f}")
