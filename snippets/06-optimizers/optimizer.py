# --8<-- [start:sgd]
import numpy as np


class SGD:
    def __init__(self, lr=0.01):
        self.lr = lr

    def update(self, params, grads):
        for key in params:
            params[key] -= self.lr * grads[key]


# --8<-- [end:sgd]


# --8<-- [start:momentum]
class Momentum:
    def __init__(self, lr=0.01, momentum=0.9):
        self.lr = lr
        self.momentum = momentum
        self.v = {}

    def update(self, params, grads):
        for key in params:
            # ko: 처음 만난 매개변수의 속도는 0
            # en: a parameter met for the first time has velocity 0
            v = self.v.get(key, np.zeros_like(params[key]))
            self.v[key] = self.momentum * v - self.lr * grads[key]
            params[key] += self.v[key]


# --8<-- [end:momentum]


# --8<-- [start:nesterov]
class Nesterov:
    def __init__(self, lr=0.01, momentum=0.9):
        self.lr = lr
        self.momentum = momentum
        self.v = {}

    def update(self, params, grads):
        for key in params:
            v = self.v.get(key, np.zeros_like(params[key]))
            self.v[key] = self.momentum * v - self.lr * grads[key]
            # ko: 이번 걸음에 이어 다음에 미끄러질 만큼까지 미리 간다
            # en: go this step, and already as far as the boat will glide next
            params[key] += self.momentum * self.v[key]
            params[key] -= self.lr * grads[key]


# --8<-- [end:nesterov]


# --8<-- [start:adagrad]
class AdaGrad:
    def __init__(self, lr=0.01, epsilon=1e-7):
        self.lr = lr
        self.epsilon = epsilon
        self.h = {}

    def update(self, params, grads):
        for key in params:
            h = self.h.get(key, np.zeros_like(params[key]))
            self.h[key] = h + grads[key] ** 2
            root = np.sqrt(self.h[key])
            params[key] -= self.lr * grads[key] / (root + self.epsilon)


# --8<-- [end:adagrad]


# --8<-- [start:rmsprop]
class RMSProp:
    def __init__(self, lr=0.001, rho=0.9, epsilon=1e-7):
        self.lr = lr
        self.rho = rho
        self.epsilon = epsilon
        self.h = {}

    def update(self, params, grads):
        for key in params:
            h = self.h.get(key, np.zeros_like(params[key]))
            self.h[key] = self.rho * h + (1 - self.rho) * grads[key] ** 2
            root = np.sqrt(self.h[key])
            params[key] -= self.lr * grads[key] / (root + self.epsilon)


# --8<-- [end:rmsprop]


# --8<-- [start:adam]
class Adam:
    def __init__(self, lr=0.001, beta1=0.9, beta2=0.999, epsilon=1e-8):
        self.lr = lr
        self.beta1 = beta1
        self.beta2 = beta2
        self.epsilon = epsilon
        self.t = 0
        self.m = {}
        self.v = {}

    def update(self, params, grads):
        self.t += 1
        for key in params:
            m = self.m.get(key, np.zeros_like(params[key]))
            v = self.v.get(key, np.zeros_like(params[key]))
            m = self.beta1 * m + (1 - self.beta1) * grads[key]
            v = self.beta2 * v + (1 - self.beta2) * grads[key] ** 2
            self.m[key], self.v[key] = m, v
            # ko: 0에서 시작한 평균을 제 크기로 키운다
            # en: scale up averages that started from 0
            m_hat = m / (1 - self.beta1**self.t)
            v_hat = v / (1 - self.beta2**self.t)
            params[key] -= self.lr * m_hat / (np.sqrt(v_hat) + self.epsilon)


# --8<-- [end:adam]


# --8<-- [start:try]
if __name__ == "__main__":
    tries = [SGD(lr=0.95), Momentum(lr=0.1), Nesterov(lr=0.1)]
    tries += [AdaGrad(lr=1.5), RMSProp(lr=0.3), Adam(lr=0.3)]
    for optimizer in tries:
        name = type(optimizer).__name__
        params = {"place": np.array([-7.0, 2.0])}
        for step in [1, 2]:
            x, y = params["place"]
            optimizer.update(params, {"place": np.array([x / 10, 2 * y])})
            print(f"{name}, step {step} =", params["place"].round(4))
# --8<-- [end:try]
