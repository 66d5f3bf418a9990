import numpy as np


class Dropout:
    def __init__(self, ratio, rng):
        self.ratio, self.rng, self.mask = ratio, rng, None

    def forward(self, x, training):
        if not training:
            return x
        # ko: 남은 것을 키워 합의 평균을 지킨다
        # en: what is left grows, so that sums stay the same on average
        self.mask = (self.rng.random(x.shape) > self.ratio) / (1 - self.ratio)
        return x * self.mask

    def backward(self, dout):
        return dout * self.mask


layer = Dropout(0.5, np.random.default_rng(0))
print("training:", layer.forward(np.ones(8), True))
print("predicting:", layer.forward(np.ones(8), False))
