"""An optimizer goes on from its checkpoint, or in another process, as if nothing had happened."""

import io
import pickle
import re

import numpy as np
import pytest

from dl_textbook import schedules
from dl_textbook.optimizers import Adam, Momentum
from tests.package.optimizers.cases import ALL, some_steps


@pytest.mark.parametrize("kind", ALL)
def test_training_goes_on_from_a_checkpoint_as_if_nothing_had_happened(kind):
    start = {"W": np.ones((2, 3)), "affine1.b": np.ones(3)}
    through = {name: value.copy() for name, value in start.items()}
    optimizer = kind(lr=schedules.cosine(0.1, steps=10))
    some_steps(optimizer, through, seed=1)
    file = io.BytesIO()
    np.savez(file, **optimizer.state_dict())
    resumed = {name: value.copy() for name, value in through.items()}
    some_steps(optimizer, through, seed=2)

    file.seek(0)
    again = kind(lr=schedules.cosine(0.1, steps=10))
    with np.load(file, allow_pickle=False) as state:
        again.load_state_dict(state)
    assert again.step == 5
    some_steps(again, resumed, seed=2)
    for name, value in through.items():
        np.testing.assert_array_equal(resumed[name], value)


def test_a_checkpoint_is_a_copy():
    optimizer = Momentum()
    some_steps(optimizer, {"W": np.ones(2)})
    state = optimizer.state_dict()
    before = state["velocity.W"].copy()
    some_steps(optimizer, {"W": np.ones(2)})
    np.testing.assert_array_equal(state["velocity.W"], before)
    optimizer.load_state_dict(state)
    some_steps(optimizer, {"W": np.ones(2)})
    np.testing.assert_array_equal(state["velocity.W"], before)


def test_a_checkpoint_in_float64_goes_on_in_float32():
    optimizer = Adam()
    some_steps(optimizer, {"W": np.ones(2)})
    again = Adam()
    again.load_state_dict(optimizer.state_dict())
    some_steps(again, {"W": np.ones(2, np.float32)})
    assert again.state_dict()["mean.W"].dtype == np.float32


def test_a_checkpoint_may_lie_in_memory_as_it_likes():
    optimizer, again = Momentum(), Momentum()
    params = {"W": np.ones((2, 3))}
    some_steps(optimizer, params)
    copy = {"W": params["W"].copy()}
    again.load_state_dict({key: value.copy(order="F") for key, value in optimizer.state_dict().items()})
    some_steps(optimizer, params)
    some_steps(again, copy)
    np.testing.assert_array_equal(copy["W"], params["W"])


@pytest.mark.parametrize(
    "state",
    [
        {},
        {"velocity.W": np.ones(2)},
        {"step": np.array(-1), "velocity.W": np.ones(2)},
        {"step": np.array(1.5), "velocity.W": np.ones(2)},
        {"step": np.array([1, 2]), "velocity.W": np.ones(2)},
        {"step": np.array(1), "mean.W": np.ones(2), "squares.W": np.ones(2)},
        {"step": np.array(1), "velocity.W": np.ones(2), "W": np.ones(2)},
        {"step": np.array(1), "velocity.W": np.ones(2, int)},
        {"step": np.array(1), "velocity.W": np.array(["a", "b"])},
    ],
)
def test_a_state_that_is_not_of_this_kind_is_refused(state):
    optimizer = Momentum()
    with pytest.raises(ValueError, match=r"Momentum expected step, velocity.NAME for each parameter NAME"):
        optimizer.load_state_dict(state)
    assert optimizer.step == 0


def test_half_a_state_is_refused():
    optimizer = Adam()
    with pytest.raises(ValueError, match=re.escape("Adam expected step, mean.NAME, squares.NAME")):
        optimizer.load_state_dict({"step": np.array(1), "mean.W": np.ones(2)})


@pytest.mark.parametrize("kind", ALL)
def test_optimizers_can_be_sent_to_another_process(kind):
    params = {"W": np.ones(3)}
    optimizer = kind(lr=schedules.warmup(0.1, steps=3))
    some_steps(optimizer, params)
    copy, again = {"W": params["W"].copy()}, pickle.loads(pickle.dumps(optimizer))
    some_steps(optimizer, params)
    some_steps(again, copy)
    np.testing.assert_array_equal(copy["W"], params["W"])
