import numpy as np
from numerical_gradient import numerical_gradient

from dl_textbook import gradients

W = np.array([1.0, 2.0])


def deaf(w):
    # ko: 받은 w를 쓰지 않고 바깥의 W를 쓴다
    # en: uses the W outside, not the w that it is given
    return np.sum(W**2)


def attentive(w):
    return np.sum(w**2)


print("ours, deaf =", numerical_gradient(deaf, W).round(6))
print("the package, deaf =", gradients.numerical_gradient(deaf, W).round(6))
print("the package, attentive =", gradients.numerical_gradient(attentive, W).round(6))
