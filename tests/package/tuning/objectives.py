"""Objectives that other processes can import."""

import multiprocessing
import os
import signal
import time
from pathlib import Path

import numpy as np


def noisy(params, seed):
    """A score that depends on both, and ends after a while that does not."""
    time.sleep(np.random.default_rng().uniform(0, 0.005))
    return np.log10(params["lr"]) + np.random.default_rng(seed).normal()


def kill_the_worker_once(params, seed):
    """The trial with `x` 3 takes its process down, the first time that it is tried."""
    try:
        if params["x"] == 3:
            Path(params["folder"], "killed").touch(exist_ok=False)
            os.kill(os.getpid(), signal.SIGKILL)
    except FileExistsError:
        pass
    return params["x"]


def kill_the_worker_always(params, seed):
    if params["x"] == 3:
        os.kill(os.getpid(), signal.SIGKILL)
    time.sleep(0.01)
    return params["x"]


PREPARED = []


def is_prepared(params, seed):
    """1 where the worker has been prepared by `prepare`, in a process that was started afresh."""
    kill_the_worker_once(params, seed)
    return len(PREPARED) == 1 and multiprocessing.get_start_method() == "spawn"


def prepare(word):
    PREPARED.append(word)


def sleep(params, seed):
    time.sleep(params["seconds"])
    return params["seconds"]


class Peculiar(Exception):
    """An error that cannot be sent to another process: it is not made of what it was made with."""

    def __init__(self, first, second):
        super().__init__(first)


def fail_peculiarly(params, seed):
    raise Peculiar("strange", "error")


def leave(params, seed):
    raise SystemExit(3)


def process_id(params, seed):
    return os.getpid()
