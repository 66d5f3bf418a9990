import numpy as np

from dl_textbook.gradients import check_gradients
from dl_textbook.layers import SoftmaxWithLoss


class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b

    def forward(self, x):
        self.x = x
        return x @ self.W + self.b

    def backward(self, dout):
        self.dW = self.x.T @ dout
        self.db = dout.sum(axis=0)
        return dout @ self.W.T


rng = np.random.default_rng(0)
x, t = rng.standard_normal((5, 3)), np.array([0, 1, 2, 1, 0])
affine = Affine(rng.standard_normal((3, 3)), rng.standard_normal(3))
last = SoftmaxWithLoss()


def loss():
    return last.forward(affine.forward(x), t)


loss()
affine.backward(last.backward())
params = {"W": affine.W, "b": affine.b}
grads = {"W": affine.dW, "b": affine.db}
for name in params:
    check = check_gradients(loss, {name: params[name]}, grads)
    print(name, "agrees:", check.relative_error < 1e-6)
