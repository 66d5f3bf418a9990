import numpy as np
from two_layer_net import TwoLayerNet

from dl_textbook.gradients import check_gradients

rng = np.random.default_rng(0)
x = rng.random((5, 6))
t = np.eye(3)[rng.integers(3, size=5)]
net = TwoLayerNet(6, 4, 3, weight_init_std=1.0, dtype=np.float64)

slow = net.numerical_gradient(x, t)
fast = net.gradient(x, t)
for name in net.params:
    difference = np.abs(slow[name] - fast[name]).max()
    print(f"{name} {slow[name].shape}: differ by less than 1e-8? {difference < 1e-8}")

result = check_gradients(lambda: net.loss(x, t), net.params, fast)
print("the package agrees?", result.relative_error < 1e-6)
