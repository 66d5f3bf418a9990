import numpy as np

from dl_textbook.layers import Affine, Relu, SoftmaxWithLoss

# ko: 모든 가중치와 편향이 0일 때 기울기가 "zero"일까 "not zero"일까
# en: with all weights and biases 0, is the gradient "zero" or "not zero"?
guess_W1 = "zero"
guess_W2 = "zero"
guess_b2 = "not zero"

# ko: 여기부터는 그대로 두세요
# en: leave the rest as it is
x, t = np.random.default_rng(0).random((6, 4)), np.array([0, 0, 0, 0, 1, 2])
first = Affine.from_arrays(np.zeros((4, 5)), np.zeros(5))
relu = Relu()
second = Affine.from_arrays(np.zeros((5, 3)), np.zeros(3))
last = SoftmaxWithLoss()
last.forward(second.forward(relu.forward(first.forward(x))), t)
first.backward(relu.backward(second.backward(last.backward())))


def name(grad):
    return "not zero" if np.any(grad) else "zero"


print("W1:", guess_W1, "->", name(first.grads["W"]))
print("W2:", guess_W2, "->", name(second.grads["W"]))
print("b2:", guess_b2, "->", name(second.grads["b"]))
