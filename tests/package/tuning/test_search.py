"""A search gives the same trials whoever runs them, streams them as they end, and is told of everything that went wrong."""

import threading
import time
from concurrent.futures import Executor, Future, ThreadPoolExecutor

import numpy as np
import pytest

from dl_textbook.tuning import Trial, choice, grid_search, log_uniform, random_search, uniform
from tests.package.tuning.objectives import noisy

SPACE = {"lr": log_uniform(1e-6, 1e-2), "weight_decay": log_uniform(1e-8, 1e-4), "units": choice([50, 100])}


def x_of(params, seed):
    return params["x"]


def by_number(search):
    return sorted((trial.number, trial.params, trial.seed, trial.score) for trial in search)


class Slow(Executor):
    """Runs nothing by itself: each `wait` of the search ends one of the calls, the last one first."""

    def __init__(self):
        self.calls, self.most, self.lock = [], 0, threading.Lock()
        self.thread = threading.Thread(target=self.work, daemon=True)
        self.thread.start()

    def submit(self, fn, /, *args, **kwargs):
        future = Future()
        with self.lock:
            self.calls.append((future, fn, args))
            self.most = max(self.most, len(self.calls))
        return future

    def work(self):
        while True:
            time.sleep(0.002)
            with self.lock:
                if self.calls:
                    future, fn, args = self.calls.pop()
                    if future.set_running_or_notify_cancel():
                        future.set_result(fn(*args))


def test_the_executor_and_the_order_change_nothing():
    alone = by_number(random_search(noisy, SPACE, 30, rng=4))
    with ThreadPoolExecutor(4) as threads:
        assert by_number(random_search(noisy, SPACE, 30, rng=4, executor=threads)) == alone
    reordered = dict(reversed(SPACE.items()))
    assert by_number(random_search(noisy, reordered, 30, rng=4, executor=Slow(), in_flight=3)) == alone


def test_another_seed_tries_something_else_and_more_trials_begin_with_the_same():
    few, many = (by_number(random_search(noisy, SPACE, trials, rng=1)) for trials in (5, 12))
    assert many[:5] == few
    other = by_number(random_search(noisy, SPACE, 5, rng=2))
    assert all(one[1:] != another[1:] for one, another in zip(few, other, strict=True))
    assert len({seed for _, _, seed, _ in many}) == 12


def test_a_generator_gives_the_seed():
    first, again = (random_search(noisy, SPACE, 2, rng=np.random.default_rng(3)) for _ in range(2))
    assert first.seed == again.seed
    assert random_search(noisy, SPACE, 2).seed != random_search(noisy, SPACE, 2).seed


def test_a_grid_has_every_combination_once():
    search = grid_search(x_of, {"x": [1, 2, 3], "y": choice(["a", "b"])}, rng=0)
    tried = [(trial.params["x"], trial.params["y"]) for trial in search]
    assert tried == [(1, "a"), (1, "b"), (2, "a"), (2, "b"), (3, "a"), (3, "b")]
    assert len({trial.seed for trial in search.ended}) == 6


def test_nothing_runs_before_it_is_asked_for():
    calls = []
    search = random_search(lambda params, seed: calls.append(1) or 0.0, {"x": uniform(0, 1)}, 5, rng=0)
    assert calls == []
    next(search)
    assert len(calls) == 1


def test_trials_come_as_they_end():
    slow_one_may_end = threading.Event()

    def wait_for_it(params, seed):
        if params["x"] == 0:
            assert slow_one_may_end.wait(10)
        return params["x"]

    with ThreadPoolExecutor(2) as threads:
        search = grid_search(wait_for_it, {"x": [0, 1, 2, 3]}, executor=threads)
        first = [next(search).params["x"] for _ in range(3)]
        slow_one_may_end.set()
        assert sorted(first) == [1, 2, 3]
        assert next(search).params["x"] == 0
        assert list(search) == []


def test_only_so_many_are_handed_out_at_a_time():
    executor = Slow()
    assert (
        len(list(random_search(x_of, {"x": uniform(0, 1)}, 20, rng=0, executor=executor, in_flight=3))) == 20
    )
    assert executor.most == 3


def test_a_grid_of_billions_is_not_listed():
    search = grid_search(x_of, {"x": list(range(1000)), "y": list(range(1000)), "z": list(range(1000))})
    assert next(search).params == {"x": 0, "y": 0, "z": 0}


def test_the_best_is_the_largest_or_the_smallest():
    space = {"x": [2, float("nan"), 5, -1, float("inf"), float("nan")]}
    largest = grid_search(x_of, space)
    smallest = grid_search(x_of, space, maximize=False)
    assert [trial.number for trial in [*largest, *smallest]] == [*range(6), *range(6)]
    assert [trial.number for trial in largest.ranked()] == [4, 2, 0, 3, 1, 5]
    assert [trial.number for trial in smallest.ranked()] == [3, 0, 2, 4, 1, 5]
    assert (largest.best.params, smallest.best.params) == ({"x": float("inf")}, {"x": -1})


def test_what_failed_comes_after_what_is_not_a_number():
    def fail_at_zero(params, seed):
        return 1 / params["x"]

    search = grid_search(fail_at_zero, {"x": [0, float("nan"), 4]})
    list(search)
    assert [trial.number for trial in search.ranked()] == [2, 1, 0]


def test_there_is_no_best_of_nothing():
    search = grid_search(lambda params, seed: float("nan"), {"x": [1, 2]})
    with pytest.raises(ValueError, match="none of the 0 trials"):
        _ = search.best
    list(search)
    with pytest.raises(ValueError, match="none of the 2 trials that have ended has a score"):
        _ = search.best
    failing = grid_search(lambda params, seed: params["y"], {"x": [1]})
    list(failing)
    with pytest.raises(ValueError, match="KeyError: 'y'"):
        _ = failing.best


@pytest.mark.parametrize("executor", [None, lambda: ThreadPoolExecutor(2)])
def test_an_error_is_tried_again_and_reported(executor):
    attempts = {}

    def fail_at_first(params, seed):
        attempts.setdefault(params["x"], []).append(seed)
        if len(attempts[params["x"]]) < params["x"]:
            raise RuntimeError(f"attempt {len(attempts[params['x']])}")
        return params["x"]

    trials = {
        t.params["x"]: t
        for t in grid_search(fail_at_first, {"x": [1, 2, 3, 4]}, retries=2, executor=executor)
    }
    assert [trials[x].failed for x in (1, 2, 3, 4)] == [False, False, False, True]
    assert [len(trials[x].errors) for x in (1, 2, 3, 4)] == [0, 1, 2, 3]
    assert "RuntimeError: attempt 2" in trials[3].errors[1]
    assert "fail_at_first" in trials[3].errors[1]
    assert np.isnan(trials[4].score)
    assert all(len(set(seeds)) == 1 for seeds in attempts.values())


def test_without_retries_once_is_enough():
    calls = []
    (trial,) = grid_search(lambda params, seed: calls.append(1) or 1 / 0, {"x": [1]}, retries=0)
    assert (len(calls), trial.failed, len(trial.errors)) == (1, True, 1)


@pytest.mark.parametrize("returned", [None, "good", [1, 2], 1j])
def test_an_objective_that_returns_no_number_is_told_so(returned):
    (trial,) = grid_search(lambda params, seed: returned, {"x": [1]}, retries=0)
    assert "expected one number" in trial.errors[0]


def test_an_objective_may_change_what_it_is_given():
    def take_apart(params, seed):
        return params.pop("x")

    (trial,) = grid_search(take_apart, {"x": [7]})
    assert (trial.params, trial.score) == ({"x": 7}, 7.0)


def test_a_cancelled_trial_is_tried_again():
    class Cancelling(ThreadPoolExecutor):
        cancelled = 0

        def submit(self, *args):
            if self.cancelled < 2:
                self.cancelled += 1
                future = Future()
                future.cancel()
                future.set_running_or_notify_cancel()
                return future
            return super().submit(*args)

    with Cancelling(1) as executor:
        trials = list(grid_search(x_of, {"x": [1, 2]}, executor=executor))
    assert sorted(trial.score for trial in trials) == [1, 2]
    assert all("CancelledError" in trial.errors[0] for trial in trials)


def test_after_a_break_the_rest_goes_on():
    calls = []
    search = grid_search(lambda params, seed: calls.append(params["x"]) or 0.0, {"x": list(range(6))})
    for trial in search:
        if trial.number == 2:
            break
    assert [trial.number for trial in search] == [3, 4, 5]
    assert calls == [0, 1, 2, 3, 4, 5]


def test_a_search_that_is_given_up_takes_back_what_waits():
    calls = []

    def slow(params, seed):
        time.sleep(0.02)
        calls.append(params["x"])
        return 0.0

    with ThreadPoolExecutor(1) as threads:
        search = grid_search(slow, {"x": list(range(20))}, executor=threads, in_flight=10)
        next(search)
        del search
    assert len(calls) <= 3


@pytest.mark.parametrize("executor", [None, lambda: ThreadPoolExecutor(1)])
def test_an_interruption_ends_the_run_but_not_the_search(executor):
    interrupt = [True]

    def interrupted_at_two(params, seed):
        if params["x"] == 2 and interrupt:
            interrupt.clear()
            raise KeyboardInterrupt
        return params["x"]

    search = grid_search(interrupted_at_two, {"x": [0, 1, 2, 3]}, executor=executor)
    with pytest.raises(KeyboardInterrupt):
        list(search)
    assert {trial.number for trial in search.ended} <= {0, 1, 3}
    list(search)
    assert sorted(trial.number for trial in search.ended) == [0, 1, 2, 3]


def test_what_was_given_is_left_open_and_what_was_made_is_shut():
    made = []

    def make():
        made.append(ThreadPoolExecutor(1))
        return made[-1]

    list(grid_search(x_of, {"x": [1]}, executor=make))
    with pytest.raises(RuntimeError, match="shutdown"):
        made[0].submit(int)
    with ThreadPoolExecutor(1) as given:
        list(grid_search(x_of, {"x": [1]}, executor=given))
        assert given.submit(int).result() == 0


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"trials": 0}, "trials was 0; expected a whole number from 1"),
        ({"retries": -1}, "retries was -1; expected a whole number from 0"),
        ({"in_flight": 0}, "in_flight was 0"),
        ({"rng": -1}, "seed rng was -1"),
    ],
)
def test_numbers_out_of_their_range_are_refused(options, message):
    with pytest.raises(ValueError, match=message):
        random_search(x_of, {"x": uniform(0, 1)}, **options)


def test_a_trial_is_what_it_looks_like():
    (trial,) = grid_search(x_of, {"x": [2]}, rng=1)
    assert trial == Trial(0, {"x": 2}, trial.seed, score=2.0, seconds=trial.seconds)
    assert 0 <= trial.seconds < 1
