"""Snippets that use data sets: what was there is remembered, golden outputs are of the real data, a stand-in is never silent."""

import json
from dataclasses import replace

import pytest

from tools.snippets.data import DataUsed, Downloads

# A loader as those of the book, for one small data set with a stand-in and one without.
LOADER = """
import json, os
from pathlib import Path

def load(name="mnist", stand_in=(1.5, 2.5)):
    file = Path(os.environ["DL_TEXTBOOK_DATA"], name, "numbers.txt")
    there = file.exists()
    line = {"dataset": name, "stand_in": not there and bool(stand_in)}
    line |= {"files": [str(file)], "missing": []} if there else {"files": [], "missing": [str(file)]}
    with open(os.environ["DL_TEXTBOOK_DATA_LOG"], "a") as log:
        log.write(json.dumps(line) + "\\n")
    if there:
        return [float(number) for number in file.read_text().split()]
    if stand_in:
        return stand_in
    raise FileNotFoundError("not there")
"""
MEAN = (
    "from dl_textbook import load\nx = load()\nprint(f'count: {len(x):,}')\nprint('mean:', sum(x) / len(x))\n"
)
GOLDEN, ON_STAND_IN = "count: 1,000\nmean: 500.0\n", "count: 2\nmean: 2.0\n"
REAL = "".join(f"{number}.5\n" for number in range(1000))


@pytest.fixture
def book(book, monkeypatch):
    monkeypatch.setenv("DL_TEXTBOOK_OFFLINE", "1")
    book.write("dl_textbook/__init__.py", LOADER)
    return book


@pytest.fixture
def real(book):
    """Put the real data where they belong, and take them away again: `real(name)`, `real(name, None)`."""

    def put(name="mnist", text=REAL):
        file = book.data / name / "numbers.txt"
        file.parent.mkdir(parents=True, exist_ok=True)
        if text is None:
            file.unlink()
        else:
            file.write_text(text)

    return put


def listed(book):
    return json.loads(book.project.stand_ins.read_text()) if book.project.stand_ins.is_file() else {}


def test_a_result_holds_while_the_data_are_there_or_are_not(book, real):
    book.snippet("01-a/mean", MEAN, GOLDEN)
    book.snippet("01-a/none", "print(1)", "1\n")
    book.run()
    assert book.output("01-a/mean") == ON_STAND_IN
    assert book.run().ran == []

    real()
    assert book.run().ran == ["01-a/mean"]
    assert book.output("01-a/mean") == GOLDEN
    assert book.run().ran == []

    real(text=None)
    assert book.run().ran == ["01-a/mean"]
    assert book.output("01-a/mean") == ON_STAND_IN


def test_a_result_on_a_stand_in_does_not_hold_for_another_data_folder_that_has_the_data(book, real, tmp_path):
    book.snippet("01-a/mean", MEAN, GOLDEN)
    empty = replace(book.project, data=tmp_path / "empty")
    real()
    book.run(project=empty)
    assert book.output("01-a/mean") == ON_STAND_IN
    assert book.run().ran == ["01-a/mean"]
    assert book.output("01-a/mean") == GOLDEN


def test_real_data_are_compared_number_by_number(book, real):
    real()
    book.snippet("01-a/mean", MEAN, "count: 1,000\nmean: 500.1\n")
    assert "-mean: 500.1\n+mean: 500.0" in book.trouble()


def test_on_a_stand_in_numbers_are_free_and_the_text_is_not(book, real):
    book.snippet("01-a/mean", MEAN, "count: 60,000\nmean: -3.25e-05\n")
    book.run()
    book.snippet("01-a/mean", MEAN, "count: 60,000\naverage: 0.5\n")
    message = book.trouble()
    assert "-average: 0.5\n+mean: 2.0" in message
    assert "count" not in message.split("@@")[-1].replace(" count: 60,000", "")
    assert "python -m dl_textbook download mnist" in message
    book.snippet("01-a/mean", MEAN, "count: 60,000\nmean: 0.5\nloss: 0.5\n")
    assert "-loss: 0.5" in book.trouble()


def test_update_on_a_stand_in_keeps_the_golden_output_and_says_so(book, real):
    golden = book.snippet("01-a/mean", MEAN, "count: 60,000\nmean: 0.5\n").with_suffix(".out")
    book.snippet("01-a/none", "print(1)", "2\n")
    report = book.run(update=True)
    assert golden.read_text() == "count: 60,000\nmean: 0.5\n"
    assert (report.updated, report.kept) == (["snippets/01-a/none.out"], ["snippets/01-a/mean.out"])
    assert "kept, because they are made on the real data only:\n  snippets/01-a/mean.out" in str(report)
    real()
    assert book.run(update=True).updated == ["snippets/01-a/mean.out"]
    assert golden.read_text() == GOLDEN


def test_a_first_golden_output_cannot_be_made_on_a_stand_in(book):
    snippet = book.snippet("01-a/mean", MEAN)
    for update in (False, True):
        message = book.trouble(update=update)
        assert "has no golden output mean.out yet" in message
        assert "python -m dl_textbook download mnist" in message
    assert not snippet.with_suffix(".out").exists()


def test_a_run_says_which_snippets_were_without_their_data(book, real):
    book.snippet("01-a/mean", MEAN, GOLDEN)
    for _ in range(2):  # the second time from the cache
        report = book.run()
        assert report.stood_in == {"01-a/mean": ("mnist",)}
        assert "  01-a/mean (mnist)" in str(report)
    real()
    assert "mnist" not in str(book.run())


def test_what_was_made_on_a_stand_in_is_listed_for_the_pages(book, real, draw):
    book.snippet("01-a/mean", MEAN + draw, GOLDEN)
    book.snippet("01-a/none", draw, "")
    book.snippet("02-b/mean", MEAN, GOLDEN)
    book.run()
    mine = {
        name: ["mnist"]
        for name in ("outputs/01-a/mean.out", "figures/ko/01-a/mean.svg", "figures/en/01-a/mean.svg")
    }
    other = {"outputs/02-b/mean.out": ["mnist"]}
    assert listed(book) == mine | other

    real()
    book.run(only=("01-a/mean",))
    assert listed(book) == other
    book.run()
    assert listed(book) == {}


def test_no_list_is_made_where_there_is_nothing_to_list(book):
    book.snippet("01-a/none", "print(1)", "1\n")
    book.run()
    assert not book.project.stand_ins.exists()


@pytest.fixture
def network(monkeypatch, real):
    """A network from which `names` can be had; notes what was asked of it."""
    asked = []

    def download(self, name):
        asked.append(name)
        if name in names:
            real(name)
        return name in names

    names = {"mnist", "imdb"}
    monkeypatch.delenv("DL_TEXTBOOK_OFFLINE")
    monkeypatch.setattr(Downloads, "_download", download)
    asked.clear()
    return asked


def test_what_is_missing_is_downloaded_once_and_the_snippets_run_on_it(book, network):
    book.snippet("01-a/one", MEAN, GOLDEN)
    book.snippet("01-a/two", MEAN, GOLDEN)
    report = book.run()
    assert network == ["mnist"]
    assert report.stood_in == {}
    assert book.output("01-a/one") == GOLDEN
    book.run()  # again the one during which the data came, if there was one
    assert book.run().ran == []
    assert network == ["mnist"]


def test_a_snippet_that_cannot_do_without_gets_its_data_too(book, network):
    text = "from dl_textbook import load\nprint(len(load('imdb', stand_in=())))\n"
    book.snippet("01-a/one", text, "1000\n")
    book.run()
    assert network == ["imdb"]
    assert book.output("01-a/one") == "1000\n"


def test_what_cannot_be_had_fails_only_those_that_cannot_do_without(book, network):
    book.snippet("01-a/needs", "from dl_textbook import load\nload('vgg16', stand_in=())\n", "")
    book.snippet("01-a/other", "from dl_textbook import load\nprint(load('vgg16')[0])\n", "0.5\n")
    message = book.trouble()
    assert "needs.py:2: FileNotFoundError: not there" in message
    assert "other" not in message
    assert network == ["vgg16"]


def test_nothing_is_asked_of_a_network_that_is_switched_off(book, network, monkeypatch):
    monkeypatch.setenv("DL_TEXTBOOK_OFFLINE", "1")
    book.snippet("01-a/one", MEAN, GOLDEN)
    book.run()
    assert network == []


def test_the_package_is_asked_to_download(book, monkeypatch, capfd):
    monkeypatch.delenv("DL_TEXTBOOK_OFFLINE")
    downloads = Downloads(book.project)
    assert downloads.get(("digits",))  # which are part of the package
    assert not downloads.get(("no_such_data_set",))
    assert downloads.get(("no_such_data_set", "digits"))
    assert (
        capfd.readouterr().err == "getting the data set digits …\ngetting the data set no_such_data_set …\n"
    )


def test_the_log_of_the_packages_own_loaders_is_understood(tmp_path, new_book, monkeypatch):
    monkeypatch.setenv("DL_TEXTBOOK_OFFLINE", "1")
    book = new_book(tmp_path.resolve() / "book")
    book.snippet(
        "01-a/one",
        "from dl_textbook.datasets import MissingDataError, load_digits, load_mnist, load_word_index\n"
        "print('count:', len(load_digits().x_train), len(load_mnist().x_train))\n"
        "try:\n    load_word_index('imdb')\nexcept MissingDataError as error:\n    print(str(error).split()[0])\n",
        "count: 1500 60000\nthe\n",
    )
    assert book.run().stood_in == {"01-a/one": ("imdb", "mnist")}
    assert book.output("01-a/one") == "count: 1500 1500\nthe\n"


def test_a_program_without_data_sets_has_no_log(tmp_path):
    assert DataUsed.read(tmp_path / "none") == DataUsed((), frozenset())
