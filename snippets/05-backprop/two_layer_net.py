import numpy as np
from layers import Affine, Relu, SoftmaxWithLoss


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, seed=0, dtype=np.float32):
        rng = np.random.default_rng(seed)
        self.params = {
            "W1": (0.01 * rng.standard_normal((input_size, hidden_size))).astype(dtype),
            "b1": np.zeros(hidden_size, dtype),
            "W2": (0.01 * rng.standard_normal((hidden_size, output_size))).astype(dtype),
            "b2": np.zeros(output_size, dtype),
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
        first, second = self.layers["Affine1"], self.layers["Affine2"]
        return {"W1": first.dW, "b1": first.db, "W2": second.dW, "b2": second.db}

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
