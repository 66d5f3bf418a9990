import matplotlib.pyplot as plt
import numpy as np
from learning_curves import t_held, t_train, train

epochs = 300
curves = np.array([train(epochs, seed, dropout=0.2) for seed in range(5)])
train_last, held_last = curves[:, -1].T

print("training images:", len(t_train))
print("held-back images:", len(t_held))
# golden: rel=0.1 abs=0.05
for name, values in [
    ("train", train_last),
    ("held back", held_last),
    ("gap", train_last - held_last),
]:
    print(f"{name}: [{values.min():.3f} {values.max():.3f}]")

steps = np.arange(20, epochs + 1, 20)
for column, name, style in [(0, "training data", "-"), (1, "held-back data", "--")]:
    values = curves[:, :, column]
    plt.plot(steps, values.mean(axis=0), style, label=name)
    plt.fill_between(steps, values.min(axis=0), values.max(axis=0), alpha=0.2)
plt.xlabel("epoch")
plt.ylabel("accuracy")
plt.ylim(0, 1.05)
plt.legend()
plt.show()
