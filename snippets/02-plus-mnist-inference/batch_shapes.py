import numpy as np
from digit_network import init_network, predict, sigmoid, softmax

from dl_textbook.datasets import load_mnist

network = init_network()
_, (x_test, _) = load_mnist()

x = x_test[:100]
z1 = sigmoid(x @ network["W1"] + network["b1"])
z2 = sigmoid(z1 @ network["W2"] + network["b2"])
y = softmax(z2 @ network["W3"] + network["b3"])
for name, values in (("x", x), ("z1", z1), ("z2", z2), ("y", y)):
    print(name, values.shape)

one_by_one = np.array([predict(network, image) for image in x])
print("same as one by one:", np.allclose(y, one_by_one, atol=1e-5))
