# --8<-- [start:functions]
import numpy as np

from dl_textbook import weights


def sigmoid(x):
    small = np.exp(-np.abs(x))
    return np.where(x >= 0, 1, small) / (1 + small)


def softmax(a):
    # ko: 마지막 축, 곧 이미지 하나의 점수 열 개 안에서 최댓값과 합을 구한다
    # en: the maximum and the sum are taken along the last axis: the ten scores of one image
    exp_a = np.exp(a - np.max(a, axis=-1, keepdims=True))
    return exp_a / np.sum(exp_a, axis=-1, keepdims=True)


# --8<-- [end:functions]


# --8<-- [start:network]
def init_network():
    with np.load(weights.path("mnist_mlp")) as file:
        return {
            "W1": file["affine1.W"],
            "b1": file["affine1.b"],
            "W2": file["affine2.W"],
            "b2": file["affine2.b"],
            "W3": file["affine3.W"],
            "b3": file["affine3.b"],
        }


def predict(network, x):
    z1 = sigmoid(x @ network["W1"] + network["b1"])
    z2 = sigmoid(z1 @ network["W2"] + network["b2"])
    return softmax(z2 @ network["W3"] + network["b3"])


# --8<-- [end:network]
