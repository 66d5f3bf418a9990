"""With a real MPI: the loss curve of several processes is that of one, and searches run on its ranks."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("mpi4py")

HERE = Path(__file__).parent
MPIEXEC = shutil.which(
    "mpiexec", path=os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
)
pytestmark = pytest.mark.skipif(MPIEXEC is None, reason="no mpiexec: pip install mpich")


def mpi(processes, *arguments, check=True):
    return subprocess.run(
        [MPIEXEC, "-n", str(processes), sys.executable, *map(str, arguments)],
        env=os.environ
        | {"PYTHONPATH": str(HERE.parents[1]), "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"},
        capture_output=True,
        text=True,
        timeout=120,
        check=check,
    )


def losses(processes, *arguments):
    found = json.loads(mpi(processes, "-m", "mpi4py", HERE / "mpi_train.py", *arguments).stdout)
    assert found["size"] == processes
    return found["losses"]


@pytest.fixture(scope="module")
def of_one():
    return losses(1)


@pytest.mark.parametrize("arguments", [(2,), (3,), (2, "unequal")])
def test_the_loss_curve_is_that_of_one_process(of_one, arguments):
    np.testing.assert_allclose(losses(*arguments), of_one, rtol=2e-4)
    assert len(of_one) == 15


def test_an_error_in_one_process_ends_all_of_them():
    result = mpi(2, "-m", "mpi4py", HERE / "mpi_train.py", "fail", check=False)
    assert result.returncode != 0
    assert "process 1 has had enough" in result.stderr


def test_a_search_runs_on_the_ranks_of_mpi():
    found = json.loads(mpi(3, "-m", "mpi4py.futures", HERE / "mpi_search.py").stdout)
    assert sorted(x for x, _, _ in found) == list(range(12))
    assert [x for x, failed, _ in found if failed] == [3]
    assert {rank for _, failed, rank in found if not failed} <= {1, 2}
