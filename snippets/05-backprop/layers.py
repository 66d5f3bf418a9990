# --8<-- [start:relu]
import numpy as np


class Relu:
    def forward(self, x):
        self.mask = x <= 0
        return np.where(self.mask, 0, x)

    def backward(self, dout):
        return np.where(self.mask, 0, dout)


# --8<-- [end:relu]


# --8<-- [start:sigmoid]
class Sigmoid:
    def forward(self, x):
        self.y = 1 / (1 + np.exp(-x))
        return self.y

    def backward(self, dout):
        return dout * self.y * (1 - self.y)


# --8<-- [end:sigmoid]


# --8<-- [start:affine]
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


# --8<-- [end:affine]


# --8<-- [start:softmax_with_loss]
def softmax(x):
    exp_x = np.exp(x - x.max(axis=-1, keepdims=True))
    return exp_x / exp_x.sum(axis=-1, keepdims=True)


class SoftmaxWithLoss:
    def forward(self, x, t):
        self.y = softmax(x)
        # ko: 원-핫 정답이면 1이 있는 자리의 번호로 바꾼다
        # en: one-hot targets become the position of their 1
        self.t = t.argmax(axis=1) if t.ndim == 2 else t
        return -np.log(self.y[np.arange(len(x)), self.t] + 1e-7).mean()

    def backward(self, dout=1):
        dx = self.y.copy()
        dx[np.arange(len(dx)), self.t] -= 1
        return dout * dx / len(dx)


# --8<-- [end:softmax_with_loss]
