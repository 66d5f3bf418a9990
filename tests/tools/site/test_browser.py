"""Where there is no browser the tests of the site are skipped, loudly and once; under CI they fail."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tools.paths import ROOT
from tools.site.browser import find_browser

COMMAND = "sudo apt-get install chromium"


def run_without_browser(home: Path, *options: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a few tests of the site as on a machine that has no Chromium."""
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-p",
        "no:cacheprovider",
        *options,
        "tests/site/test_scheme.py",
    ]
    kept = {
        name: value for name, value in os.environ.items() if name not in ("CI", "PLAYWRIGHT_BROWSERS_PATH")
    }
    return subprocess.run(
        command,
        cwd=ROOT,
        env=kept | {"PATH": str(home), "HOME": str(home)} | environment,
        capture_output=True,
        text=True,
    )


@pytest.mark.skipif(sys.platform == "darwin", reason="a Mac may have one among its applications")
class TestWithoutBrowser:
    @pytest.mark.parametrize("options", [(), ("-n", "2")], ids=["alone", "in parallel"])
    def test_one_loud_line_names_the_command_to_get_one(self, tmp_path, options):
        done = run_without_browser(tmp_path, *options)

        assert done.returncode == 0, done.stdout
        said = [line for line in done.stdout.splitlines() if COMMAND in line]
        assert len(said) == 1
        assert "SKIPPED" in said[0]

    def test_ci_must_have_one(self, tmp_path):
        done = run_without_browser(tmp_path, CI="true")

        assert done.returncode == 1
        assert COMMAND in done.stdout
        assert "SKIPPED" not in done.stdout


@pytest.fixture
def bare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder and a PATH with nothing in it."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    monkeypatch.delenv("PLAYWRIGHT_BROWSERS_PATH", raising=False)
    return tmp_path


def program(path: Path) -> str:
    path.parent.mkdir(parents=True)
    path.touch(mode=0o755)
    return str(path)


def test_a_chromium_on_the_path_is_found(bare):
    there = program(bare / "bin" / "chromium-browser")
    assert find_browser() == there


@pytest.mark.skipif(sys.platform != "linux", reason="the folder is another one elsewhere")
def test_the_newest_of_playwright_is_found(bare):
    program(bare / ".cache/ms-playwright/chromium-999/chrome-linux/chrome")
    newest = program(bare / ".cache/ms-playwright/chromium-1100/chrome-linux64/chrome")
    assert find_browser() == newest


def test_the_folder_that_playwright_was_told_to_use_is_searched(bare, monkeypatch):
    monkeypatch.setenv("PLAYWRIGHT_BROWSERS_PATH", str(bare / "browsers"))
    there = program(bare / "browsers/chromium-1/chrome-linux/chrome")
    assert find_browser() == there
