import matplotlib.pyplot as plt
import numpy as np

means, spreads, within = [], [], []
for seed in range(10):
    rng = np.random.default_rng(seed)
    normal = rng.standard_normal(10_000)
    means.append(normal.mean())
    spreads.append(normal.std())
    within.append((np.abs(normal) < 1).mean())
results = {"mean": means, "spread": spreads, "within 1": within}
for name, values in results.items():
    print(f"{name}, lowest: {min(values):.3f}")
    print(f"{name}, highest: {max(values):.3f}")

rng = np.random.default_rng(0)
fig, (left, right) = plt.subplots(1, 2, figsize=(6, 3.2))
left.hist(rng.random(10_000), bins=20, color="C0")
left.set_title("rng.random")
right.hist(rng.standard_normal(10_000), bins=40, color="C0")
right.set_title("rng.standard_normal")
right.set_xticks([-4, -2, 0, 2, 4])
plt.show()
