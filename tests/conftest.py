"""What every test has in common: messages are English, whatever the machine speaks."""

import pytest


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    """The package's messages are English, here and in the programs that a test starts."""
    monkeypatch.setenv("LC_ALL", "C.UTF-8")


@pytest.fixture
def korean(english: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """The package's messages are Korean."""
    monkeypatch.setenv("LC_ALL", "ko_KR.UTF-8")
