import itertools

import numpy as np

from dl_textbook.layers import Affine, Relu, SoftmaxWithLoss

# ko: 평면의 점 400개. 원 안이면 1, 밖이면 0이다
# en: 400 points of the plane: 1 inside a circle, 0 outside
rng = np.random.default_rng(0)
x = rng.uniform(-1, 1, (400, 2))
t = (np.sum(x**2, axis=1) < 0.6).astype(int)


class Network:
    def __init__(self, sizes, rng):
        # ko: sizes가 [2, 16, 2]이면 Affine, Relu, Affine이 이어진다
        # en: for sizes [2, 16, 2] there are Affine, Relu, Affine
        self.layers = []
        # ko: pairwise는 이웃한 두 수씩, 곧 (2, 16)과 (16, 2)를 내놓는다
        # en: pairwise gives neighbors two at a time: (2, 16), then (16, 2)
        for n_in, n_out in itertools.pairwise(sizes):
            # ko: 제곱근을 곱하는 까닭은 06장에서
            # en: chapter 06 says why it is multiplied by this root
            W = rng.standard_normal((n_in, n_out)) * np.sqrt(2 / n_in)
            self.layers += [Affine.from_arrays(W, np.zeros(n_out)), Relu()]
        self.layers.pop()
        self.last = SoftmaxWithLoss()

    def predict(self, x):
        for layer in self.layers:
            x = layer.forward(x)
        return x

    def train_step(self, x, t, lr):
        # ko: 순전파, 역전파, 갱신을 적고 손실을 돌려주세요
        # en: write forward, backward, update; return the loss
        return self.last.forward(self.predict(x), t)


network = Network([2, 16, 2], rng)
for _ in range(1000):
    network.train_step(x, t, lr=0.5)
accuracy = (network.predict(x).argmax(axis=1) == t).mean()
print("accuracy above 0.95:", accuracy > 0.95)
