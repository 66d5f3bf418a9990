import numpy as np
from two_layer_net import TwoLayerNet

net = TwoLayerNet(input_size=784, hidden_size=100, output_size=10)
for name, param in net.params.items():
    print(name, param.shape)

rng = np.random.default_rng(0)
x = rng.random((100, 784))
t = np.eye(10)[rng.integers(10, size=100)]
print("predict:", net.predict(x).shape)
print("loss:", round(net.loss(x, t), 3))
