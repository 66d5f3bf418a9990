import itertools

import matplotlib.pyplot as plt
import numpy as np

rng = np.random.default_rng(0)
plain = rng.uniform(1e-4, 1.0, 1000)
by_exponent = 10 ** rng.uniform(-4, 0, 1000)

edges = [1e-4, 1e-3, 1e-2, 1e-1, 1.0]
print("decade            uniform  log-uniform")
for low, high in itertools.pairwise(edges):
    counts = [np.sum((low <= values) & (values < high)) for values in (plain, by_exponent)]
    print(f"{low:6.4f} to {high:6.4f}  {counts[0]:7d}  {counts[1]:11d}")

fig, axes = plt.subplots(2, 1, figsize=(6, 2.8), sharex=True)
for ax, values, name in zip(axes, [plain, by_exponent], ["uniform", "log-uniform"], strict=True):
    ax.plot(values[:150], np.zeros(150), "|", color="C1", markersize=22)
    ax.set_xscale("log")
    ax.set_yticks([])
    ax.set_title(name)
axes[1].set_xlabel("learning rate")
plt.show()
