import numpy as np


class Tanh:
    def forward(self, x):
        self.y = np.tanh(x)
        return self.y

    def backward(self, dout):
        return dout * (1 - self.y**2)


layer = Tanh()
print("y =", layer.forward(np.array([-2.0, 0.0, 1.0])).round(4))
print("dx =", layer.backward(np.array([1.0, 1.0, 2.0])).round(4))
