import numpy as np
from numerical_gradient import numerical_gradient

from dl_textbook.activations import softmax
from dl_textbook.losses import cross_entropy


class SimpleNet:
    def __init__(self, W):
        self.W = W

    def predict(self, x):
        return x @ self.W

    def loss(self, x, t):
        return cross_entropy(softmax(self.predict(x)), t)


net = SimpleNet(np.array([[0.47355232, 0.9977393, 0.84668094], [0.85557411, 0.03563661, 0.69422093]]))
x = np.array([0.6, 0.9])
t = np.array([0, 0, 1])

p = net.predict(x)
print("scores =", p)
print("shares =", softmax(p).round(3))
print("answer:", np.argmax(p))
print("loss:", net.loss(x, t))


def f(W):
    return net.loss(x, t)


dW = numerical_gradient(f, net.W)
print("dW =")
print(dW.round(8))

# ko: 기울기의 반대쪽으로 한 걸음
# en: one step against the gradient
net.W -= 0.1 * dW
print("loss after one step:", net.loss(x, t))
