import matplotlib.pyplot as plt
import numpy as np

from dl_textbook.gradients import numerical_diff


def noise(x0, x1):
    return x0**2 + x1**2


# ko: 한 다이얼은 4나 3에 묶어 두고, 다른 다이얼만 움직인다
# en: one dial is held at 4 or 3, only the other one moves
print("along x0:", numerical_diff(lambda x0: noise(x0, 4.0), 3.0))
print("along x1:", numerical_diff(lambda x1: noise(3.0, x1), 4.0))

line = np.linspace(-5, 5, 41)
X0, X1 = np.meshgrid(line, line)
axes = plt.figure(figsize=(5, 4.4)).add_subplot(projection="3d")
axes.plot_surface(X0, X1, noise(X0, X1), color="C2", alpha=0.35)
axes.plot(line, np.full(41, 4.0), noise(line, 4.0), color="C3")
axes.plot(np.full(41, 3.0), line, noise(3.0, line), color="C3", linestyle="--")
axes.plot([3], [4], [25], "o", color="C3")
axes.view_init(elev=35, azim=-120)
axes.set_xlabel("dial x0", labelpad=10)
axes.set_ylabel("dial x1", labelpad=10)
plt.show()
