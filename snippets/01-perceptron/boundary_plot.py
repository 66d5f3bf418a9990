import matplotlib.pyplot as plt
import numpy as np

from dl_textbook.perceptron import AND, NAND, OR

gates = [(AND, [0.5, 0.5], -0.7), (NAND, [-0.5, -0.5], 0.7), (OR, [0.5, 0.5], -0.2)]
x1 = np.linspace(-0.5, 1.5, 2)

fig, axes = plt.subplots(1, 3, figsize=(9, 3.2), sharex=True, sharey=True)
for ax, (gate, w, b) in zip(axes, gates):
    # ko: w1 x1 + w2 x2 + b = 0을 x2에 대해 푼 식
    # en: w1 x1 + w2 x2 + b = 0, solved for x2
    x2 = -b / w[1] - (w[0] / w[1]) * x1
    ax.plot(x1, x2, color="C1")
    # ko: w2가 양수면 직선의 위쪽, 음수면 아래쪽에서 1을 낸다
    # en: the output is 1 above the line where w2 is positive, below it where w2 is negative
    ax.fill_between(x1, x2, 2.0 if w[1] > 0 else -1.0, color="C2", alpha=0.15, linewidth=0)
    for point in [(0, 0), (1, 0), (0, 1), (1, 1)]:
        y = gate(*point)
        ax.plot(*point, "o" if y else "X", color="C2" if y else "C3", markersize=10)
    ax.set(title=gate.__name__, xlabel="x1 (Haneul)", xlim=(-0.5, 1.5), ylim=(-0.5, 1.5))
    ax.set(xticks=[0, 1], yticks=[0, 1])
axes[0].set_ylabel("x2 (Bada)")
plt.show()
