"""Trains a network in as many processes as mpiexec starts; process 0 prints the losses. Run by test_mpi.py."""

import json
import sys

import numpy as np

from dl_textbook.datasets.batches import minibatches
from dl_textbook.distributed import DataParallel
from dl_textbook.networks import SimpleConvNet

rng = np.random.default_rng(0)
x, t = rng.random((90, 1, 28, 28), dtype=np.float32), rng.integers(10, size=90)
model = SimpleConvNet(rng=0)
model.compile("adam")
parallel = DataParallel(model)
if "fail" in sys.argv and parallel.rank == 1:
    raise RuntimeError("process 1 has had enough")
losses = []
for _ in range(3):
    for x_batch, t_batch in minibatches(x, t, 20, rng):
        mine = parallel.share(len(x_batch))
        if "unequal" in sys.argv:
            mine = slice(0, 3) if parallel.rank == 0 else slice(3, None)
        losses.append(parallel.train_on_batch(x_batch[mine], t_batch[mine]))
if parallel.rank == 0:
    print(json.dumps({"size": parallel.size, "losses": losses}))
