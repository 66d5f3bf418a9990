"""When a pool of processes breaks, what it held is tried again in ever smaller groups until the trial to blame is alone."""

import threading
import time
from concurrent.futures import BrokenExecutor, Executor, Future

from dl_textbook.tuning import grid_search


class Breaking(Executor):
    """Runs what it has when nothing has come for a moment, in a group; one call of 3 breaks it, and all of the group is lost."""

    def __init__(self, groups):
        self.groups, self.calls, self.broken = groups, [], False
        self.change = threading.Condition()
        threading.Thread(target=self.work, daemon=True).start()

    def submit(self, fn, /, *args):
        with self.change:
            if self.broken:
                raise BrokenExecutor
            future = Future()
            self.calls.append((future, fn, args))
            self.change.notify()
            return future

    def work(self):
        while not self.broken:
            with self.change:
                while not self.calls or self.change.wait(0.02):
                    self.change.wait(0.02)
                calls, self.calls = self.calls, []
                self.groups.append([args[1]["x"] for _, _, args in calls])
                self.broken = 3 in self.groups[-1]
            for future, fn, args in calls:
                if self.broken:
                    future.set_exception(BrokenExecutor())
                elif future.set_running_or_notify_cancel():
                    future.set_result(fn(*args))


class Sudden(Executor):
    """What is handed to it has ended at once: the first call well, the second broken."""

    def __init__(self):
        self.submitted = 0

    def submit(self, fn, /, *args):
        self.submitted += 1
        future = Future()
        if self.submitted == 2:
            future.set_exception(BrokenExecutor())
        else:
            future.set_result(fn(*args))
        return future


def x_of(params, seed):
    return params["x"]


def searched(xs, in_flight, groups):
    search = grid_search(x_of, {"x": xs}, executor=lambda: Breaking(groups), in_flight=in_flight, retries=1)
    return {trial.params["x"]: trial for trial in search}


def test_the_groups_get_smaller_until_the_one_to_blame_is_alone():
    groups = []
    trials = searched(list(range(10)), 8, groups)
    assert groups[0] == list(range(8))
    assert [len(group) for group in groups if 3 in group] == [8, 4, 2, 1, 1]
    assert [x for x in trials if trials[x].failed] == [3]
    assert len(trials[3].errors) == 5
    assert trials[3].errors[-1].endswith("pool had: 3.")


class Watched(Executor):
    """Ends one call after the other, that of 3 last; breaks when it is 3's turn, or as soon as it has four calls."""

    def __init__(self, seen):
        self.seen, self.calls, self.broken = seen, {}, False
        self.lock = threading.Lock()
        threading.Thread(target=self.work, daemon=True).start()

    def submit(self, fn, /, *args):
        with self.lock:
            future = Future()
            self.calls[args[1]["x"]] = (future, fn, args)
            self.seen.append(set(self.calls))
            return future

    def work(self):
        while not self.broken:
            time.sleep(0.02)
            with self.lock:
                self.broken = 3 in self.calls and len(self.calls) in (1, 4)
                for x in sorted(self.calls, key=lambda x: (x == 3, x))[: None if self.broken else 1]:
                    future, fn, args = self.calls.pop(x)
                    if self.broken:
                        future.set_exception(BrokenExecutor())
                    else:
                        future.set_result(fn(*args))


def test_new_trials_wait_until_it_is_settled_which_is_to_blame():
    seen = []
    search = grid_search(x_of, {"x": [0, 1, 2, 3, 8, 9]}, executor=lambda: Watched(seen), in_flight=4)
    trials = {trial.params["x"]: trial for trial in search}
    assert {0, 1, 2, 3} in seen
    assert {2, 3} in seen
    assert not any({3, 8} <= together for together in seen)
    assert [x for x in trials if trials[x].failed] == [3]


def test_what_had_ended_when_the_pool_broke_is_not_lost():
    trials = list(grid_search(x_of, {"x": [0, 1]}, executor=Sudden, in_flight=2))
    assert [(trial.score, len(trial.errors)) for trial in trials] == [(0, 0), (1, 1)]


def test_a_pool_that_is_broken_from_the_start_is_replaced():
    groups = []
    pools = [Breaking(groups), Breaking(groups)]
    pools[0].broken = True
    (trial,) = grid_search(x_of, {"x": [1]}, executor=lambda: pools.pop(0))
    assert (trial.score, trial.errors) == (1, ())
