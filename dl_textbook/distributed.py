r"""Data-parallel training: several processes share out every batch and train one network together.

Each process has the whole network and finds the gradients on its own share of the batch. The gradients of all are added up, each
with the weight of its share, and every process takes the same step with the sum. So the loss falls exactly as if one process had
the whole batch; there are only more hands.

The processes talk through MPI (`pip install mpi4py`, and an MPI library such as the package `mpich`): `mpiexec -n 4 python -m mpi4py
train.py` runs a script in four processes at once, and stops them all when one has an error.
"""

from typing import Any, Protocol

import numpy as np
from numpy.typing import ArrayLike, NDArray

from dl_textbook.engine.threads import cut
from dl_textbook.messages import say
from dl_textbook.model import Sequential
from dl_textbook.model.parameters import walk

Array = NDArray[Any]


class Communicator(Protocol):
    """What is needed of an MPI communicator, such as `mpi4py.MPI.COMM_WORLD`."""

    def Get_rank(self) -> int:
        """Return which of the processes this is, from 0."""

    def Get_size(self) -> int:
        """Return how many there are."""

    def Allreduce(self, sendbuf: Array, recvbuf: Array) -> None:
        """Write the sum of what all processes send to the `recvbuf` of each."""

    def Bcast(self, buf: Array, root: int = 0) -> None:
        """Write what the process `root` has in `buf` to the `buf` of each."""


class DataParallel:
    r"""Trains one network in several processes.

    $$ \frac{\partial L}{\partial W} = \sum_{r} \frac{n_r}{n} \frac{\partial L_r}{\partial W}, \qquad n = \sum_r n_r $$

    $n_r$ is how many samples process $r$ has of the batch and $L_r$ its mean loss on them. Shares need not be equal, and may be empty.

    Every process makes the same network, compiles it with the same optimizer, and calls the same methods in the same order. All
    begin with the parameters of process 0.

    What a layer computes over a batch, it computes over the share: batch normalization takes the mean and the variance of the
    samples that its process has, so that its losses come close to those of one process but do not equal them; the smaller the shares,
    the less. The running statistics are averaged after each step, so that the network is the same everywhere. Dropout draws
    in every process for itself.

    Args:
        model: The network, compiled, and made with an `input_shape`, so that it has its parameters.
        comm: The processes; None for all of those that `mpiexec` started.

    Attributes:
        model: The network.
        rank: Which of the processes this is, from 0: let only one save the network and print.
        size: How many there are.

    Raises:
        ImportError: If `comm` is None and mpi4py or an MPI library is missing.
        ValueError: If the network has no parameters yet.
        RuntimeError: If the processes have networks of different sizes.

    Examples:
        >>> from dl_textbook.datasets.batches import minibatches
        >>> from dl_textbook.networks import TwoLayerNet
        >>> rng = np.random.default_rng(0)  # the same seed in every process: the same batches
        >>> x, t = rng.random((100, 784), dtype=np.float32), rng.integers(10, size=100)
        >>> model = TwoLayerNet(rng=0)
        >>> model.compile("sgd")
        >>> parallel = DataParallel(model, Alone())  # under mpiexec: DataParallel(model)
        >>> for x_batch, t_batch in minibatches(x, t, batch_size=50, rng=rng):
        ...     mine = parallel.share(len(x_batch))
        ...     loss = parallel.train_on_batch(x_batch[mine], t_batch[mine])

    Source: P. Goyal and others, “Accurate, large minibatch SGD: Training ImageNet in 1 hour” (2017).
    """

    def __init__(self, model: Sequential, comm: Communicator | None = None) -> None:
        self.model, self._comm = model, world() if comm is None else comm
        self.rank, self.size = self._comm.Get_rank(), self._comm.Get_size()
        if model.input_shape is None:
            raise ValueError(
                say(
                    "the network has no parameters yet, so all processes cannot begin with the same. Make it with its input_shape.",
                    "신경망에 아직 매개변수가 없어 모든 프로세스가 같은 값으로 시작할 수 없습니다. input_shape를 주고 만드세요.",
                )
            )
        self._begin_alike()

    def share(self, samples: int) -> slice:
        """Return which part of a batch of so many samples is this process's: nearly the same for all, and together everything."""
        return cut(samples, self.size)[self.rank]

    def train_on_batch(self, x: ArrayLike, t: ArrayLike) -> float:
        """Take one step, together with all other processes.

        Args:
            x: This process's share of the batch, shape `(samples, *input_shape)`; it may have no sample where others have some.
            t: Its targets.

        Returns:
            The loss on the whole batch before the update, the same in every process.

        Raises:
            RuntimeError: If the network has not been compiled, or another process had an error: nobody waits for it in vain.
            ValueError: If the share does not fit the network, or no process has a sample.
            FloatingPointError: If the loss is NaN or infinite.
        """
        x = np.asarray(x)
        loss, failure = 0.0, None
        try:
            if len(x):
                loss, _ = self.model.backpropagate(x, t)
            else:
                self._take_part_without_samples()
        except Exception as error:
            failure = error
        mine = 0 if failure else len(x)
        samples, losses, failures = self._total(
            np.array([mine, mine * loss, failure is not None], np.float64)
        )
        if failure is not None:
            raise failure
        if failures:
            raise RuntimeError(
                say(
                    f"{int(failures)} of {self.size} processes had an error in this step, which their own messages tell. "
                    "No parameter was changed.",
                    f"이 걸음에서 프로세스 {self.size}개 가운데 {int(failures)}개에 오류가 났습니다. 까닭은 그 프로세스의 메시지에 있습니다. "
                    "매개변수는 바뀌지 않았습니다.",
                )
            )
        if not samples:
            raise ValueError(say("the batch has no sample.", "배치에 샘플이 하나도 없습니다."))
        weight = float(mine / samples)
        _, gradients = self.model.learned()
        for gradient in gradients.values():
            self._average(gradient, weight)
        for running in self.model.state.values():
            self._average(running, weight)
        self.model.update()
        return float(losses / samples)

    def _begin_alike(self) -> None:
        arrays = [*self.model.params.values(), *self.model.state.values()]
        sizes = np.array([len(arrays), sum(array.size for array in arrays)])
        of_first = sizes.copy()
        self._comm.Bcast(of_first)
        others = self._total(np.array([(sizes != of_first).any()], np.float64))
        if others:
            raise RuntimeError(
                say(
                    f"{int(others[0])} of {self.size} processes have a network of another size than process 0. "
                    "Make the same network in all of them.",
                    f"프로세스 {self.size}개 가운데 {int(others[0])}개의 신경망이 프로세스 0의 것과 크기가 다릅니다. "
                    "모두 같은 신경망을 만드세요.",
                )
            )
        for array in arrays:
            values = np.ascontiguousarray(array)
            self._comm.Bcast(values)
            array[...] = values

    def _take_part_without_samples(self) -> None:
        """Have gradients at all, where there has been no batch yet; their weight is 0, whatever they are."""
        for _, layer in walk(self.model.layers):
            for key, parameter in layer.params.items():
                layer.grads.setdefault(key, np.zeros_like(parameter))

    def _average(self, array: Array, weight: float) -> None:
        """Put in the place of the array the mean over all processes, each with its weight; they add up to 1."""
        array[...] = self._total(array * weight)

    def _total(self, array: Array) -> Array:
        total = np.empty_like(array)
        self._comm.Allreduce(array, total)
        return total


class Alone:
    """The communicator of a process that is the only one: to try a script without MPI.

    Examples:
        >>> Alone().Get_rank(), Alone().Get_size()
        (0, 1)
    """

    def Get_rank(self) -> int:
        """Return 0."""
        return 0

    def Get_size(self) -> int:
        """Return 1."""
        return 1

    def Allreduce(self, sendbuf: Array, recvbuf: Array) -> None:
        """Copy what is sent."""
        recvbuf[...] = sendbuf

    def Bcast(self, buf: Array, root: int = 0) -> None:
        """Leave `buf` as it is."""


def world() -> Communicator:
    """Return the communicator of all processes that `mpiexec` started; without `mpiexec`, of this one alone.

    Raises:
        ImportError: If mpi4py is missing, or finds no MPI library.
    """
    try:
        from mpi4py import MPI
    except (ImportError, RuntimeError) as error:
        raise ImportError(
            say(
                f"MPI cannot be used ({error}). Install it with `pip install mpi4py mpich`, or, if the system has an MPI library "
                "already, with `pip install mpi4py`.",
                f"MPI를 쓸 수 없습니다({error}). `pip install mpi4py mpich`로 설치하세요. 시스템에 이미 MPI 라이브러리가 있다면 "
                "`pip install mpi4py`면 됩니다.",
            )
        ) from error
    communicator: Communicator = MPI.COMM_WORLD
    return communicator
