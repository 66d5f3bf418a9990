"""No test of the package reaches for the network unless it says so."""

import pytest


@pytest.fixture(autouse=True)
def no_network(monkeypatch):
    monkeypatch.setenv("DL_TEXTBOOK_OFFLINE", "1")
