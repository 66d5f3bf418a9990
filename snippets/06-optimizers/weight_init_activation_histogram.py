import matplotlib.pyplot as plt
import numpy as np

from dl_textbook.activations import relu, sigmoid

NODES, LAYERS = 100, 5


def activations(h, std, seed=0):
    rng = np.random.default_rng(seed)
    z = rng.normal(size=(1000, NODES))
    layers = []
    for _ in range(LAYERS):
        W = rng.normal(scale=std, size=(NODES, NODES))
        z = h(z @ W)
        layers.append(z)
    return layers


def show(h, starts, high, top=None):
    size = (6, 5.4)
    figure, panels = plt.subplots(len(starts), LAYERS, figsize=size, sharex=True)
    for number, axes in enumerate(panels[0], 1):
        axes.set_title(number)
    for (name, std), row in zip(starts, panels, strict=True):
        row[0].set_ylabel(name)
        for z, axes in zip(activations(h, std), row, strict=True):
            axes.hist(z.ravel(), 30, range=(0, high), histtype="stepfilled", color="C2")
            axes.set_xticks([0, high])
            axes.set_yticks([])
            axes.set_ylim(0, top)
    for axes in panels[-1]:
        left, right = axes.get_xticklabels()
        left.set_ha("left")
        right.set_ha("right")
    figure.supxlabel("value of a neuron")
    plt.show()


# --8<-- [start:sigmoid]
starts = [("std 1", 1), ("std 0.01", 0.01), ("Xavier", 1 / np.sqrt(NODES))]
show(sigmoid, starts, high=1)
for name, std in starts:
    z = activations(sigmoid, std)[-1]
    ends = np.mean((z < 0.1) | (z > 0.9))
    print(f"sigmoid, {name}: std {z.std():.3f}, near 0 or 1 {ends:.0%}")
    # ko: 뉴런 하나가 입력에 따라 얼마나 달라지는가
    # en: how much one neuron differs from input to input
    print(f"sigmoid, {name}, one neuron: {z.std(axis=0).mean():.4f}")
z = activations(np.tanh, 1 / np.sqrt(NODES))[-1]
print(f"tanh, Xavier, one neuron: {z.std(axis=0).mean():.4f}")
# --8<-- [end:sigmoid]

# --8<-- [start:relu]
XAVIER, HE = np.sqrt(1 / NODES), np.sqrt(2 / NODES)
starts = [("std 0.01", 0.01), ("Xavier", XAVIER), ("He", HE)]
# ko: 0에 선 막대가 너무 길어 위를 잘라 낸다
# en: the bar at 0 is so tall that its top is cut off
show(relu, starts, high=3, top=12_000)
for name, std in starts:
    squares = [np.mean(z**2) for z in activations(relu, std)]
    listed = " ".join(f"{square:.2g}" for square in squares)
    print(f"ReLU, {name}: mean squares {listed}")
ends = [np.mean(activations(relu, HE, seed)[-1] ** 2) for seed in range(20)]
print(f"He, lowest of 20: {min(ends):.2f}")
print(f"He, highest of 20: {max(ends):.2f}")
# --8<-- [end:relu]
