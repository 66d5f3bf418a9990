import numpy as np
from digit_network import init_network, predict

from dl_textbook.datasets import load_mnist

network = init_network()
_, (x_test, t_test) = load_mnist()
_, (raw, _) = load_mnist(normalize=False)


def accuracy(x):
    return np.mean(predict(network, x).argmax(axis=1) == t_test)


def share_stuck(x):
    # ko: 합이 −5보다 작거나 5보다 큰 은닉 뉴런의 비율
    # en: the share of hidden neurons whose sum is below −5 or above 5
    return np.mean(np.abs(x @ network["W1"] + network["b1"]) > 5)


# golden: rel=0.01
print(f"accuracy, 0 to 1: {accuracy(x_test):.4f}")
print(f"accuracy, 0 to 255: {accuracy(raw):.4f}")
print(f"stuck, 0 to 1: {share_stuck(x_test):.3f}")
print(f"stuck, 0 to 255: {share_stuck(raw):.3f}")
