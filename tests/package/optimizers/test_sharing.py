"""A large parameter is shared out to threads, and comes out as one thread would have it."""

import numpy as np
import pytest

from dl_textbook import engine, optimizers
from dl_textbook.optimizers.base import WORTH_SHARING


@pytest.mark.parametrize("name", sorted(optimizers.NAMED))
def test_threads_change_every_number_as_one_thread_does(name):
    size = 2 * WORTH_SHARING + 12_345  # not a whole number of blocks
    rng = np.random.default_rng(0)
    start, grads = rng.normal(size=size), [rng.normal(size=size) for _ in range(3)]
    results = []
    before = engine.get_threads()
    for threads in (1, 2):
        engine.set_threads(threads)
        params, optimizer = {"W": start.copy()}, optimizers.get(name)
        for grad in grads:
            optimizer.update(params, {"W": grad})
        results.append(params["W"])
    engine.set_threads(before)
    np.testing.assert_array_equal(*results)
    assert np.all(results[0] != start)
