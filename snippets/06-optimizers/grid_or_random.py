import itertools

import matplotlib.pyplot as plt
import numpy as np

rng = np.random.default_rng(0)
ticks = [1 / 6, 1 / 2, 5 / 6]
grid = np.array(list(itertools.product(ticks, ticks)))
drawn = rng.random((9, 2))
for name, points in [("grid", grid), ("random", drawn)]:
    print(f"{name}: {len(points)} trials, {len(np.unique(points[:, 0]))} values of the one that matters")

# ko: 좋은 값은 폭 0.1인 띠 안에만 있고 어디인지 모른다. 10,000번 해 보자
# en: good values lie in a band of width 0.1, nobody knows where; let's do this 10,000 times
starts = rng.random(10_000) * 0.9
hits = {"grid": 0, "random": 0}
for start in starts:
    tries = {"grid": grid[:, 0], "random": rng.random(9)}
    for name, values in tries.items():
        hits[name] += np.any((start <= values) & (values < start + 0.1))
for name, count in hits.items():
    print(f"{name} finds the band: {count / len(starts):.2f}")

fig, axes = plt.subplots(1, 2, figsize=(6, 3.2), sharey=True)
for ax, points, name in zip(axes, [grid, drawn], ["grid", "random"], strict=True):
    ax.axvspan(0.62, 0.72, color="C2", alpha=0.25)
    ax.plot(*points.T, "o", color="C1")
    ax.plot(points[:, 0], np.full(9, -0.06), "|", color="C1", markersize=12)
    ax.set_title(name)
    ax.set_xlabel("setting that matters")
    ax.set_xlim(0, 1)
    ax.set_ylim(-0.12, 1)
axes[0].set_ylabel("setting that does not")
plt.show()
