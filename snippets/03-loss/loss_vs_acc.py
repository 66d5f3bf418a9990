# --8<-- [start:model]
import matplotlib.pyplot as plt
import numpy as np

from dl_textbook.activations import softmax
from dl_textbook.datasets import load_mnist, random_batch

(x_train, t_train), _ = load_mnist(dtype=np.float64)
averages = np.array([x_train[t_train == digit].mean(axis=0) for digit in range(10)])
bias = -0.5 * np.sum(averages**2, axis=1)
x_batch, t_batch = random_batch(x_train, t_train, batch_size=100, rng=0)
scores = x_batch @ averages.T + bias


def look(nudge):
    # ko: 9번 서랍의 편향 하나만 nudge만큼 움직인다
    # en: move a single parameter, the bias of drawer 9
    moved = scores.copy()
    moved[:, 9] += nudge
    y = softmax(moved)
    accuracy = np.mean(np.argmax(y, axis=1) == t_batch)
    loss = -np.mean(np.log(y[np.arange(100), t_batch] + 1e-7))
    return accuracy, loss


# --8<-- [end:model]

# --8<-- [start:nudge]
# golden: rel=0.001
for nudge in [0.0, 0.001, 0.002]:
    accuracy, loss = look(nudge)
    print(f"nudge {nudge}: accuracy {accuracy:.2f}, loss {loss:.7f}")
# --8<-- [end:nudge]

# --8<-- [start:slope]
h = 0.0001
for start in [-3.0, 3.0]:
    accuracy, loss = look(start)
    accuracy_h, loss_h = look(start + h)
    print(f"at {start}: slope of accuracy {(accuracy_h - accuracy) / h:.2f}")
    print(f"at {start}: slope of loss {(loss_h - loss) / h:.3f}")
# --8<-- [end:slope]

# --8<-- [start:curve]
nudges = np.linspace(-6, 6, 1201)
accuracies, losses = np.array([look(nudge) for nudge in nudges]).T
print("different accuracies:", len(np.unique(accuracies)))
print("different losses:", len(np.unique(losses)))
# --8<-- [end:curve]

fig, (top, bottom) = plt.subplots(2, 1, figsize=(5, 5), sharex=True)
top.plot(nudges, accuracies, color="black")
top.set_ylabel("accuracy")
bottom.plot(nudges, losses, color="C2")
bottom.set_ylabel("loss")
bottom.set_xlabel("nudge of the bias of drawer 9")
plt.show()
