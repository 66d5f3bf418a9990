"""`python -m dl_textbook`, as a user types it."""

import hashlib
import io
import subprocess
import sys
from dataclasses import replace

import pytest

from dl_textbook import __main__ as command_line
from dl_textbook.datasets import catalog
from dl_textbook.datasets.entry import Entry, File
from dl_textbook.datasets.terminal import Progress

CONTENT = b"some content"
DIGEST = "sha256:" + hashlib.sha256(CONTENT).hexdigest()


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("DL_TEXTBOOK_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "data"


@pytest.fixture
def made(monkeypatch, tmp_path):
    """A data set of two files and one beside them."""
    monkeypatch.setattr(command_line, "_SHIPPED", tmp_path)
    files = tuple(File(f"made/{name}", len(CONTENT), DIGEST, ("http://127.0.0.1:9/",)) for name in "ab")
    extra = File("made/words", len(CONTENT), DIGEST, ("http://127.0.0.1:9/",))
    entry = Entry("made", "Made for tests", (files,), ("", ""), "", "CC0", extras=(extra,))
    monkeypatch.setattr(
        command_line,
        "CATALOG",
        {"made": entry, "mnist": catalog.CATALOG["mnist"], "digits": catalog.CATALOG["digits"]},
    )
    monkeypatch.setattr(command_line, "WEIGHTS", {})
    return entry


def put(folder, content=CONTENT, names=("a", "b", "words")):
    (folder / "made").mkdir(parents=True, exist_ok=True)
    for name in names:
        (folder / "made" / name).write_bytes(content)


def lines(capsys):
    return capsys.readouterr().out.splitlines()


def test_it_lists_what_there_is(folder, capsys):
    assert command_line.main([]) == 0
    out = lines(capsys)
    assert out[0] == f"Data folder: {folder}"
    assert out[2].split() == ["name", "state", "size", "license", "content"]
    assert {line.split()[0] for line in out[3:]} >= {*catalog.CATALOG, *catalog.WEIGHTS}
    assert "missing, has a stand-in" in next(line for line in out if line.startswith("mnist"))
    assert "in the package" in next(line for line in out if line.startswith("digits"))


@pytest.mark.parametrize(
    ("content", "names", "state"),
    [
        (CONTENT, ("a", "b"), "verified"),
        (CONTENT, ("a",), "missing"),
        (CONTENT[:-1], ("a", "b"), "damaged"),
        (CONTENT + b"more", ("a", "b"), "damaged"),
    ],
)
def test_the_list_tells_the_state(folder, made, capsys, content, names, state):
    put(folder, content, names)
    command_line.main([])
    row = next(line for line in lines(capsys) if line.startswith("made"))
    assert row.split()[1] == state


def test_columns_stay_straight_in_korean(made, monkeypatch, capsys):
    monkeypatch.setenv("LC_ALL", "ko_KR.UTF-8")
    command_line.main([])
    rows = lines(capsys)[2:]
    before = [
        row[: row.index(word)]
        for row, word in zip(rows, ("라이선스", "CC0", "CC BY-SA", "CC BY"), strict=True)
    ]
    assert len({sum(2 if "가" <= letter <= "힣" else 1 for letter in text) for text in before}) == 1
    assert "없음(대신할 것 있음)" in rows[2]


def test_weights_in_the_package_are_listed(monkeypatch, tmp_path, capsys):
    (tmp_path / "mnist_mlp.npz").write_bytes(bytes(2_000_000))
    monkeypatch.setattr(command_line, "_SHIPPED", tmp_path)
    command_line.main([])
    assert any(line.startswith("mnist_mlp ") and "2.0 MB" in line for line in lines(capsys))


def test_verify_names_each_file(folder, made, capsys):
    put(folder)
    assert command_line.main(["verify", "made"]) == 0
    assert lines(capsys) == [f"{folder / 'made' / name}: verified" for name in ("a", "b", "words")]


@pytest.mark.parametrize(
    ("content", "names", "says"),
    [(CONTENT, ("b", "words"), "made/a: missing"), (b"other", ("a", "b", "words"), "a: damaged")],
)
def test_verify_fails_where_something_is_wrong(folder, made, capsys, content, names, says):
    put(folder, content, names)
    assert command_line.main(["verify", "made"]) == 1
    assert any(line.endswith(says) for line in lines(capsys))


@pytest.fixture
def fetched(folder, made, monkeypatch):
    """Downloads that always work, and what was asked for."""
    asked = []

    def fetch(file, where):
        asked.append(file.path)
        put(where, names=[file.path.removeprefix("made/")])
        return where / file.path

    monkeypatch.delenv("DL_TEXTBOOK_OFFLINE")
    monkeypatch.setattr("dl_textbook.datasets.download.fetch", fetch)
    monkeypatch.setattr(command_line, "fetch", fetch)
    return asked


def test_download_fetches_all_files(folder, fetched, capsys):
    assert command_line.main(["download", "made", "digits"]) == 0
    assert sorted(fetched) == ["made/a", "made/b", "made/words"]
    assert lines(capsys)[-1] == "digits: in the package"


def test_download_fetches_only_what_is_missing_or_damaged(folder, fetched):
    put(folder)
    put(folder, b"damaged", ["b"])
    (folder / "made" / "words").unlink()
    assert command_line.main(["download", "made"]) == 0
    assert sorted(fetched) == ["made/b", "made/words"]


def test_without_a_network_a_damaged_file_is_left_alone(folder, made, capsys):
    put(folder, b"damaged")
    assert command_line.main(["download", "made"]) == 1
    assert (folder / "made" / "a").read_bytes() == b"damaged"
    assert lines(capsys)[0].endswith("a: damaged")


def test_a_download_that_fails_says_why_and_the_next_goes_on(folder, made, capsys):
    assert command_line.main(["download", "made", "digits"]) == 1
    said = capsys.readouterr()
    assert "DL_TEXTBOOK_OFFLINE" in said.err
    assert "digits: in the package" in said.out


def test_a_download_can_be_stopped(folder, made, monkeypatch, capsys):
    def stop(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(command_line.store, "obtain", stop)
    assert command_line.main(["download", "made"]) == 1
    assert "Stopped." in capsys.readouterr().err


@pytest.mark.parametrize("answer", ["y\n", "YES\n", "예\n"])
def test_remove_asks_first(folder, made, monkeypatch, capsys, answer):
    put(folder)
    (folder / "made" / ".lock").touch()
    (folder / "made" / "b.part").touch()
    monkeypatch.setattr("sys.stdin", io.StringIO(answer))
    assert command_line.main(["remove", "made"]) == 0
    assert str(folder / "made" / "a") in capsys.readouterr().out
    assert not (folder / "made").exists()


@pytest.mark.parametrize("answer", ["n\n", "\n", ""])
def test_remove_keeps_what_was_not_given_up(folder, made, monkeypatch, answer):
    put(folder)
    monkeypatch.setattr("sys.stdin", io.StringIO(answer))
    assert command_line.main(["remove", "made"]) == 1
    assert (folder / "made" / "a").exists()


def test_remove_deletes_nothing_of_the_users(folder, made, capsys):
    put(folder)
    put(folder, b"notes", ["notes.txt"])
    assert command_line.main(["remove", "made", "--yes"]) == 0
    assert [path.name for path in (folder / "made").iterdir()] == ["notes.txt"]
    assert command_line.main(["remove", "made", "--yes"]) == 0
    assert "made: nothing to remove" in capsys.readouterr().out


def test_remove_says_when_it_may_not(folder, made, monkeypatch, capsys):
    def refuse(self, missing_ok=False):
        raise PermissionError(13, "Permission denied", str(self))

    put(folder)
    monkeypatch.setattr("pathlib.Path.unlink", refuse)
    assert command_line.main(["remove", "made", "--yes"]) == 1
    assert "Permission denied" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments", [["--data", "{}", "verify", "made"], ["verify", "made", "--data", "{}"]]
)
def test_the_folder_can_be_named(tmp_path, made, capsys, arguments):
    put(tmp_path / "other")
    assert command_line.main([argument.format(tmp_path / "other") for argument in arguments]) == 0
    assert lines(capsys)[0] == f"{tmp_path / 'other' / 'made' / 'a'}: verified"


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["download", "minst"], "Did you mean 'mnist'?"),
        (["download"], "NAME"),
        (["destroy", "mnist"], "destroy"),
    ],
)
def test_what_is_not_understood(capsys, arguments, says):
    with pytest.raises(SystemExit) as stopped:
        command_line.main(arguments)
    assert stopped.value.code == 2
    assert says in capsys.readouterr().err


def test_a_file_without_a_hash_is_only_present(folder, made, monkeypatch, capsys):
    entry = replace(made, forms=(tuple(replace(file, digest="") for file in made.forms[0]),), extras=())
    monkeypatch.setattr(command_line, "CATALOG", {"made": entry})
    put(folder, b"any")
    assert command_line.main(["verify", "made"]) == 0
    assert lines(capsys)[0].endswith("a: present")


def test_it_runs_as_a_module():
    done = subprocess.run([sys.executable, "-m", "dl_textbook"], capture_output=True, text=True, check=True)
    assert "fashion_mnist" in done.stdout
    assert done.stderr == ""


class Terminal(io.StringIO):
    def isatty(self):
        return True


def test_a_download_shows_how_far_it_is_in_a_terminal_only(monkeypatch):
    shown = []
    for stream in (Terminal(), io.StringIO()):
        monkeypatch.setattr("sys.stderr", stream)
        with Progress("made/a", 2_000_000) as progress:
            progress.show(500_000)
            progress.show(2_000_000)
        shown.append(stream.getvalue())
    assert "made/a [######                  ]  25% 0.5 MB / 2.0 MB" in shown[0]
    assert "100% 2.0 MB / 2.0 MB" in shown[0]
    assert shown[0].endswith("\n")
    assert shown[1] == ""
