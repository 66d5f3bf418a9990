"""Node.js and npm's packages: installed once, whole or not at all, with errors that say what to do."""

import json
import subprocess
from pathlib import Path

import pytest

from tools.assets import node
from tools.errors import BuildError
from tools.paths import ROOT

LOCK = {"name": "x", "lockfileVersion": 3, "requires": True, "packages": {"": {"name": "x"}}}


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project without dependencies, which npm can install without a network."""
    monkeypatch.setattr(node, "CACHE", tmp_path / "cache")
    monkeypatch.setenv("npm_config_cache", str(tmp_path / "npm-cache"))
    (tmp_path / "package.json").write_text(json.dumps({"name": "x", "private": True}))
    (tmp_path / "package-lock.json").write_text(json.dumps(LOCK))
    return tmp_path


def need(project: Path, package: str) -> None:
    """Make the project depend on something from the registry."""
    wanted = {package: "1.0.0"}
    (project / "package.json").write_text(json.dumps({"name": "x", "dependencies": wanted}))
    entry = {"version": "1.0.0", "integrity": "sha512-" + "A" * 86 + "=="}
    packages = {"": {"name": "x", "dependencies": wanted}, f"node_modules/{package}": entry}
    (project / "package-lock.json").write_text(json.dumps({**LOCK, "packages": packages}))


def leftovers(project: Path) -> list[Path]:
    return list((project / "cache" / "npm").glob("install-*"))


def test_node_runs_without_a_node_on_the_machine(monkeypatch):
    monkeypatch.setenv("PATH", "")

    said = subprocess.run(
        [node.node_binary(), "-p", "1+1"], capture_output=True, text=True, check=True
    ).stdout

    assert said.strip() == "2"


def test_packages_are_installed_once(project, monkeypatch):
    modules = node.ensure_node_modules(project)
    assert modules == project / "node_modules"

    monkeypatch.setattr(node, "_npm_ci", lambda _: pytest.fail("npm ran again"))
    assert node.ensure_node_modules(project) == modules


def test_a_changed_lock_installs_again(project, capsys):
    node.ensure_node_modules(project)
    (project / "node_modules" / "stale").mkdir()
    lock = project / "package-lock.json"
    lock.write_text(lock.read_text() + "\n")

    node.ensure_node_modules(project)

    assert not (project / "node_modules" / "stale").exists()
    assert capsys.readouterr().out.count("getting the web assets") == 2


def test_an_interrupted_install_leaves_what_was_there(project, monkeypatch):
    node.ensure_node_modules(project)
    (project / "node_modules" / "old").mkdir()
    (project / "package-lock.json").write_text(json.dumps({**LOCK, "version": "2"}))

    def interrupted(folder: Path) -> None:
        (folder / "node_modules" / "half").mkdir(parents=True)
        raise KeyboardInterrupt

    monkeypatch.setattr(node, "_npm_ci", interrupted)
    with pytest.raises(KeyboardInterrupt):
        node.ensure_node_modules(project)

    assert (project / "node_modules" / "old").is_dir()
    assert not (project / "node_modules" / "half").exists()
    assert leftovers(project) == []


def test_without_a_network_the_error_says_what_to_do(project, monkeypatch):
    need(project, "left-out")
    monkeypatch.setenv("npm_config_registry", "http://127.0.0.1:9/")
    monkeypatch.setattr(node, "_PATIENCE", {**node._PATIENCE, "npm_config_fetch_retries": "0"})

    with pytest.raises(BuildError, match="no network"):
        node.ensure_node_modules(project)

    assert not (project / "node_modules").exists()
    assert leftovers(project) == []


def test_a_lock_that_does_not_fit_names_the_command_that_renews_it(project):
    (project / "package.json").write_text(json.dumps({"name": "x", "dependencies": {"other": "1.0.0"}}))

    with pytest.raises(BuildError, match="install --package-lock-only"):
        node.ensure_node_modules(project)


def test_a_read_only_checkout_gets_a_clear_error(project, monkeypatch):
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(node.tempfile, "TemporaryDirectory", refuse)

    with pytest.raises(BuildError, match="may not write there"):
        node.ensure_node_modules(project)


def test_the_lock_pins_contents_and_no_addresses():
    lock = json.loads((ROOT / "package-lock.json").read_text())

    packages = {name: entry for name, entry in lock["packages"].items() if name}
    assert packages
    for name, entry in packages.items():
        assert entry["integrity"].startswith("sha512-"), name
        assert "resolved" not in entry, f"{name}: keep omit-lockfile-registry-resolved in .npmrc"
