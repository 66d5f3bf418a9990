from concurrent.futures import ThreadPoolExecutor

import matplotlib.pyplot as plt
import numpy as np
from trial_run import TRAIN, VALIDATION, train_briefly

from dl_textbook.datasets import load_mnist
from dl_textbook.networks import MultiLayerNet
from dl_textbook.optimizers import SGD
from dl_textbook.tuning import log_uniform, random_search

space = {"lr": log_uniform(1e-6, 1e-2), "weight_decay": log_uniform(1e-8, 1e-4)}

with ThreadPoolExecutor(2) as executor:
    search = random_search(train_briefly, space, trials=50, rng=0, executor=executor)
    # ko: 여기서 시도가 하나씩 끝나며 나온다
    # en: here the trials run and come out one by one
    trials = list(search)

# golden: any for place *
for place, trial in enumerate(search.ranked()[:5], start=1):
    lr, decay = trial.params["lr"], trial.params["weight_decay"]
    print(f"place {place}: {trial.score:.2f}, lr {lr:.5f}, weight decay {decay:.1e}")

good = [trial for trial in trials if trial.params["lr"] > 1e-3]
poor = [trial for trial in trials if trial.params["lr"] < 1e-4]
# golden: rel=0.2 abs=0.06
print(f"lr above 0.001, trials: {len(good)}")
print(f"lr above 0.001, mean score: {np.mean([trial.score for trial in good]):.2f}")
print(f"lr below 0.0001, trials: {len(poor)}")
print(f"lr below 0.0001, best score: {max(trial.score for trial in poor):.2f}")

fig, axes = plt.subplots(1, 2, figsize=(6, 2.8), sharey=True)
for ax, name, label in zip(axes, space, ["learning rate", "weight decay"], strict=True):
    ax.plot([t.params[name] for t in trials], [t.score for t in trials], "o", color="C1", alpha=0.7)
    ax.set_xscale("log")
    ax.set_xlabel(label)
axes[0].set_ylabel("validation accuracy")
plt.show()

# ko: 고르기가 끝났다. 시험 데이터를 한 번 연다
# en: the choice is made; open the test data, once
best = search.best
network = MultiLayerNet(784, [100] * 6, 10, weight_decay=best.params["weight_decay"], rng=best.seed)
network.compile(SGD(best.params["lr"]))
network.fit(*TRAIN, epochs=50, batch_size=100, rng=best.seed)
_, (x_test, t_test) = load_mnist()
print(f"best validation: {network.accuracy(*VALIDATION):.2f}")
print(f"test: {network.accuracy(x_test, t_test):.3f}")

fig, axes = plt.subplots(5, 4, figsize=(6, 7), sharex=True, sharey=True)
for place, (trial, ax) in enumerate(zip(search.ranked()[:20], axes.flat, strict=True), start=1):
    network = MultiLayerNet(784, [100] * 6, 10, weight_decay=trial.params["weight_decay"], rng=trial.seed)
    network.compile(SGD(trial.params["lr"]))
    history = network.fit(*TRAIN, epochs=50, batch_size=100, validation_data=VALIDATION, rng=trial.seed)
    ax.plot(history["accuracy"], label="training")
    ax.plot(history["val_accuracy"], "--", label="validation")
    ax.set_title(f"{place}: {trial.score:.2f}")
    ax.set_ylim(0, 1.05)
fig.legend(*ax.get_legend_handles_labels(), loc="outside upper center", ncols=2)
fig.supxlabel("epoch")
fig.supylabel("accuracy")
plt.show()
