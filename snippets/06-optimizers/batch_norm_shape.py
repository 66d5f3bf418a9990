import matplotlib.pyplot as plt
import numpy as np

# ko: 대개 짧고 가끔 긴 값: 정규 분포가 아니다
# en: mostly short, now and then long: not a normal distribution
before = np.random.default_rng(0).exponential(3.0, 1000)
after = (before - before.mean()) / np.sqrt(before.var() + 1e-7)

for name, values in [("before", before), ("after", after)]:
    print(f"{name} mean: {abs(values.mean()):.2f}")
    print(f"{name} std: {values.std():.2f}")
    print(f"{name}, share below the mean: {np.mean(values < values.mean()):.3f}")

fig, axes = plt.subplots(1, 2, figsize=(6, 2.6), sharey=True)
for ax, values, title in zip(axes, [before, after], ["before", "after"], strict=True):
    ax.hist(values, bins=30, color="C2")
    ax.axvline(values.mean(), color="C3", linestyle="--")
    ax.set_title(title)
    ax.set_xlabel("value")
axes[0].set_ylabel("count")
plt.show()
