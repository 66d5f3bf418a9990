"""What several tests of the optimizers need."""

import numpy as np

from dl_textbook.optimizers import SGD, AdaGrad, Adam, AdamW, Momentum, Nesterov, RMSProp

ALL = [SGD, Momentum, Nesterov, AdaGrad, RMSProp, Adam, AdamW]


def some_steps(optimizer, params, steps=5, seed=1):
    """Update `params` by random gradients."""
    rng = np.random.default_rng(seed)
    for _ in range(steps):
        optimizer.update(params, {name: rng.normal(size=np.shape(value)) for name, value in params.items()})
