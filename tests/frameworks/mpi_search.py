"""Searches on the ranks that mpiexec starts; rank 0 prints what it found. Run by test_mpi.py."""

import json

from mpi4py import MPI
from mpi4py.futures import MPIPoolExecutor

from dl_textbook.tuning import grid_search


def rank(params, seed):
    if params["x"] == 3:
        raise ValueError("three")
    return MPI.COMM_WORLD.Get_rank()


if __name__ == "__main__":
    with MPIPoolExecutor() as executor:
        trials = list(grid_search(rank, {"x": list(range(12))}, rng=0, executor=executor))
    print(json.dumps([[trial.params["x"], trial.failed, trial.score] for trial in trials]))
