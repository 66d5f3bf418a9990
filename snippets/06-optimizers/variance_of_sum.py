import matplotlib.pyplot as plt
import numpy as np

BINS = np.linspace(-30, 30, 121)
rng = np.random.default_rng(0)
figure, panels = plt.subplots(2, 1, figsize=(6, 4.6), sharex=True)
for n, axes in [(4, panels[0]), (100, panels[1])]:
    x = rng.normal(size=(20_000, n))
    starts = [("Xavier", 1 / np.sqrt(n), "stepfilled"), ("std 1", 1, "step")]
    for name, std, kind in starts:
        W = rng.normal(scale=std, size=(20_000, n))
        sums = (x * W).sum(axis=1)
        print(f"n {n}, {name}: variance {sums.var():.2f}, std {sums.std():.2f}")
        axes.hist(sums, BINS, histtype=kind, color="C1", label=name)
    axes.set_title(f"n = {n}")
    axes.set_yticks([])
panels[0].legend()
panels[1].set_xlabel("weighted sum")
plt.show()
