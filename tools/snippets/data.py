"""The data sets that snippets use: what a run says about them, and getting those that are not there, once for all runs."""

import json
import os
import subprocess
import sys
import threading
from dataclasses import dataclass
from pathlib import Path

from dl_textbook.datasets.store import offline
from tools.paths import ROOT
from tools.snippets.project import Project


@dataclass(frozen=True)
class DataUsed:
    """What the log of `dl_textbook.datasets` says about one program."""

    absent: tuple[str, ...]  # the data sets that were not there, whether others stood in or not
    files: frozenset[Path]  # that were read, or would have been

    @classmethod
    def read(cls, log: Path) -> "DataUsed":
        """Read the log; there is none when the program used no data set."""
        lines = log.read_text(encoding="utf-8").splitlines() if log.is_file() else []
        loads = [json.loads(line) for line in lines]
        return cls(
            absent=tuple(
                sorted({load["dataset"] for load in loads if load["missing"] and not load["files"]})
            ),
            files=frozenset(Path(name) for load in loads for name in (*load["files"], *load["missing"])),
        )


class Downloads:
    """Gets data sets from the network: each once in a build, however many snippets miss it."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self._lock = threading.Lock()
        self._got: dict[str, bool] = {}

    def get(self, names: tuple[str, ...]) -> bool:
        """Whether any of these data sets came, now or for a snippet before."""
        with self._lock:
            for name in names:
                if name not in self._got:
                    self._got[name] = not offline() and self._download(name)
            return any(self._got[name] for name in names)

    def _download(self, name: str) -> bool:
        print(f"getting the data set {name} …", file=sys.stderr, flush=True)
        command = [sys.executable, "-m", "dl_textbook", "--data", str(self.project.data), "download", name]
        done = subprocess.run(
            command,
            env=os.environ | {"PYTHONPATH": str(ROOT)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )
        return done.returncode == 0
