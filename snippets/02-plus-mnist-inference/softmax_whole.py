import numpy as np
from digit_network import init_network, predict, sigmoid

from dl_textbook.datasets import load_mnist


def softmax_of_all(a):
    # ko: 축을 적지 않으면 배열 전체에서 합을 구한다
    # en: without an axis, the sum is taken over the whole array
    exp_a = np.exp(a - np.max(a))
    return exp_a / np.sum(exp_a)


network = init_network()
_, (x_test, _) = load_mnist()
x = x_test[:100]
z1 = sigmoid(x @ network["W1"] + network["b1"])
z2 = sigmoid(z1 @ network["W2"] + network["b2"])
whole = softmax_of_all(z2 @ network["W3"] + network["b3"])
rows = predict(network, x)

# golden: abs=0.005
print("one row adds up to:", rows[0].sum().round(2))
print("without axis, a row adds up to:", whole.sum(axis=1).max().round(2), "at most")
print("same answers:", np.array_equal(whole.argmax(axis=1), rows.argmax(axis=1)))
