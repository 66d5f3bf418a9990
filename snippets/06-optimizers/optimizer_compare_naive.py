import matplotlib.pyplot as plt
import numpy as np
from optimizer import SGD, AdaGrad, Adam, Momentum, Nesterov, RMSProp

LEVELS = [0.25, 1, 2.25, 4, 6.25]


def f(x, y):
    return x**2 / 20 + y**2


def walk(optimizer, steps=30):
    params = {"place": np.array([-7.0, 2.0])}
    path = [params["place"].copy()]
    for _ in range(steps):
        x, y = params["place"]
        optimizer.update(params, {"place": np.array([x / 10, 2 * y])})
        path.append(params["place"].copy())
    return np.array(path)


optimizers = [
    SGD(lr=0.95),
    Momentum(lr=0.1),
    Nesterov(lr=0.1),
    AdaGrad(lr=1.5),
    RMSProp(lr=0.3),
    Adam(lr=0.3),
]
X, Y = np.meshgrid(np.linspace(-8, 8, 41), np.linspace(-3, 3, 25))
figure, panels = plt.subplots(3, 2, figsize=(6, 7), sharex=True, sharey=True)
for optimizer, axes in zip(optimizers, panels.flat, strict=True):
    name = type(optimizer).__name__
    path = walk(optimizer)
    axes.contour(X, Y, f(X, Y), LEVELS, colors="C2", linewidths=1)
    axes.plot(*path.T, "o-", color="C3", markersize=3, linewidth=1)
    axes.plot(0, 0, "*", color="C2", markersize=10)
    axes.set_title(name)
    print(f"{name}: {path[-1, 0]:.3f} {path[-1, 1]:.4f}, f {f(*path[-1]):.5f}")
figure.supxlabel("x (along)")
figure.supylabel("y (across)")
plt.show()
