import numpy as np
from numerical_gradient import numerical_gradient

from dl_textbook.activations import sigmoid, softmax
from dl_textbook.losses import cross_entropy


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01, seed=0, dtype=np.float32):
        rng = np.random.default_rng(seed)
        W1 = weight_init_std * rng.standard_normal((input_size, hidden_size))
        W2 = weight_init_std * rng.standard_normal((hidden_size, output_size))
        self.params = {
            "W1": W1.astype(dtype),
            "b1": np.zeros(hidden_size, dtype),
            "W2": W2.astype(dtype),
            "b2": np.zeros(output_size, dtype),
        }

    def predict(self, x):
        W1, b1, W2, b2 = self.params.values()
        z1 = sigmoid(x @ W1 + b1)
        return softmax(z1 @ W2 + b2)

    def loss(self, x, t):
        return cross_entropy(self.predict(x), t)

    def accuracy(self, x, t):
        return np.mean(self.predict(x).argmax(axis=1) == t.argmax(axis=1))

    def numerical_gradient(self, x, t):
        def f(param):
            return self.loss(x, t)

        return {name: numerical_gradient(f, param) for name, param in self.params.items()}

    def gradient(self, x, t):
        # ko: 순전파. 중간 값을 간직해 둔다
        # en: forward, keeping the values on the way
        W1, b1, W2, b2 = self.params.values()
        z1 = sigmoid(x @ W1 + b1)
        y = softmax(z1 @ W2 + b2)
        # ko: 거꾸로 한 번. 까닭은 05장에서
        # en: once backward; chapter 05 explains why
        dy = (y - t) / len(x)
        da1 = (dy @ W2.T) * z1 * (1 - z1)
        return {"W1": x.T @ da1, "b1": da1.sum(axis=0), "W2": z1.T @ dy, "b2": dy.sum(axis=0)}
