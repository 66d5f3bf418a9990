import matplotlib.pyplot as plt
import numpy as np

from dl_textbook.datasets import load_mnist
from dl_textbook.networks import MultiLayerNet
from dl_textbook.optimizers import SGD

(x_train, t_train), _ = load_mnist()

HIDDEN = [100, 100, 100, 100]
starts = [("std 0.01", 0.01, "-."), ("Xavier", "xavier", "--")]
starts += [("He", "he", "-")]
# golden: rel=0.1 abs=0.03
for name, weight_init, line in starts:
    net = MultiLayerNet(784, HIDDEN, 10, weight_init=weight_init, rng=0)
    net.compile(optimizer=SGD(lr=0.01))
    rng = np.random.default_rng(0)
    losses = []
    for _ in range(2000):
        batch = rng.integers(0, len(x_train), 128)
        losses.append(net.train_on_batch(x_train[batch], t_train[batch]))
    smooth = np.reshape(losses, (-1, 50)).mean(axis=1)
    print(f"{name}: step 500 {smooth[9]:.3f}, step 2000 {smooth[-1]:.3f}")
    plt.plot(range(25, 2000, 50), smooth, line, color="C2", label=name)
print(f"guessing: {np.log(10):.4f}")
plt.ylim(0, 2.5)
plt.xlabel("step")
plt.ylabel("loss of the mini-batch")
plt.legend()
plt.show()
