import time

from numerical_gradient import numerical_gradient
from two_layer_net import TwoLayerNet

from dl_textbook.datasets import load_mnist

(x_train, t_train), _ = load_mnist(one_hot_label=True)
x, t = x_train[:100], t_train[:100]
net = TwoLayerNet(784, 50, 10)

parameters = sum(param.size for param in net.params.values())
print("parameters:", parameters)
print("forward passes for one gradient:", 2 * parameters)
print("forward passes for ten thousand steps:", 2 * parameters * 10_000)


def fastest(work, tries=200):
    times = []
    for _ in range(tries):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


# ko: 39,760개 가운데 하나만 재 본다. b2[:1]은 b2의 첫 칸
# en: of the 39,760, try just one; b2[:1] is the first entry of b2
first = net.params["b2"][:1]
for_one = fastest(lambda: numerical_gradient(lambda b2: net.loss(x, t), first))
backward = fastest(lambda: net.gradient(x, t))

seconds = for_one * parameters
# golden: any for ms for one parameter, seconds for all, hours for ten thousand steps, ms with gradient, times faster
print(f"ms for one parameter: {for_one * 1e3:.2f}")
print(f"seconds for all: {seconds:.0f}")
print(f"hours for ten thousand steps: {seconds * 10_000 / 3600:.0f}")
print(f"ms with gradient: {backward * 1e3:.1f}")
print(f"times faster: {seconds / backward:.0f}")
