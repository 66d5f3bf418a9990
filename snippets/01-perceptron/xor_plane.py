import matplotlib.pyplot as plt
import numpy as np

zeros, ones = [(0, 0), (1, 1)], [(1, 0), (0, 1)]
x1, x2 = np.meshgrid(np.linspace(-0.6, 1.6, 221), np.linspace(-0.6, 1.6, 221))

# ko: 왼쪽: 직선 하나. 오른쪽: (0, 0)과 (1, 1)을 감싸는 곡선
# en: left: one straight line; right: a curve around (0, 0) and (1, 1)
line = x1 + x2 - 0.5
curve = (x1 + x2 - 1) ** 2 / 2 + 6 * (x1 - x2) ** 2 / 2 - 0.9

fig, axes = plt.subplots(1, 2, figsize=(7.4, 3.7), sharey=True)
for ax, field, title in zip(axes, [line, curve], ["one line", "one curve"]):
    ax.contour(x1, x2, field, levels=[0], colors="C1")
    ax.contourf(x1, x2, field, levels=[0, 100], colors=["C2"], alpha=0.15)
    ax.plot(*zip(*zeros), "X", color="C3", markersize=10, label="0")
    ax.plot(*zip(*ones), "o", color="C2", markersize=10, label="1")
    ax.set(title=title, xlabel="x1 (Haneul)", xticks=[0, 1], yticks=[0, 1])
axes[0].set_ylabel("x2 (Bada)")
plt.show()
