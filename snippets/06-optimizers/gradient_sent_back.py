import numpy as np

from dl_textbook.activations import sigmoid

NODES, LAYERS, XAVIER = 100, 5, 0.1


def sigmoid_slope(z):
    return z * (1 - z)


def tanh_slope(z):
    return 1 - z**2


def size_after_return(h, slope, std, seed):
    rng = np.random.default_rng(seed)
    z = rng.normal(size=(1000, NODES))
    layers = []
    for _ in range(LAYERS):
        W = rng.normal(scale=std, size=(NODES, NODES))
        z = h(z @ W)
        layers.append((W, z))
    grad = rng.normal(size=z.shape)
    for W, z in reversed(layers):
        grad = (grad * slope(z)) @ W.T
    return np.sqrt(np.mean(grad**2))


starts = {
    "sigmoid, std 1": (sigmoid, sigmoid_slope, 1),
    "sigmoid, std 0.01": (sigmoid, sigmoid_slope, 0.01),
    "sigmoid, Xavier": (sigmoid, sigmoid_slope, XAVIER),
    "tanh, Xavier": (np.tanh, tanh_slope, XAVIER),
}
for name, start in starts.items():
    sizes = [size_after_return(*start, seed) for seed in range(5)]
    print(f"{name}, lowest: {min(sizes):.2g}")
    print(f"{name}, highest: {max(sizes):.2g}")
