import numpy as np


class AdaGrad:
    def __init__(self, lr=0.01):
        self.lr = lr
        self.h = None

    def update(self, params, grads):
        if self.h is None:
            self.h = {}
            for key, value in params.items():
                self.h[key] = np.zeros_like(value)

        # ko: 기억은 첫걸음에만 만들고, 갱신은 걸음마다 한다
        # en: make the memory at the first step only, but update at every step
        for key in params:
            self.h[key] += grads[key] ** 2
            root = np.sqrt(self.h[key])
            params[key] -= self.lr * grads[key] / (root + 1e-7)


params = {"place": np.array([-7.0, 2.0])}
optimizer = AdaGrad(lr=1.5)
for step in [1, 2, 3]:
    x, y = params["place"]
    optimizer.update(params, {"place": np.array([x / 10, 2 * y])})
    print(f"step {step} =", params["place"].round(4))
