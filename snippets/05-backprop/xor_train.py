import matplotlib.pyplot as plt
import numpy as np

from layers import Affine, Sigmoid

x = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
t = np.array([[0.0], [1.0], [1.0], [0.0]])

rng = np.random.default_rng(0)
layers = [
    Affine(rng.standard_normal((2, 2)), rng.standard_normal(2)),
    Sigmoid(),
    Affine(rng.standard_normal((2, 1)), rng.standard_normal(1)),
    Sigmoid(),
]


def forward(x):
    for layer in layers:
        x = layer.forward(x)
    return x


losses = []
for step in range(20_001):
    y = forward(x)
    losses.append(-np.mean(t * np.log(y) + (1 - t) * np.log(1 - y)))
    dout = (y - t) / (y * (1 - y)) / len(x)
    for layer in reversed(layers):
        dout = layer.backward(dout)
    for layer in (layers[0], layers[2]):
        layer.W -= 0.5 * layer.dW
        layer.b -= 0.5 * layer.db
    if step % 5_000 == 0:
        print(f"step {step}: loss {losses[-1]:.4f}")
print("outputs:", y.ravel().round(3))
print("answers:", (y.ravel() > 0.5).astype(int))
