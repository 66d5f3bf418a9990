"""Handing trials to an executor, never too many at once, and trying again what was lost.

A pool of processes breaks as a whole when one of them dies: everything in it is lost, and nothing tells which trial was to blame.
A new pool is made then, and the trials that were in the old one are tried again, half as many at once. If it breaks again, so is
that half halved, until the trial that kills its process runs alone. Only that one has failed; the others lose time and no more.
"""

import os
import time
import traceback
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import (
    FIRST_COMPLETED,
    BrokenExecutor,
    Executor,
    Future,
    ProcessPoolExecutor,
    wait,
)
from dataclasses import dataclass, field
from typing import Any

from dl_textbook.messages import say
from dl_textbook.tuning.trial import Objective, Suggestion, Trial

AnyExecutor = Executor | Callable[[], Executor] | None
Outcome = tuple[float, str | None, float]


def attempt(objective: Objective, params: dict[str, Any], seed: int, number: int) -> Outcome:
    """Call the objective once, in whatever process this is; return the score, the error if there was one, and the seconds.

    Errors travel as text: one of a kind that only the worker knows could not be read at the other end. `number` counts the
    attempts, because Dask takes a call with the same arguments for the same call.
    """
    start = time.perf_counter()
    try:
        score, error = _as_score(objective(dict(params), seed)), None
    except Exception:
        score, error = float("nan"), traceback.format_exc()
    return score, error, time.perf_counter() - start


def dispatch(
    suggestions: Iterable[Suggestion],
    objective: Objective,
    executor: AnyExecutor,
    retries: int,
    in_flight: int | None,
) -> Iterator[list[Trial]]:
    """Yield the trials as they end, in one list those that end together."""
    jobs = map(_Job, suggestions)
    if executor is None:
        for job in jobs:
            while (trial := job.after(attempt(*job.call(objective)), retries)) is None:
                pass
            yield [trial]
        return
    dispatcher = _Dispatcher(objective, _Pool(executor), retries, in_flight)
    try:
        yield from dispatcher.run(jobs)
    finally:
        dispatcher.close()


@dataclass
class _Job:
    """A suggestion on its way to becoming a trial."""

    suggestion: Suggestion
    errors: list[str] = field(default_factory=list)
    failures: int = 0  # how many of the errors were its own
    suspect: bool = False  # was in a pool that broke

    def call(self, objective: Objective) -> tuple[Objective, dict[str, Any], int, int]:
        return objective, self.suggestion.params, self.suggestion.seed, len(self.errors)

    def after(self, outcome: Outcome, retries: int) -> Trial | None:
        """Return the trial that the outcome of an attempt ends, or None if it is to be tried again."""
        score, error, seconds = outcome
        if error is not None:
            self.errors.append(error)
            self.failures += 1
            if self.failures <= retries:
                return None
        return Trial(*self.suggestion, score, tuple(self.errors), error is not None, seconds)


class _Dispatcher:
    def __init__(self, objective: Objective, pool: "_Pool", retries: int, in_flight: int | None) -> None:
        self.objective, self.pool, self.retries = objective, pool, retries
        self.in_flight = 2 * pool.workers() if in_flight is None else in_flight
        self.running: dict[Future[Outcome], _Job] = {}
        self.again: deque[_Job] = deque()
        self.suspects: deque[_Job] = deque()
        self.suspects_at_once = 1

    def run(self, jobs: Iterator[_Job]) -> Iterator[list[Trial]]:
        while True:
            self._submit(jobs)
            if not self.running:
                return
            done, _ = wait(self.running, return_when=FIRST_COMPLETED)
            if trials := self._collect(done):
                yield trials

    def close(self) -> None:
        for future in self.running:
            future.cancel()
        self.pool.close(wait=not self.running)

    def _submit(self, jobs: Iterator[_Job]) -> None:
        investigating = bool(self.suspects) or any(job.suspect for job in self.running.values())
        limit = self.suspects_at_once if investigating else self.in_flight
        while len(self.running) < limit:
            if investigating:
                job = self.suspects.popleft() if self.suspects else None
            else:
                job = self.again.popleft() if self.again else next(jobs, None)
            if job is None:
                return
            try:
                future = self.pool.submit(attempt, *job.call(self.objective))
            except BrokenExecutor:
                (self.suspects if investigating else self.again).appendleft(job)
                if self.running:  # what was in the pool comes to light in `_collect`
                    return
                self.pool.renew()
            else:
                self.running[future] = job

    def _collect(self, done: Iterable[Future[Outcome]]) -> list[Trial]:
        broken = any(_is_broken(future) for future in done)
        if broken:  # then all others in the pool end, too, in a moment
            wait(self.running, timeout=10)
            done = list(self.running)
            self.pool.renew()
        trials, lost = [], []
        for future in done:
            job = self.running.pop(future)
            if broken and (not future.done() or _is_broken(future)):
                lost.append(job)
            elif trial := job.after(_outcome(future), self.retries):
                trials.append(trial)
            else:
                self.again.append(job)
        return trials + self._investigate(lost) if lost else trials

    def _investigate(self, lost: list[_Job]) -> list[Trial]:
        """Try again what was in a pool that broke; a trial that was alone in there has ended if it may not be tried again."""
        numbers = ", ".join(str(job.suggestion.number) for job in lost)
        error = say(
            f"A worker process died, perhaps killed for want of memory. Trials that its pool had: {numbers}.",
            f"작업 프로세스 하나가 죽었습니다. 메모리가 모자라 강제로 종료되었을 수 있습니다. 함께 잃은 시도: {numbers}.",
        )
        trials = []
        self.suspects_at_once = max(1, len(lost) // 2)
        for job in lost:
            job.suspect = True
            if len(lost) > 1:
                job.errors.append(error)
            elif trial := job.after((float("nan"), error, 0.0), self.retries):
                trials.append(trial)
                continue
            self.suspects.append(job)
        return trials


class _Pool:
    """The executor that was given, and how to get another one when it breaks."""

    def __init__(self, executor: Executor | Callable[[], Executor]) -> None:
        self.given = isinstance(executor, Executor)
        self.executor = executor if isinstance(executor, Executor) else executor()
        self.make = _another(executor) if isinstance(executor, Executor) else executor

    def workers(self) -> int:
        """Return how many it has: the executors of Python and of mpi4py tell, others are taken to be as many as there are cores."""
        return getattr(self.executor, "_max_workers", None) or os.cpu_count() or 1

    def submit(self, *call: Any) -> Future[Outcome]:
        return self.executor.submit(*call)

    def renew(self) -> None:
        self.close(wait=False)
        if self.make is None:
            raise BrokenExecutor(
                say(
                    f"the {type(self.executor).__name__} broke, and with it the trials that it had. Pass a function that makes an "
                    "executor instead of the executor itself, and a new one is made when that happens. With a log, the same "
                    "call goes on where this one ended.",
                    f"{type(self.executor).__name__}가 고장 나 맡긴 시도를 잃었습니다. 실행기 대신 실행기를 만드는 함수를 넘기면 "
                    "이럴 때 새로 만듭니다. 로그가 있으면 같은 호출이 멈춘 곳에서 이어집니다.",
                )
            )
        self.executor, self.given = self.make(), False

    def close(self, wait: bool) -> None:
        """Shut down what was made here; what was given is left to the giver."""
        if not self.given:
            self.executor.shutdown(wait=wait)


def _another(executor: Executor) -> Callable[[], Executor] | None:
    """Say how to make an executor like this one: Python has no public way, so only its own pool of processes is known here."""
    if type(executor) is not ProcessPoolExecutor:
        return None
    made_with = vars(executor)
    return lambda: ProcessPoolExecutor(
        made_with["_max_workers"],
        made_with["_mp_context"],
        made_with["_initializer"],
        made_with["_initargs"],
        max_tasks_per_child=made_with["_max_tasks_per_child"],
    )


def _is_broken(future: Future[Outcome]) -> bool:
    return future.done() and not future.cancelled() and isinstance(future.exception(), BrokenExecutor)


def _outcome(future: Future[Outcome]) -> Outcome:
    """Return what `attempt` returned, or what befell it on the way there or back."""
    try:
        return future.result()
    except (Exception, SystemExit) as error:  # cancelled, not to be pickled, a lost worker of Dask, …
        return float("nan"), "".join(traceback.format_exception(error)), 0.0


def _as_score(value: object) -> float:
    try:
        return float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError) as error:
        raise TypeError(
            say(
                f"the objective returned {value!r}; expected one number. Does it end with return?",
                f"목적 함수가 {value!r}을(를) 돌려주었습니다. 수 하나여야 합니다. return으로 끝나는지 확인하세요.",
            )
        ) from error
