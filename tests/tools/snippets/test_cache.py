"""A snippet runs again when, and only when, something that it depends on changed."""

import compileall
import json
import os
from dataclasses import replace

import pytest

from tools.snippets import cache as cache_module


def test_nothing_changed_runs_nothing(book):
    book.snippet("01-a/one", "print(1)", "1\n")
    assert book.run().ran == ["01-a/one"]
    assert book.run().ran == []


def test_editing_one_snippet_runs_that_one_alone(book):
    book.snippet("01-a/one", "print(1)", "1\n")
    book.snippet("01-a/two", "print(2)", "2\n")
    book.run()
    book.snippet("01-a/one", "print(1 + 0)", "1\n")
    report = book.run()
    assert (report.ran, report.unchanged) == (["01-a/one"], ["01-a/two"])


@pytest.mark.parametrize("compiled", [False, True])
def test_editing_a_module_runs_those_that_import_it_also_through_others(book, compiled):
    book.write("dl_textbook/__init__.py", "")
    book.write("dl_textbook/deep.py", "X = 1\n")
    book.write("dl_textbook/shallow.py", "from dl_textbook.deep import X\n")
    book.write("dl_textbook/other.py", "Y = 1\n")
    book.snippet("01-a/deep", "from dl_textbook.shallow import X\nprint(X)", "1\n")
    book.snippet("01-a/other", "from dl_textbook.other import Y\nprint(Y)", "1\n")
    book.snippet("01-a/none", "print(1)", "1\n")
    if compiled:  # so that Python need not read the sources
        compileall.compile_dir(book.root / "dl_textbook", quiet=2)
    book.run()
    book.write("dl_textbook/deep.py", "X = 2 - 1\n")
    assert book.run().ran == ["01-a/deep"]


def test_a_deleted_generated_folder_comes_back_without_running(book, draw):
    book.snippet("01-a/plot", draw + "print('1\u2003가')", "1\u2003가\n")
    book.run()
    before = book.made()
    for path in sorted((book.root / "generated").rglob("*"), reverse=True):
        path.unlink() if path.is_file() else path.rmdir()
    assert book.run().ran == []
    assert book.made() == before


def test_a_changed_data_file_runs_those_that_read_it(book):
    book.data.mkdir()
    data = book.data / "numbers.txt"
    data.write_text("1\n")
    book.snippet("01-a/reads", f"print(open({str(data)!r}).read().strip())", "1\n")
    book.snippet("01-a/none", "print(1)", "1\n")
    book.run()
    assert book.run().ran == []
    data.write_text("1 \n")
    assert book.run().ran == ["01-a/reads"]
    data.unlink()
    assert "FileNotFoundError" in book.trouble()


def test_a_large_data_file_is_not_read_again_while_it_keeps_size_and_time(book, monkeypatch):
    book.data.mkdir()
    data = book.data / "numbers.txt"
    data.write_text("1\n")
    book.snippet("01-a/reads", f"print(open({str(data)!r}).read().strip())", "1\n")
    book.run()

    def refuse(*_):
        raise AssertionError("read again")

    with monkeypatch.context() as patch:
        patch.setattr(cache_module.hashlib, "file_digest", refuse)
        assert book.run().ran == []
        os.utime(data, ns=(1, 1))
        with pytest.raises(AssertionError, match="read again"):
            book.run()
    assert book.run().ran == []


def test_labels_belong_to_the_snippets_that_draw(book, draw):
    book.snippet("01-a/plot", draw, "")
    book.snippet("01-a/none", "print(1)", "1\n")
    book.run()
    book.write("figures/01-a/labels.tsv", "en\tko\n")
    assert book.run().ran == ["01-a/plot"]
    book.write("figures/01-a/labels.tsv", "en\tko\nx\t엑스\n")
    assert book.run().ran == ["01-a/plot"]
    book.write("figures/labels.tsv", "en\tko\n")  # those that all chapters share
    assert book.run().ran == ["01-a/plot"]
    assert book.run().ran == []


def entry(book):
    return book.project.cache / "snippets" / "01-a" / "one.json"


def without_seconds(data):
    return json.loads(data.partition(b"\n")[2]) | {"seconds": 0}


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: data[: len(data) // 2],
        lambda data: b"",
        lambda data: data.replace(b"honest", b"forged"),
        lambda data: b"\xff\xfe" + data,
        lambda data: data.partition(b"\n")[2],
    ],
    ids=["cut", "empty", "tampered", "not text", "no digest"],
)
def test_a_damaged_entry_counts_as_none_and_is_made_again(book, damage):
    book.snippet("01-a/one", "print('honest')", "honest\n")
    book.run()
    whole = entry(book).read_bytes()
    entry(book).write_bytes(damage(whole))
    assert book.run().ran == ["01-a/one"]
    assert book.output("01-a/one") == "honest\n"
    assert without_seconds(entry(book).read_bytes()) == without_seconds(whole)


@pytest.mark.parametrize("part", ["format", "rules", "python", "numpy", "matplotlib"])
def test_an_entry_of_another_version_counts_as_none(book, part):
    book.snippet("01-a/one", "print(1)", "1\n")
    book.run()
    made = cache_module.Cache(book.project)
    text = json.loads(entry(book).read_bytes().partition(b"\n")[2])
    text["versions"][part] = "0"
    made._write(entry(book), text)
    assert book.run().ran == ["01-a/one"]
    made._write(entry(book), {"made by": "quite another version"})
    assert book.run().ran == ["01-a/one"]


def test_a_file_saved_while_it_was_run_is_not_trusted(book, tmp_path):
    snippet = book.snippet("01-a/one", "print(1)", "1\n")
    os.utime(snippet, (2**32, 2**32))
    book.run()
    assert book.run().ran == ["01-a/one"]


def test_a_failure_is_not_remembered(book):
    book.write("dl_textbook/__init__.py", "X = 0\n")
    book.snippet("01-a/one", "from dl_textbook import X\nprint(1 / X)", "1.0\n")
    book.trouble()
    book.write("dl_textbook/__init__.py", "X = 1\n")
    book.run()
    assert book.output("01-a/one") == "1.0\n"


def test_a_wrong_golden_output_is_said_again_without_running(book):
    book.snippet("01-a/one", "print(1)", "2\n")
    assert book.trouble() == book.trouble()
    assert entry(book).is_file()
    book.snippet("01-a/one", "print(1)", "1\n")
    assert book.run().ran == []


def test_what_was_made_with_data_does_not_hold_without_it(book, tmp_path):
    book.data.mkdir()
    data = book.data / "numbers.txt"
    data.write_text("1\n")
    text = (
        "import os\nif os.path.exists(file := os.environ['DL_TEXTBOOK_DATA'] + '/numbers.txt'):\n    print(open(file).read().strip())\n"
        "else:\n    print(1.0)\n"
    )
    book.snippet("01-a/reads", text, "1.0\n")
    book.run()
    assert book.output("01-a/reads") == "1\n"
    assert book.run(project=replace(book.project, data=tmp_path / "elsewhere")).ran == ["01-a/reads"]
    assert book.output("01-a/reads") == "1.0\n"
