"""Remembers what each snippet made, for as long as all that it depends on stays the same."""

import hashlib
import json
import platform
from dataclasses import asdict
from importlib.metadata import version
from pathlib import Path
from typing import Any

from tools.files import write_atomic
from tools.snippets import lint
from tools.snippets.process import Run
from tools.snippets.project import Project, Snippet

_FORMAT = 3  # of the entries; raise it when their meaning changes


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


class Cache:
    """One entry for each snippet: a line with the digest of the rest, then JSON.

    An entry holds if it was made by the same versions and every file it needed has the same content. One that is cut, changed
    by hand or of another version counts as not there. Make a new `Cache` for each build: it reads each file once.
    """

    def __init__(self, project: Project) -> None:
        self.project = project
        self.folder = project.cache / "snippets"
        self.versions = {
            "format": str(_FORMAT),
            "rules": _digest(Path(lint.__file__).read_bytes()),
            "python": platform.python_version(),
            **{name: version(name) for name in ("numpy", "matplotlib")},
        }
        self._contents: dict[Path, str] = {}
        self._data_contents = self._read(self._data_file) or {}

    def load(self, snippet: Snippet) -> Run | None:
        """What the snippet made the last time, if running it again would make the same."""
        entry = self._read(self._file(snippet))
        if not entry or entry.get("versions") != self.versions:
            return None
        needs = {self._place(name): digest for name, digest in entry["needs"].items()}
        if any(self._content(path) != digest for path, digest in needs.items()):
            return None
        kept = {name: entry[name] for name in ("stdout", "figures", "seconds")}
        return Run(**kept, needs=frozenset(needs), absent=tuple(entry["absent"]))

    def store(self, snippet: Snippet, run: Run, started: float) -> None:
        """Keep what a run that began at `started` made; not so if a file it needed was saved since: it may have read the old one."""
        needs = {snippet.path, *run.needs}
        if run.figures:
            from tools.figures.labels import label_files  # here, because it loads the whole figure kit

            needs.update(label_files(snippet.chapter, self.project.figures))  # also those that may come to be
        if any(path.exists() and path.stat().st_mtime >= started for path in needs):
            return
        for path in needs:
            self._contents.pop(path, None)
        entry = asdict(run) | {
            "versions": self.versions,
            "needs": {self._name(path): self._content(path) for path in sorted(needs)},
        }
        self._write(self._file(snippet), entry)

    def close(self) -> None:
        """Keep the digests of the data files, which are large and seldom change."""
        if self._data_contents:
            self._write(self._data_file, self._data_contents)

    def _file(self, snippet: Snippet) -> Path:
        return self.folder / f"{snippet.name}.json"

    @property
    def _data_file(self) -> Path:
        return self.folder / f"data.{_FORMAT}.json"

    def _name(self, path: Path) -> str:
        """A name for `path` that stays right when the project or the data folder moves."""
        for mark, folder in (("data", self.project.data), ("project", self.project.root)):
            if path.is_relative_to(folder):
                return f"{mark}:{path.relative_to(folder).as_posix()}"
        return f"file:{path}"

    def _place(self, name: str) -> Path:
        mark, _, rest = name.partition(":")
        return (self.project.data if mark == "data" else self.project.root) / rest

    def _content(self, path: Path) -> str:
        if path not in self._contents:
            self._contents[path] = self._fresh_content(path)
        return self._contents[path]

    def _fresh_content(self, path: Path) -> str:
        if not path.is_file():
            return "missing"
        if not path.is_relative_to(self.project.data) and path.is_relative_to(self.project.root):
            return _digest(path.read_bytes())
        stat = path.stat()
        known = self._data_contents.get(str(path))
        if not known or known[:2] != [stat.st_size, stat.st_mtime_ns]:
            with path.open("rb") as file:
                digest = hashlib.file_digest(file, "sha256").hexdigest()
            known = self._data_contents[str(path)] = [stat.st_size, stat.st_mtime_ns, digest]
        return str(known[2])

    def _write(self, path: Path, value: dict[str, Any]) -> None:
        text = json.dumps(value, ensure_ascii=False, sort_keys=True)
        write_atomic(path, f"{_digest(text.encode())}\n{text}")

    def _read(self, path: Path) -> dict[str, Any] | None:
        try:
            digest, _, text = path.read_bytes().partition(b"\n")
            value = json.loads(text) if digest.decode() == _digest(text) else None
        except (OSError, ValueError):
            return None
        return value if isinstance(value, dict) else None
