import matplotlib.pyplot as plt
import numpy as np

from dl_textbook.activations import softmax
from dl_textbook.datasets import load_mnist

(x_train, t_train), _ = load_mnist()
averages = np.array([x_train[t_train == digit].mean(axis=0) for digit in range(10)])
y = softmax(x_train @ averages.T - 0.5 * np.sum(averages**2, axis=1))
losses = -np.log(y[np.arange(len(y)), t_train] + 1e-7)
# golden: rel=0.001
print(f"all tags: {losses.mean():.4f}")

rng = np.random.default_rng(0)
sizes = [10, 100, 1000]
means = []
for size in sizes:
    batches = rng.choice(len(losses), (1000, size))
    means.append(losses[batches].mean(axis=1))
    print(f"batches of {size} middle: {means[-1].mean():.4f}")
    print(f"batches of {size} spread: {means[-1].std():.4f}")
print(f"spread 10 over 1000: {means[0].std() / means[2].std():.1f}")

plt.figure(figsize=(5, 3.2))
plt.boxplot(
    means,
    tick_labels=[str(size) for size in sizes],
    whis=(5, 95),
    showfliers=False,
    medianprops={"color": "black"},
)
plt.axhline(losses.mean(), color="C2", linestyle="--", label="all tags")
plt.xlabel("tags in a batch")
plt.ylabel("mean loss of the batch")
plt.legend()
plt.show()
