"""A file is written whole or not at all."""

import errno
import os
import resource
import stat
from pathlib import Path

import pytest

from dl_textbook.files import replacing


def write(path, content):
    with replacing(path) as file:
        file.write(content)


def test_a_file_appears_with_what_was_written(tmp_path):
    write(tmp_path / "new.bin", b"all of it")
    assert (tmp_path / "new.bin").read_bytes() == b"all of it"
    assert [entry.name for entry in tmp_path.iterdir()] == ["new.bin"]


def test_a_file_has_the_permissions_that_any_new_file_gets(tmp_path):
    (tmp_path / "plain").write_bytes(b"")
    write(tmp_path / "ours", b"")
    assert stat.S_IMODE((tmp_path / "ours").stat().st_mode) == stat.S_IMODE(
        (tmp_path / "plain").stat().st_mode
    )


def test_the_file_behind_a_link_is_replaced_not_the_link(tmp_path):
    (tmp_path / "real").write_bytes(b"old")
    (tmp_path / "link").symlink_to("real")
    write(tmp_path / "link", b"new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"new"


def test_an_error_while_writing_leaves_the_old_file_and_nothing_else(tmp_path):
    path = tmp_path / "model.npz"
    path.write_bytes(b"old")

    def interrupted():
        with replacing(path) as file:
            file.write(b"half")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert path.read_bytes() == b"old"
    assert [entry.name for entry in tmp_path.iterdir()] == ["model.npz"]


def test_a_disk_that_takes_no_more_leaves_the_old_file_and_says_why(tmp_path):
    path = tmp_path / "model.npz"
    path.write_bytes(b"old")
    _, hard = limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, hard))
    try:
        with pytest.raises(
            OSError, match=r"File too large\. The old file is unchanged: '.*model\.npz'"
        ) as caught:
            write(path, b"x" * 100_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert caught.value.errno == errno.EFBIG
    assert path.read_bytes() == b"old"
    assert [entry.name for entry in tmp_path.iterdir()] == ["model.npz"]


def test_a_read_only_disk_is_told_in_the_language_of_the_system(tmp_path, monkeypatch):
    def refuse(self, *args, **kwargs):
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    monkeypatch.setattr(Path, "open", refuse)
    monkeypatch.setenv("LC_ALL", "ko_KR.UTF-8")
    with pytest.raises(OSError, match="아무것도 쓰지 않았습니다") as caught:
        write(tmp_path / "model.npz", b"new")
    assert caught.value.errno == errno.EROFS


def test_a_missing_folder_and_a_folder_in_the_way_are_told_apart(tmp_path):
    with pytest.raises(FileNotFoundError, match=r"No such file or directory.*missing/model\.npz"):
        write(tmp_path / "missing" / "model.npz", b"")
    with pytest.raises(IsADirectoryError, match="Is a directory"):
        write(tmp_path, b"")
