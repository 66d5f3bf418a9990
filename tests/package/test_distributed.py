"""Several processes that share out every batch train exactly as one that has it whole. Threads play the processes here."""

import builtins
import threading

import numpy as np
import pytest

from dl_textbook.distributed import Alone, DataParallel, world
from dl_textbook.layers import Affine, BatchNorm, Convolution, Dropout, Flatten, MaxPooling, Relu
from dl_textbook.model import Sequential

RNG = np.random.default_rng(0)
X, T = RNG.normal(size=(60, 1, 8, 8)), RNG.integers(4, size=60)


class Team:
    """Threads that meet where the processes of MPI would."""

    def __init__(self, size):
        self.size, self.table = size, [None] * size
        self.barrier = threading.Barrier(size, timeout=20)

    def exchange(self, rank, value):
        self.table[rank] = value
        self.barrier.wait()
        values = list(self.table)
        self.barrier.wait()
        return values

    def run(self, work):
        """Call `work(communicator)` once for each rank; return what they return or raise."""
        results = [None] * self.size

        def call(rank):
            try:
                results[rank] = work(Member(self, rank))
            except BaseException as error:
                results[rank] = error

        threads = [threading.Thread(target=call, args=(rank,)) for rank in range(self.size)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return results


class Member:
    def __init__(self, team, rank):
        self.team, self.rank = team, rank

    def Get_rank(self):
        return self.rank

    def Get_size(self):
        return self.team.size

    def Allreduce(self, sendbuf, recvbuf):
        assert sendbuf.dtype == recvbuf.dtype
        recvbuf[...] = sum(self.team.exchange(self.rank, sendbuf.copy()))

    def Bcast(self, buf, root=0):
        buf[...] = self.team.exchange(self.rank, buf.copy())[root]


def network(dtype=np.float64, *, seed=0, normalized=False, fast=True):
    layers = [
        Convolution(3, 3, padding=1, weight_decay=0.01),
        Relu(),
        MaxPooling(2),
        Flatten(),
        Affine(10),
        *([BatchNorm()] if normalized else []),
        Relu(),
        Affine(4),
    ]
    model = Sequential(layers, input_shape=(1, 8, 8), rng=seed, dtype=dtype, fast=fast)
    model.compile("adam")
    return model


def curve(comm, model, cut=None, steps=12):
    """The losses of a few steps, and the network they lead to; `cut(samples, rank)` says which samples are whose."""
    parallel = DataParallel(model, comm)
    losses = []
    for step in range(steps):
        batch = np.arange(20) + 20 * (step % 3)
        mine = batch[parallel.share(20) if cut is None else cut(parallel.rank)]
        losses.append(parallel.train_on_batch(X[mine], T[mine]))
    return losses, model


@pytest.mark.parametrize("fast", [True, False])
@pytest.mark.parametrize("size", [1, 2, 3])
def test_the_losses_are_those_of_one_process(size, fast):
    model = network(fast=fast)
    expected = [
        model.train_on_batch(X[start : start + 20], T[start : start + 20]) for start in [0, 20, 40] * 4
    ]
    for losses, other in Team(size).run(lambda comm: curve(comm, network(fast=fast))):
        np.testing.assert_allclose(losses, expected, rtol=1e-10)
        for name, array in model.params.items():
            np.testing.assert_allclose(other.params[name], array, rtol=1e-7, atol=1e-9)


def test_the_losses_are_those_of_one_process_within_single_precision():
    model = network(np.float32)
    expected = [
        model.train_on_batch(X[start : start + 20], T[start : start + 20]) for start in [0, 20, 40] * 4
    ]
    for losses, other in Team(3).run(lambda comm: curve(comm, network(np.float32))):
        np.testing.assert_allclose(losses, expected, rtol=1e-4)
        assert all(array.dtype == np.float32 for array in other.params.values())


@pytest.mark.parametrize(
    "parts",
    [[slice(0, 1), slice(1, 20)], [slice(0, 13), slice(13, 13), slice(13, 20)], [slice(0), slice(20)]],
)
def test_shares_need_not_be_equal_and_may_be_empty(parts):
    model = network()
    expected = [
        model.train_on_batch(X[start : start + 20], T[start : start + 20]) for start in [0, 20, 40] * 4
    ]
    for losses, _ in Team(len(parts)).run(lambda comm: curve(comm, network(), lambda rank: parts[rank])):
        np.testing.assert_allclose(losses, expected, rtol=1e-10)


def test_a_process_may_have_no_sample_before_it_ever_had_one():
    def train(comm):
        model = Sequential(
            [Affine(1100)], input_shape=(1000,), rng=0
        )  # so large that it has no place beside the others
        model.compile("sgd")
        mine = slice(0, 4 - 4 * comm.Get_rank())
        return DataParallel(model, comm).train_on_batch(np.ones((4, 1000))[mine], np.arange(4)[mine])

    first, second = Team(2).run(train)
    assert first == second > 0


def test_all_begin_with_the_network_of_the_first():
    expected = {name: array.copy() for name, array in network(seed=0).params.items()}

    def begin(comm):
        model = network(seed=comm.Get_rank())
        affine = model.layer("affine1").params
        affine["W"] = np.asfortranarray(affine["W"])
        DataParallel(model, comm)
        return model

    for model in Team(3).run(begin):
        for name, array in expected.items():
            np.testing.assert_array_equal(model.params[name], array)


def test_frozen_layers_stay_as_they_are():
    def train(comm):
        model = network()
        model.freeze("convolution1", "affine2")
        before = {name: array.copy() for name, array in model.params.items()}
        return before, curve(comm, model)[1].params

    for before, after in Team(2).run(train):
        changed = {name for name in before if (before[name] != after[name]).any()}
        assert changed == {"affine1.W", "affine1.b"}


def test_with_batch_normalization_all_keep_the_same_network():
    (_, first), (_, second), (_, third) = Team(3).run(lambda comm: curve(comm, network(normalized=True)))
    for one in (second, third):
        for name in first.params:
            np.testing.assert_array_equal(one.params[name], first.params[name])
        for name in first.state:
            np.testing.assert_array_equal(one.state[name], first.state[name])
    assert (first.state["batchnorm1.running_mean"] != 0).any()


def test_the_running_mean_is_that_of_the_whole_batch():
    def train(comm):
        return curve(comm, network(normalized=True), lambda rank: [slice(0, 5), slice(5, 20)][rank], steps=1)[
            1
        ]

    whole = network(normalized=True)
    whole.train_on_batch(X[:20], T[:20])
    for model in Team(2).run(train):
        np.testing.assert_allclose(
            model.state["batchnorm1.running_mean"], whole.state["batchnorm1.running_mean"], rtol=1e-10
        )


def test_shares_are_nearly_equal_and_together_everything():
    for samples in (0, 1, 7, 100):
        shares = Team(3).run(lambda comm, samples=samples: DataParallel(network(), comm).share(samples))
        parts = [list(range(samples))[share] for share in shares]
        assert [sample for part in parts for sample in part] == list(range(samples))
        assert max(map(len, parts)) - min(map(len, parts)) <= 1


@pytest.mark.parametrize(
    "mistake", [(X[:5], [99] * 5), (X[0], T[:5]), (3.0, 1)], ids=["label", "shape", "number"]
)
def test_an_error_in_one_process_reaches_all_and_changes_nothing(mistake):
    def train(comm):
        model = network()
        parallel = DataParallel(model, comm)
        before = {name: array.copy() for name, array in model.params.items()}
        try:
            parallel.train_on_batch(*(mistake if comm.Get_rank() == 1 else (X[:5], T[:5])))
        finally:
            for name, array in before.items():
                np.testing.assert_array_equal(model.params[name], array)

    first, second, third = Team(3).run(train)
    assert isinstance(second, ValueError | TypeError)
    for other in (first, third):
        assert isinstance(other, RuntimeError)
        assert "1 of 3 processes had an error in this step" in str(other)


def test_a_batch_without_any_sample_is_refused_by_all():
    results = Team(2).run(lambda comm: DataParallel(network(), comm).train_on_batch(X[:0], T[:0]))
    assert [str(error) for error in results] == ["the batch has no sample."] * 2


def test_networks_of_different_sizes_are_refused_by_all():
    def begin(comm):
        units = 5 + comm.Get_rank()
        DataParallel(Sequential([Affine(units)], input_shape=(3,), rng=0), comm)

    for error in Team(3).run(begin):
        assert isinstance(error, RuntimeError)
        assert "2 of 3 processes have a network of another size" in str(error)


def test_a_network_without_parameters_is_refused():
    with pytest.raises(ValueError, match="has no parameters yet"):
        DataParallel(Sequential([Affine(3)]), Alone())


def test_a_network_must_be_compiled():
    parallel = DataParallel(Sequential([Affine(3)], input_shape=(2,), rng=0), Alone())
    with pytest.raises(RuntimeError, match="compile"):
        parallel.train_on_batch(np.ones((1, 2)), [0])


def test_dropout_draws_in_every_process_for_itself():
    model = Sequential([Dropout(0.5), Affine(2)], input_shape=(4,), rng=0)
    model.compile("sgd")
    assert np.isfinite(DataParallel(model, Alone()).train_on_batch(np.ones((3, 4)), [0, 1, 0]))


def test_without_mpi_it_is_said_what_to_install(monkeypatch):
    real = builtins.__import__

    def without_mpi(name, *args, **kwargs):
        if name.startswith("mpi4py"):
            raise ImportError("No module named 'mpi4py'")
        return real(name, *args, **kwargs)

    monkeypatch.setattr(builtins, "__import__", without_mpi)
    with pytest.raises(
        ImportError, match=r"MPI cannot be used \(No module named 'mpi4py'\).*pip install mpi4py mpich"
    ):
        world()
