"""A search on Dask's workers finds what it finds here, and goes on when one of them is killed."""

import pytest

pytest.importorskip("distributed")

from distributed import Client, LocalCluster

from dl_textbook.tuning import grid_search, log_uniform, random_search
from tests.package.tuning import objectives


@pytest.fixture(scope="module")
def client(tmp_path_factory):
    with (
        LocalCluster(
            n_workers=2,
            threads_per_worker=1,
            processes=True,
            dashboard_address=None,
            local_directory=tmp_path_factory.mktemp("dask"),
        ) as cluster,
        Client(cluster) as client,
    ):
        yield client


def test_the_cluster_finds_what_one_program_finds(client):
    space = {"lr": log_uniform(1e-6, 1e-2)}
    here, there = (
        sorted(
            (trial.number, trial.params["lr"], trial.score)
            for trial in random_search(objectives.noisy, space, 20, 0, executor=executor)
        )
        for executor in (None, client.get_executor())
    )
    assert here == there


def test_a_retry_is_a_new_call_to_dask(client):
    (trial,) = grid_search(objectives.fail_peculiarly, {"x": [1]}, executor=client.get_executor(), retries=2)
    assert len(trial.errors) == 3
    assert all("Peculiar: strange" in error for error in trial.errors)


def test_a_killed_worker_costs_nothing_but_time(client, tmp_path):
    space = {"folder": [str(tmp_path)], "x": list(range(8))}
    search = grid_search(objectives.kill_the_worker_once, space, executor=client.get_executor(), in_flight=4)
    assert sorted(trial.score for trial in search) == list(range(8))
    assert (tmp_path / "killed").exists()
