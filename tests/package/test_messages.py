"""Messages are in the language that the system speaks."""

import pytest

from dl_textbook.messages import say


@pytest.fixture(autouse=True)
def silent(english, monkeypatch):
    """A system that says nothing about its language."""
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(variable, raising=False)


@pytest.mark.parametrize("variable", ["LC_ALL", "LC_MESSAGES", "LANG"])
@pytest.mark.parametrize("value", ["ko", "ko_KR", "ko_KR.UTF-8", "ko_KR.eucKR", "KO_kr.utf8"])
def test_korean_where_the_system_speaks_korean(monkeypatch, variable, value):
    monkeypatch.setenv(variable, value)
    assert say("yes", "네") == "네"


@pytest.mark.parametrize("value", ["", "C", "POSIX", "en_US.UTF-8", "de_DE.UTF-8", "kok_IN", "kon"])
def test_english_everywhere_else(monkeypatch, value):
    assert say("yes", "네") == "yes"
    monkeypatch.setenv("LANG", value)
    assert say("yes", "네") == "yes"


def test_the_first_variable_that_is_set_decides(monkeypatch):
    monkeypatch.setenv("LANG", "ko_KR.UTF-8")
    monkeypatch.setenv("LC_MESSAGES", "en_US.UTF-8")
    assert say("yes", "네") == "yes"
    monkeypatch.setenv("LC_ALL", "ko_KR.UTF-8")
    assert say("yes", "네") == "네"
    monkeypatch.setenv("LC_ALL", "")
    assert say("yes", "네") == "yes"
