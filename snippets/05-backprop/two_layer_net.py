import numpy as np
from layers import Affine, Relu, SoftmaxWithLoss


class TwoLayerNet:
    def __init__(self, n_in, n_hidden, n_out, seed=0, dtype=np.float32):
        rng = np.random.default_rng(seed)
        W1 = 0.01 * rng.standard_normal((n_in, n_hidden))
        W2 = 0.01 * rng.standard_normal((n_hidden, n_out))
        self.params = {
            "W1": W1.astype(dtype),
            "b1": np.zeros(n_hidden, dtype),
            "W2": W2.astype(dtype),
            "b2": np.zeros(n_out, dtype),
        }
        self.layers = {
            "Affine1": Affine(self.params["W1"], self.params["b1"]),
            "Relu1": Relu(),
            "Affine2": Affine(self.params["W2"], self.params["b2"]),
        }
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x):
        for layer in self.layers.values():
            x = layer.forward(x)
        return x

    def loss(self, x, t):
        return self.last_layer.forward(self.predict(x), t)

    def accuracy(self, x, t):
        return (self.predict(x).argmax(axis=1) == t).mean()

    def gradient(self, x, t):
        # ko: 순전파. 층마다 뒤에 쓸 값을 간직한다
        # en: forward; each layer keeps what it will need
        self.loss(x, t)
        # ko: 역전파. 층을 거꾸로 지난다
        # en: backward, through the layers in reverse
        dout = self.last_layer.backward()
        for layer in reversed(self.layers.values()):
            dout = layer.backward(dout)
        one, two = self.layers["Affine1"], self.layers["Affine2"]
        return {"W1": one.dW, "b1": one.db, "W2": two.dW, "b2": two.db}

    def numerical_gradient(self, x, t, h=1e-4):
        # ko: 04장의 방법. 비교하는 데만 쓴다
        # en: the method of chapter 04, for comparison only
        grads = {}
        for name, param in self.params.items():
            grads[name] = np.zeros_like(param)
            for place in np.ndindex(param.shape):
                kept = param[place]
                param[place] = kept + h
                above = self.loss(x, t)
                param[place] = kept - h
                below = self.loss(x, t)
                param[place] = kept
                grads[name][place] = (above - below) / (2 * h)
        return grads
