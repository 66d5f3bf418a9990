import numpy as np

from dl_textbook.activations import softmax
from dl_textbook.gradients import numerical_gradient
from dl_textbook.losses import cross_entropy

# ko: 방송국 세 곳. 안테나 두 개가 잰 세기로 어느 방송인지 맞힌다
# en: three stations; two antennas measure, you say which station it is
rng = np.random.default_rng(7)
centers = np.array([[1.0, 0.0], [-0.5, 0.9], [-0.5, -0.9]])
t = rng.integers(3, size=300)
x = centers[t] + 0.3 * rng.standard_normal((300, 2))
x_train, t_train, x_test, t_test = x[:200], t[:200], x[200:], t[200:]


def predict(params, x):
    # ko: params의 처음 두 행은 W, 마지막 행은 b
    # en: the first two rows of params are W, the last one is b
    return softmax(x @ params[:2] + params[2])


def accuracy(params, x, t):
    return np.mean(predict(params, x).argmax(axis=1) == t)


def gradient(params, x, t):
    def loss(params):
        return cross_entropy(predict(params, x), t)

    return numerical_gradient(loss, params)


params = np.zeros((3, 3))
for _ in range(200):
    # ko: 1. 미니배치 20개, 2. 기울기, 3. 갱신
    # en: 1. a mini-batch of 20, 2. the gradient, 3. the update
    pass

print("accuracy on the training data:", accuracy(params, x_train, t_train))
print("accuracy on the test data:", accuracy(params, x_test, t_test))
