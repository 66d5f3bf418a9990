"""The data folder, what is missing from it, and the log of what was used."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from dl_textbook import datasets
from dl_textbook.datasets.entry import Entry, File
from dl_textbook.datasets.errors import DamagedFileError, DatasetError, MissingDataError
from dl_textbook.datasets.store import cache_folder, data_folder, folders, obtain, read

CONTENT = b"some content"
DIGEST = "sha256:" + "290f493c44f5d63d06b374d0a5abd292fae38b92cab2fae5efefe1b0e9347f56"


def entry(*files):
    return Entry("made", "Made", (files,), ("", ""), "", "")


@pytest.fixture
def online(monkeypatch):
    monkeypatch.delenv("DL_TEXTBOOK_OFFLINE")


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="the rules of Linux")
def test_where_the_cache_is(monkeypatch):
    monkeypatch.delenv("DL_TEXTBOOK_DATA", raising=False)
    monkeypatch.setenv("HOME", "/home/kim")
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    assert data_folder() == Path("/home/kim/.cache/dl-textbook")
    monkeypatch.setenv("XDG_CACHE_HOME", "relative/is/ignored")
    assert data_folder() == Path("/home/kim/.cache/dl-textbook")
    monkeypatch.setenv("XDG_CACHE_HOME", "/big/disk")
    assert data_folder() == Path("/big/disk/dl-textbook")
    monkeypatch.setenv("DL_TEXTBOOK_DATA", "~/data")
    assert data_folder() == Path("/home/kim/data")


@pytest.mark.parametrize(
    ("platform", "end"),
    [("win32", "AppData/Local/dl-textbook/data"), ("darwin", "Library/Caches/dl-textbook")],
)
def test_where_the_cache_is_elsewhere(monkeypatch, platform, end):
    monkeypatch.delenv("LOCALAPPDATA", raising=False)
    monkeypatch.setattr(sys, "platform", platform)
    assert cache_folder() == Path.home() / end


def test_a_missing_file_is_downloaded(server, folder, online):
    file = File("made/a", len(CONTENT), DIGEST, (server.gives("/a", CONTENT),))
    assert obtain(entry(file), ((file,),)) == (file,)
    assert read(file) == CONTENT
    assert (folder / "made" / "a").is_file()


def test_only_what_is_missing_is_downloaded(server, folder, online):
    (folder / "made").mkdir(parents=True)
    (folder / "made" / "a").write_bytes(CONTENT)
    files = tuple(File(f"made/{name}", 12, DIGEST, (server.gives(f"/{name}", CONTENT),)) for name in "ab")
    obtain(entry(*files), (files,))
    assert [path for path, _ in server.asked] == ["/b"]


@pytest.mark.parametrize("value", ["1", "yes"])
def test_the_network_can_be_forbidden(server, folder, monkeypatch, value):
    monkeypatch.setenv("DL_TEXTBOOK_OFFLINE", value)
    file = File("made/a", len(CONTENT), DIGEST, (server.gives("/a", CONTENT),))
    with pytest.raises(MissingDataError, match="switched off"):
        obtain(entry(file), ((file,),))
    assert server.asked == []


@pytest.mark.parametrize("value", ["0", ""])
def test_the_network_can_be_allowed(server, folder, monkeypatch, value):
    monkeypatch.setenv("DL_TEXTBOOK_OFFLINE", value)
    file = File("made/a", len(CONTENT), DIGEST, (server.gives("/a", CONTENT),))
    assert obtain(entry(file), ((file,),)) == (file,)


def test_a_failed_download_says_what_to_do(server, folder, online):
    file = File("made/a", len(CONTENT), DIGEST, (server.url("/missing"),))
    with pytest.raises(MissingDataError) as error:
        obtain(entry(file), ((file,),))
    message = str(error.value)
    assert "HTTP 404" in message
    assert "python -m dl_textbook download made" in message
    assert f"{folder / 'made' / 'a'}\n    {server.url('/missing')}" in message


def test_a_full_disk_is_no_reason_for_a_stand_in(server, folder, online, monkeypatch):
    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    file = File("made/a", len(CONTENT), DIGEST, (server.gives("/a", CONTENT),))
    with pytest.raises(DatasetError, match="the disk is full") as error:
        obtain(entry(file), ((file,),))
    assert not isinstance(error.value, MissingDataError)


def test_a_data_folder_that_cannot_be_written_to_is_read_and_the_cache_filled(
    server, folder, online, monkeypatch
):
    (folder / "made").mkdir(parents=True)
    (folder / "made" / "a").write_bytes(CONTENT)
    before = sorted(folder.rglob("*"))
    monkeypatch.setattr(os, "access", lambda path, _: not Path(path).is_relative_to(folder))
    assert folders() == [folder, cache_folder()]
    files = tuple(File(f"made/{name}", 12, DIGEST, (server.gives(f"/{name}", CONTENT),)) for name in "ab")
    obtain(entry(*files), (files,))
    assert [read(file) for file in files] == [CONTENT] * 2
    assert (cache_folder() / "made" / "b").is_file()
    assert [path for path, _ in server.asked] == ["/b"]
    assert sorted(folder.rglob("*")) == before


@pytest.mark.parametrize("content", [b"", CONTENT[:-1], CONTENT + b"!", b"Some content"])
def test_a_file_with_other_content_is_damaged(folder, content):
    (folder / "made").mkdir(parents=True)
    (folder / "made" / "a").write_bytes(content)
    with pytest.raises(DamagedFileError, match=r"made/a is damaged"):
        read(File("made/a", len(CONTENT), DIGEST))


def test_no_more_is_read_than_a_file_can_hold(folder):
    (folder / "made").mkdir(parents=True)
    with (folder / "made" / "a").open("wb") as file:
        file.truncate(1 << 40)  # takes no room on the disk
    with pytest.raises(DamagedFileError):
        read(File("made/a", len(CONTENT)))


def test_errors_speak_korean(folder, monkeypatch):
    monkeypatch.setenv("LC_ALL", "ko_KR.UTF-8")
    with pytest.raises(MissingDataError, match="데이터세트 'imdb'이"):
        datasets.load_imdb()


def test_an_unknown_name_is_met_with_the_closest(folder):
    with pytest.raises(ValueError, match=r"unknown data set 'minst'. Did you mean 'mnist'\?"):
        datasets.load("minst")


def test_whether_something_stands_in_is_known_after_loading():
    with pytest.raises(ValueError, match="'reuters' has not been loaded"):
        datasets.is_stand_in("reuters")


def test_every_entry_can_be_loaded_and_described():
    assert list(datasets.LOADERS) == list(datasets.CATALOG)
    for made in [*datasets.CATALOG.values(), *datasets.WEIGHTS.values()]:
        assert all((made.title, *made.description, made.source, made.license))
        assert bool(made.forms) != bool(made.module)
        for file in (*(file for form in made.forms for file in form), *made.extras):
            assert len(Path(file.path).parts) == 2
            assert all(url.startswith("https://") for url in file.urls)


def test_the_log_tells_what_was_used_and_what_was_missing(folder, tmp_path, monkeypatch, capsys):
    log = tmp_path / "log.jsonl"
    monkeypatch.setenv("DL_TEXTBOOK_DATA_LOG", str(log))
    datasets.load_mnist()
    datasets.load_digits()
    lines = [json.loads(line) for line in log.read_text().splitlines()]
    assert [(line["dataset"], line["stand_in"], line["files"]) for line in lines] == [
        ("mnist", False, []),
        ("mnist", True, []),
        ("digits", False, []),
    ]
    assert lines[0]["missing"][0] == str(folder / "mnist" / "train-images-idx3-ubyte.gz")
    assert len(lines[0]["missing"]) == 4
    assert lines[1]["missing"] == lines[0]["missing"]
    assert capsys.readouterr() == ("", "")


def test_the_log_tells_of_a_load_that_failed(folder, tmp_path, monkeypatch):
    monkeypatch.setenv("DL_TEXTBOOK_DATA_LOG", str(tmp_path / "log"))
    with pytest.raises(MissingDataError):
        datasets.load_word_index("imdb")
    assert json.loads((tmp_path / "log").read_text()) == {
        "dataset": "imdb",
        "stand_in": False,
        "files": [],
        "missing": [str(folder / "imdb" / "imdb_word_index.json")],
    }


def test_the_log_names_the_files_that_were_read(publish, folder, tmp_path, monkeypatch):
    publish("imdb", {"imdb_word_index.json": b"{}", "imdb.npz": b""})
    monkeypatch.setenv("DL_TEXTBOOK_DATA_LOG", str(tmp_path / "log"))
    datasets.load_word_index("imdb")
    assert json.loads((tmp_path / "log").read_text()) == {
        "dataset": "imdb",
        "stand_in": False,
        "files": [str(folder / "imdb" / "imdb_word_index.json")],
        "missing": [],
    }


def test_importing_brings_nothing_that_loading_does_not_need():
    code = "import sys, dl_textbook.datasets; print([m for m in ('urllib.request', 'http.client', 'ssl', 'sklearn') if m in sys.modules])"
    assert subprocess.check_output([sys.executable, "-c", code], text=True).strip() == "[]"
