import numpy as np


class AdaGrad:
    def __init__(self, lr=0.01):
        self.lr = lr
        self.h = None

    # ko: 첫걸음 뒤로 움직이지 않는다. 고치세요
    # en: after the first step it stands still; mend it
    def update(self, params, grads):
        if self.h is None:
            self.h = {}
            for key, value in params.items():
                self.h[key] = np.zeros_like(value)

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
