"""Processes may die, leave, or raise what cannot be sent home: the search goes on and says what happened."""

import multiprocessing
import time
from concurrent.futures import BrokenExecutor, ProcessPoolExecutor

import pytest

from dl_textbook.tuning import grid_search, log_uniform, random_search
from tests.package.tuning import objectives

SPAWN = multiprocessing.get_context("spawn")


def pool(workers=2):
    return ProcessPoolExecutor(workers, mp_context=SPAWN)


@pytest.fixture(scope="module")
def shared_pool():
    with pool() as executor:
        yield executor


def test_processes_find_what_one_program_finds(shared_pool):
    space = {"lr": log_uniform(1e-6, 1e-2)}
    here, there = (
        sorted(
            (trial.number, trial.params["lr"], trial.score)
            for trial in random_search(objectives.noisy, space, 20, 0, executor=e)
        )
        for e in (None, shared_pool)
    )
    assert here == there


def test_errors_of_any_kind_come_home_as_text(shared_pool):
    (trial,) = grid_search(objectives.fail_peculiarly, {"x": [1]}, executor=shared_pool)
    assert trial.failed
    assert len(trial.errors) == 2
    assert "Peculiar: strange" in trial.errors[0]
    (trial,) = grid_search(objectives.leave, {"x": [1]}, executor=shared_pool)
    assert "SystemExit: 3" in trial.errors[0]
    (trial,) = grid_search(lambda params, seed: 1, {"x": [1]}, executor=shared_pool)
    assert "pickle" in trial.errors[0]
    (trial,) = grid_search(objectives.process_id, {"x": [1]}, executor=shared_pool)
    assert trial.errors == ()


@pytest.mark.parametrize("given", [lambda: pool, pool], ids=["function", "executor"])
def test_a_killed_worker_costs_nothing_but_time(tmp_path, given):
    space = {"folder": [str(tmp_path)], "x": list(range(8))}
    search = grid_search(
        objectives.kill_the_worker_once, space, executor=given(), log=tmp_path / "log", rng=0
    )
    trials = {trial.params["x"]: trial for trial in search}
    assert [trials[x].score for x in range(8)] == list(range(8))
    assert "A worker process died" in trials[3].errors[0]
    assert not any(trial.failed for trial in trials.values())
    assert len(grid_search(objectives.kill_the_worker_once, space, log=tmp_path / "log", rng=0).ended) == 8


@pytest.mark.parametrize("retries", [0, 1])
def test_only_the_trial_that_kills_its_worker_fails(retries):
    search = grid_search(
        objectives.kill_the_worker_always, {"x": list(range(8))}, executor=pool, retries=retries, in_flight=4
    )
    trials = {trial.params["x"]: trial for trial in search}
    assert [x for x in range(8) if trials[x].failed] == [3]
    assert [trials[x].score for x in (0, 1, 2, 4, 5, 6, 7)] == [0, 1, 2, 4, 5, 6, 7]
    assert trials[3].errors[-1].endswith("pool had: 3.")


def test_a_pool_that_cannot_be_made_again_ends_the_run_and_says_how_to_go_on(tmp_path):
    class Mine(ProcessPoolExecutor):
        pass

    with Mine(1, mp_context=SPAWN) as executor:
        search = grid_search(
            objectives.kill_the_worker_always,
            {"x": [1, 3, 5]},
            executor=executor,
            log=tmp_path / "log",
            rng=0,
        )
        with pytest.raises(BrokenExecutor, match=r"the Mine broke.*Pass a function that makes an executor"):
            list(search)
    resumed = grid_search(objectives.process_id, {"x": [1, 3, 5]}, log=tmp_path / "log", rng=0)
    assert len(list(resumed)) == 3


def test_a_pool_that_replaces_another_is_made_like_it(tmp_path):
    executor = ProcessPoolExecutor(1, SPAWN, objectives.prepare, ("ready",))
    space = {"folder": [str(tmp_path)], "x": [3, 4]}
    assert [trial.score for trial in grid_search(objectives.is_prepared, space, executor=executor)] == [1, 1]


def test_closing_a_search_does_not_wait_for_what_runs():
    search = grid_search(objectives.sleep, {"seconds": [0, 2, 2, 2]}, executor=pool)
    next(search)
    start = time.perf_counter()
    del search
    assert time.perf_counter() - start < 1
