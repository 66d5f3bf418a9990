import matplotlib.pyplot as plt
import numpy as np

from dl_textbook.gradients import gradient_descent, numerical_gradient


def saddle(x):
    return x[0] ** 2 - x[1] ** 2


print("gradient at (0, 0) =", numerical_gradient(saddle, [0.0, 0.0]))

axes = plt.figure(figsize=(5, 4.4)).add_subplot(projection="3d")
line = np.linspace(-1, 1, 31)
X0, X1 = np.meshgrid(line, line)
axes.plot_surface(X0, X1, saddle([X0, X1]), color="C2", alpha=0.35)

for name, x1, mark in [("on the ridge", 0.0, "o-"), ("a hair beside it", 1e-5, "s--")]:
    end, path = gradient_descent(saddle, [1.0, x1], lr=0.1, steps=63)
    print(f"{name}, after 30 steps = {path[30].round(4)}")
    print(f"{name}, after 63 steps = {end.round(4)}")
    axes.plot(path[:, 0], path[:, 1], saddle(path.T), mark, color="C3", markersize=3)

axes.view_init(elev=45, azim=-20)
axes.set_xticks([-1, 0, 1])
axes.set_yticks([-1, 0, 1])
axes.set_zticks([-1, 0, 1])
axes.set_xlabel("x0", labelpad=8)
axes.set_ylabel("x1", labelpad=8)
plt.show()
