import numpy as np
from learning_curves import train

choices = {
    "nothing": {},
    "weight decay 0.1": {"weight_decay": 0.1},
    "weight decay 0.001": {"weight_decay": 0.001},
    "dropout 0.2": {"dropout": 0.2},
    "batch norm": {"batch_norm": True},
}
held = {}
for name, options in choices.items():
    last = np.array([train(200, seed, lr=0.05, every=200, **options)[-1] for seed in range(5)])
    held[name] = last[:, 1]
    gain = held[name] - held["nothing"]
    # golden: rel=0.15 abs=0.05
    print(f"{name}, train: [{last[:, 0].min():.3f} {last[:, 0].max():.3f}]")
    print(f"{name}, held back: [{held[name].min():.3f} {held[name].max():.3f}]")
    print(f"{name}, change: [{gain.min():+.3f} {gain.max():+.3f}]")
