"""Searching for good hyperparameters: at random or on a grid, here or on a cluster."""

import math
import os
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np

from dl_textbook.checks import Rng, as_rng, whole
from dl_textbook.messages import say
from dl_textbook.tuning.dispatch import AnyExecutor, dispatch
from dl_textbook.tuning.log import RunLog
from dl_textbook.tuning.space import Domain, as_space
from dl_textbook.tuning.trial import Objective, Suggestion, Trial


def random_search(
    objective: Objective,
    space: Mapping[str, Any],
    trials: int = 100,
    rng: Rng = None,
    *,
    executor: AnyExecutor = None,
    log: str | os.PathLike[str] | None = None,
    retries: int = 1,
    maximize: bool = True,
    in_flight: int | None = None,
) -> "Search":
    """Try hyperparameters drawn at random.

    Nothing runs yet when this returns: the `Search` runs while it is iterated over, and gives each trial as it ends.

    What a trial tries, and the seed that the objective gets, depend on the seed of the search and on the number of the trial
    alone: not on the executor, the number of workers or the order in which trials end. More trials begin with the same ones.

    Args:
        objective: Called with the hyperparameters, a dictionary, and a seed; returns the score, one number. To run in other
            processes it must be a function defined at the top level of a module.
        space: A domain for each hyperparameter: `uniform`, `log_uniform`, `integers`, `choice`, or a list to choose from.
        trials: How many to try.
        rng: The seed of the search, or a generator to draw it from. None draws another each time, or, if `log` is
            there already, takes the log's.
        executor: What runs the trials. None: this program, one after the other. Any `concurrent.futures.Executor`, or a function
            that makes one: `ThreadPoolExecutor(4)`, `ProcessPoolExecutor(4)`, Dask's `client.get_executor()`, mpi4py's
            `MPIPoolExecutor()`. What is given is not shut down; what the function makes is.
        log: A file to write the trials to as they end. A run that was interrupted goes on from it: the trials that it has come
            first, those that failed are tried again.
        retries: How many more times a trial is tried that raised an error or was lost with its worker.
        maximize: Whether the largest score is the best (an accuracy), or the smallest (a loss).
        in_flight: How many trials the executor has at most at a time. None: twice its workers where it tells how many it has, as
            Python's and mpi4py's do, else twice the cores of this computer; with Dask give twice the workers of the cluster.

    Returns:
        The search.

    Raises:
        OSError: If the log cannot be read.
        ValueError: If the space or a number is not as described, or the log is that of another search.

    Examples:
        >>> from dl_textbook.tuning import choice, log_uniform
        >>> def train_briefly(params, seed):
        ...     return 1 - abs(np.log10(params["lr"]) + 3)  # really: train a network, return its accuracy
        >>> search = random_search(train_briefly, {"lr": log_uniform(1e-6, 1e-2), "units": choice([50, 100])}, 20, rng=0)
        >>> for trial in search:
        ...     pass  # look at each as it ends
        >>> search.best.params["units"], round(search.best.score, 2)
        (100, 0.88)

        On a Dask cluster:

            from dask.distributed import Client

            client = Client("scheduler:8786")
            workers = sum(client.nthreads().values())
            search = random_search(
                train_briefly, space, rng=0, executor=client.get_executor(), in_flight=2 * workers, log="runs.jsonl"
            )

        With MPI, in a script started by `mpiexec -n 9 python -m mpi4py.futures script.py` (one rank hands out, eight work):

            from mpi4py.futures import MPIPoolExecutor

            with MPIPoolExecutor() as executor:
                for trial in random_search(train_briefly, space, rng=0, executor=executor, log="runs.jsonl"):
                    print(trial)

    Note:
        When a worker process is killed, a `ProcessPoolExecutor` breaks; it is replaced by one like it, and the trials that it had
        are tried again (`dl_textbook.tuning.dispatch`). Dask gives a lost worker's trials to others by itself, and an error only
        when one has cost several workers. MPI ends the whole job when a rank dies: start it again with the same log.

    Source: J. Bergstra and Y. Bengio, “Random search for hyper-parameter optimization” (2012).
    """
    domains = as_space(space)
    names = sorted(domains)  # so that the order in which the space is written changes nothing

    def suggest(seed: int, number: int) -> Suggestion:
        for_params, for_objective = np.random.SeedSequence(seed, spawn_key=(number,)).spawn(2)
        draws = np.random.default_rng(for_params)
        drawn = {name: domains[name].draw(draws) for name in names}
        return Suggestion(number, {name: drawn[name] for name in domains}, _seed(for_objective))

    return Search(
        objective,
        Plan("random", _described(domains), whole("trials", trials), suggest),
        rng,
        executor=executor,
        log=log,
        retries=retries,
        maximize=maximize,
        in_flight=in_flight,
    )


def grid_search(
    objective: Objective,
    space: Mapping[str, Any],
    rng: Rng = None,
    *,
    executor: AnyExecutor = None,
    log: str | os.PathLike[str] | None = None,
    retries: int = 1,
    maximize: bool = True,
    in_flight: int | None = None,
) -> "Search":
    """Try every combination of some values.

    Args:
        objective: As in `random_search`.
        space: The values of each hyperparameter: a list, `choice` or `integers`. For values on a logarithmic scale,
            `np.geomspace(1e-6, 1e-2, 5)`.
        rng: As in `random_search`; here only the seeds of the objective depend on it.
        executor: As in `random_search`.
        log: As in `random_search`.
        retries: As in `random_search`.
        maximize: As in `random_search`.
        in_flight: As in `random_search`.

    Returns:
        The search; the last hyperparameter changes fastest.

    Raises:
        OSError: If the log cannot be read.
        ValueError: If a domain has no countable values, a number is not as described, or the log is that of another search.

    Examples:
        >>> search = grid_search(lambda params, seed: params["a"] * params["b"], {"a": [1, 2], "b": [3, -3]}, rng=0)
        >>> [trial.score for trial in search]
        [3.0, -3.0, 6.0, -6.0]
        >>> search.best.params
        {'a': 2, 'b': 3}
    """
    domains = as_space(space)
    for name, domain in domains.items():
        if domain.options is None:
            raise ValueError(
                say(
                    f"a grid needs countable values, but {name!r} is {domain.description}. Give a list, such as "
                    "np.linspace(0, 1, 5) or np.geomspace(1e-6, 1e-2, 5), or use random_search.",
                    f"격자에는 셀 수 있는 값이 필요한데 {name!r}은(는) {domain.description}입니다. np.linspace(0, 1, 5)나 "
                    "np.geomspace(1e-6, 1e-2, 5) 같은 목록을 주거나 random_search를 쓰세요.",
                )
            )
    options = [domain.options or () for domain in domains.values()]
    sizes = [len(values) for values in options]

    def suggest(seed: int, number: int) -> Suggestion:
        places = np.unravel_index(number, sizes)
        params = {name: values[place] for name, values, place in zip(domains, options, places, strict=True)}
        return Suggestion(number, params, _seed(np.random.SeedSequence(seed, spawn_key=(number,))))

    return Search(
        objective,
        Plan("grid", _described(domains), math.prod(sizes), suggest),
        rng,
        executor=executor,
        log=log,
        retries=retries,
        maximize=maximize,
        in_flight=in_flight,
    )


@dataclass(frozen=True)
class Plan:
    """What a search tries: `suggest(seed, number)` for each number below `trials`."""

    kind: str
    space: dict[str, Any]
    trials: int
    suggest: Callable[[int, int], Suggestion]


class Search(Iterator[Trial]):
    """A search that runs while it is iterated over; made by `random_search` and `grid_search`.

    Iteration may stop at any time, by `break`, an error or Ctrl+C, and go on later: what has ended is kept, what was running
    is run again.

    Attributes:
        seed: The seed of the search.
        ended: All trials that have ended, in the order in which they did; those of the log first.
        maximize: Whether the largest score is the best.

    Examples:
        >>> from dl_textbook.tuning import uniform
        >>> search = random_search(lambda params, seed: params["x"], {"x": uniform(0, 1)}, trials=3, rng=0)
        >>> [trial.number for trial in search]
        [0, 1, 2]
        >>> search.best == search.ranked()[0] == max(search.ended, key=lambda trial: trial.score)
        True
    """

    def __init__(
        self,
        objective: Objective,
        plan: Plan,
        rng: Rng,
        *,
        executor: AnyExecutor,
        log: str | os.PathLike[str] | None,
        retries: int,
        maximize: bool,
        in_flight: int | None,
    ) -> None:
        self._plan, self._log = plan, None if log is None else RunLog(log)
        written = None if self._log is None or self._log.search is None else self._log.search.get("seed")
        self.seed = (
            _drawn_seed(rng)
            if rng is not None or written is None
            else whole("the log's seed", written, least=0)
        )
        self.maximize = maximize
        self.ended: list[Trial] = []
        if self._log is not None:
            self._log.begin({"kind": plan.kind, "seed": self.seed, "space": plan.space})
            found = (self._log.find(plan.suggest(self.seed, number)) for number in range(plan.trials))
            self.ended = [trial for trial in found if trial is not None]
        self._to_give = deque(self.ended)
        self._dispatch = partial(
            dispatch,
            objective=objective,
            executor=executor,
            retries=whole("retries", retries, least=0),
            in_flight=None if in_flight is None else whole("in_flight", in_flight),
        )
        self._stream: Iterator[list[Trial]] | None = None

    def __next__(self) -> Trial:
        """Return the next trial that ends.

        Raises:
            StopIteration: If all have ended.
            OSError: If the log cannot be written.
            concurrent.futures.BrokenExecutor: If the executor broke and there is no way to make another.
        """
        while not self._to_give:
            if self._stream is None:
                self._stream = self._dispatch(self._missing())
            try:
                trials = next(self._stream)
            except BaseException:
                self._stream = None
                raise
            self.ended += trials
            self._to_give += trials
            if self._log is not None:
                for trial in trials:
                    self._log.add(trial)
        return self._to_give.popleft()

    @property
    def best(self) -> Trial:
        """The best trial so far.

        Raises:
            ValueError: If none has a score.
        """
        ranked = self.ranked()
        if not ranked or math.isnan(ranked[0].score):
            last = next((trial.errors[-1] for trial in ranked if trial.errors), "")
            raise ValueError(
                say(
                    f"none of the {len(ranked)} trials that have ended has a score. {last}".strip(),
                    f"끝난 시도 {len(ranked)}개 가운데 점수가 있는 것이 없습니다. {last}".strip(),
                )
            )
        return ranked[0]

    def ranked(self) -> list[Trial]:
        """Return the trials that have ended, the best first; scores that are NaN come last, and then what failed."""
        sign = -1 if self.maximize else 1

        def place(trial: Trial) -> tuple[bool, bool, float, int]:
            unknown = math.isnan(trial.score)
            return trial.failed, unknown, 0.0 if unknown else sign * trial.score, trial.number

        return sorted(self.ended, key=place)

    def _missing(self) -> Iterator[Suggestion]:
        # Without a reference to `self`, so that a search that nobody holds any more closes at once.
        plan, seed, there = self._plan, self.seed, {trial.number for trial in self.ended}
        return (plan.suggest(seed, number) for number in range(plan.trials) if number not in there)


def _described(space: dict[str, Domain]) -> dict[str, Any]:
    return {name: domain.description for name, domain in space.items()}


def _drawn_seed(rng: Rng) -> int:
    generator = as_rng(rng)
    return int(rng) if isinstance(rng, int | np.integer) else int(generator.integers(2**63))


def _seed(sequence: np.random.SeedSequence) -> int:
    return int(sequence.generate_state(1)[0])
