import numpy as np


class Dropout:
    def __init__(self, ratio, rng):
        self.ratio, self.rng, self.mask = ratio, rng, None

    def forward(self, x, training):
        if training:
            # ko: ratio보다 큰 자리만 True, 곧 살아남는다
            # en: True, that is kept, where the draw is above ratio
            self.mask = self.rng.random(x.shape) > self.ratio
            return x * self.mask
        return x * (1 - self.ratio)

    def backward(self, dout):
        return dout * self.mask


class InvertedDropout(Dropout):
    def forward(self, x, training):
        if not training:
            return x
        self.mask = (self.rng.random(x.shape) > self.ratio) / (1 - self.ratio)
        return x * self.mask


x = np.array([4.0, 8.0, 2.0, 6.0, 10.0])
for kind in (Dropout, InvertedDropout):
    layer = kind(0.2, np.random.default_rng(3))
    print(kind.__name__)
    print("  training:", layer.forward(x, True))
    print("  backward:", layer.backward(np.ones(5)))
    sums = [layer.forward(x, True).sum() for _ in range(20_000)]
    print(f"  mean sum, training: {np.mean(sums):.1f}")
    print(f"  sum, predicting: {layer.forward(x, False).sum():.1f}")
