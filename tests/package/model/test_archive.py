"""Arrays survive a trip through a file; a file that is damaged, hostile or too new is refused before it can do harm."""

import io
import json
import os
import pickle
import struct
import tracemalloc
import warnings
import zipfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dl_textbook.model.archive import open_archive, read_archive, write_archive

ARRAYS = {
    "affine1.W": np.arange(6, dtype=np.float32).reshape(2, 3),
    "affine1.b": np.array([0.5, -1.5, np.nan], np.float32),
    "batchnorm1.running_var": np.ones(3, np.float64),
    "steps": np.array(7, np.int64),
    "empty": np.zeros((0, 4), np.float32),
    "mask": np.array([True, False]),
}


@pytest.fixture
def path(tmp_path):
    write_archive(tmp_path / "model.npz", ARRAYS, {"name": "작은 모델", "input_shape": [2]})
    return tmp_path / "model.npz"


def members_of(path):
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def npy(array, **kwargs):
    buffer = io.BytesIO()
    np.save(buffer, array, **kwargs)
    return buffer.getvalue()


def npy_claiming(shape, dtype, content):
    """An .npy file whose header says what it likes."""
    text = f"{{'descr': {dtype!r}, 'fortran_order': False, 'shape': {shape!r}, }}"
    text = text.ljust(117) + "\n"
    return b"\x93NUMPY\x01\0" + struct.pack("<H", len(text)) + text.encode() + content


def zipped(path, members, compression=zipfile.ZIP_STORED):
    with warnings.catch_warnings(), zipfile.ZipFile(path, "w", compression) as archive:
        warnings.simplefilter("ignore")  # that a name comes twice is what one of the tests is about
        for name, content in members:
            archive.writestr(name, content)
    return path


def test_arrays_and_header_come_back_as_they_were(path):
    arrays, header = read_archive(path)
    assert arrays.keys() == ARRAYS.keys()
    for name, array in ARRAYS.items():
        assert arrays[name].dtype == array.dtype
        np.testing.assert_array_equal(arrays[name], array, strict=True)
    assert header["name"] == "작은 모델"
    assert header["input_shape"] == [2]


def test_numpy_reads_the_file_too(path):
    with np.load(path, allow_pickle=False) as arrays:
        np.testing.assert_array_equal(arrays["affine1.W"], ARRAYS["affine1.W"])
        assert json.loads(arrays["header"].tobytes())["format"] == 1


@pytest.mark.parametrize("save", [np.savez, np.savez_compressed])
def test_files_of_numpy_are_read_whatever_their_order_in_memory(tmp_path, save):
    rows = np.arange(12.0).reshape(3, 4)
    save(tmp_path / "a.npz", rows=rows, columns=np.asfortranarray(rows), big=rows.astype(">f4"))
    arrays, header = read_archive(tmp_path / "a.npz")
    assert header == {}
    for array in arrays.values():
        np.testing.assert_array_equal(array, rows)
        assert array.dtype.isnative
        assert array.flags.c_contiguous


def test_equal_arrays_make_equal_files(tmp_path, path):
    write_archive(
        tmp_path / "again.npz", dict(reversed(ARRAYS.items())), {"name": "작은 모델", "input_shape": [2]}
    )
    assert (tmp_path / "again.npz").read_bytes() == path.read_bytes()


def test_half_precision_halves_the_file_and_leaves_whole_numbers_alone(tmp_path):
    arrays = {"W": np.linspace(-1, 1, 100_000, dtype=np.float32), "n": np.array([2**40])}
    write_archive(tmp_path / "full.npz", arrays, {})
    write_archive(tmp_path / "half.npz", arrays, {}, dtype=np.float16)
    read, _ = read_archive(tmp_path / "half.npz")
    assert read["W"].dtype == np.float16
    np.testing.assert_allclose(read["W"], arrays["W"], atol=2**-11)
    assert read["n"] == 2**40
    assert (tmp_path / "half.npz").stat().st_size < 0.51 * (tmp_path / "full.npz").stat().st_size


def test_a_value_that_half_precision_cannot_hold_is_not_turned_into_infinity(tmp_path):
    with pytest.raises(ValueError, match=r"affine1\.W has a value of 7e\+04, too large for float16"):
        write_archive(tmp_path / "m.npz", {"affine1.W": np.float32([1, 7e4, np.inf])}, {}, dtype=np.float16)


def test_an_array_is_read_into_one_that_exists_without_a_second_of_its_size(tmp_path):
    large = np.arange(8_000_000, dtype=np.float32)
    write_archive(tmp_path / "large.npz", {"W": large}, {})
    target = np.zeros(large.shape, np.float64)
    tracemalloc.start()
    with open_archive(tmp_path / "large.npz") as archive:
        archive.verify()
        archive.read_into("W", target)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    np.testing.assert_array_equal(target, large)
    assert peak < large.nbytes


@pytest.mark.parametrize("name", ["../up", "/root", "a\\b", "C:a", "a//b", "a/../b", "", "header", "nul\0"])
def test_a_name_that_could_be_a_path_is_not_written(tmp_path, name):
    with pytest.raises(ValueError, match="cannot be saved"):
        write_archive(tmp_path / "m.npz", {name: np.ones(1)}, {})
    assert not list(tmp_path.iterdir())


def test_objects_and_text_are_not_written(tmp_path):
    for array in (np.array([{}]), np.array(["text"]), np.array([1j])):
        with pytest.raises(TypeError, match="only numbers and booleans"):
            write_archive(tmp_path / "m.npz", {"a": array}, {})


def test_a_missing_file_is_a_missing_file(tmp_path):
    with pytest.raises(FileNotFoundError):
        read_archive(tmp_path / "none.npz")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"PK\3\4",
        b"not a zip at all",
        pickle.dumps([1]),
        npy(np.ones(3)),
        b"\x89HDF\r\n\x1a\n" + bytes(100),
    ],
)
def test_what_is_no_npz_file_is_refused(tmp_path, content):
    (tmp_path / "m.npz").write_bytes(content)
    with pytest.raises(
        ValueError, match=r"cannot read weights from .*m\.npz: (it is no \.npz|the file is empty)"
    ):
        read_archive(tmp_path / "m.npz")


def test_a_file_cut_short_anywhere_is_refused(path):
    whole = path.read_bytes()
    for length in range(0, len(whole), 97):
        path.write_bytes(whole[:length])
        with pytest.raises(ValueError, match="cannot read weights"):
            read_archive(path)


@settings(deadline=None, max_examples=150)
@given(data=st.data())
def test_a_changed_byte_is_noticed_or_harmless(tmp_path_factory, data):
    path = tmp_path_factory.getbasetemp() / "changed.npz"
    write_archive(path, ARRAYS, {})
    content = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    path.write_bytes(content)
    try:
        arrays, _ = read_archive(path)
    except ValueError as error:
        arrays = str(error)
    if isinstance(arrays, str):
        assert arrays.startswith("cannot read weights")
    else:
        for name, array in ARRAYS.items():
            np.testing.assert_array_equal(arrays[name], array)


@pytest.mark.parametrize("change", ["array", "header", "missing", "extra"])
def test_tampering_with_correct_zip_checksums_is_noticed(path, change):
    members = members_of(path)
    if change == "array":
        members["affine1.W.npy"] = npy(ARRAYS["affine1.W"] + 1)
    elif change == "header":
        text = np.load(path)["header"].tobytes().replace(b'"input_shape": [2]', b'"input_shape": [3]')
        members["header.npy"] = npy(np.frombuffer(text, np.uint8))
    elif change == "missing":
        del members["affine1.W.npy"]
    else:
        members["affine2.W.npy"] = npy(np.ones(3))
    zipped(path, members.items())
    with pytest.raises(ValueError, match="changed after it was written"):
        read_archive(path)


class Evil:
    def __reduce__(self):
        return os.system, ("touch /tmp/evil-was-here",)


def test_pickled_objects_are_refused_unread(tmp_path):
    path = zipped(tmp_path / "m.npz", [("W.npy", npy(np.array([Evil()], object), allow_pickle=True))])
    with pytest.raises(ValueError, match="Python objects"):
        read_archive(path)
    assert not Path("/tmp/evil-was-here").exists()


@pytest.mark.parametrize("dtype", ["|O", "<U4", "|S4", "<c8", "<f4,<f4", "<M8[s]", "|V8", "nonsense", "<f16"])
def test_types_other_than_plain_numbers_are_refused(tmp_path, dtype):
    path = zipped(tmp_path / "m.npz", [("W.npy", npy_claiming((1,), dtype, bytes(16)))])
    with pytest.raises(ValueError, match="instead of numbers"):
        read_archive(path)


@pytest.mark.parametrize(
    "shape",
    [(10**12,), (10**9, 10**9, 10**9), (2**63, 2**63), (-1,), (1.5,), (True,), [4], 4, (1,) * 40, (3,)],
)
def test_absurd_shapes_are_refused_before_anything_is_reserved(tmp_path, shape):
    path = zipped(tmp_path / "m.npz", [("W.npy", npy_claiming(shape, "<f4", bytes(16)))])
    tracemalloc.start()
    with pytest.raises(ValueError, match="cannot read weights"):
        read_archive(path)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 4 << 20


def test_a_zip_bomb_is_refused_before_it_is_unpacked(tmp_path):
    bomb = npy(np.zeros(20_000_000, np.float32))
    path = zipped(tmp_path / "bomb.npz", [("W.npy", bomb)], zipfile.ZIP_DEFLATED)
    del bomb
    assert path.stat().st_size < 100_000
    tracemalloc.start()
    with pytest.raises(ValueError, match="absurd for a file of"):
        read_archive(path)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 4 << 20


def test_a_name_that_comes_twice_is_refused(tmp_path):
    path = zipped(tmp_path / "m.npz", [("W.npy", npy(np.ones(1))), ("W.npy", npy(np.zeros(1)))])
    with pytest.raises(ValueError, match="'W' twice"):
        read_archive(path)


@pytest.mark.parametrize(
    "name", ["../W.npy", "/etc/W.npy", "a\\W.npy", "W", "W.exe", "C:W.npy", ".npy", "a/../W.npy"]
)
def test_names_that_are_paths_or_no_arrays_are_refused(tmp_path, name):
    path = zipped(tmp_path / "m.npz", [(name, npy(np.ones(1)))])
    with pytest.raises(ValueError, match="no name of an array"):
        read_archive(path)


@pytest.mark.parametrize("compression", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_unusual_compression_is_refused(tmp_path, compression):
    path = zipped(tmp_path / "m.npz", [("W.npy", npy(np.ones(9)))], compression)
    with pytest.raises(ValueError, match="compressed in an unknown way"):
        read_archive(path)


def test_an_encrypted_archive_is_refused(tmp_path):
    path = zipped(tmp_path / "m.npz", [("W.npy", npy(np.ones(9)))])
    content = bytearray(path.read_bytes())
    content[content.index(b"PK\1\2") + 8] |= 1  # the flags in the list at the end
    path.write_bytes(content)
    with pytest.raises(ValueError, match="encrypted"):
        read_archive(path)


def with_header(path, header):
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    return zipped(path, [("W.npy", npy(np.ones(1))), ("header.npy", npy(np.frombuffer(text, np.uint8)))])


def test_a_newer_format_asks_for_an_upgrade(tmp_path, monkeypatch):
    path = with_header(tmp_path / "m.npz", {"format": 2, "package": "9.0"})
    with pytest.raises(
        ValueError, match=r"newer dl_textbook \(9\.0\) in format 2.*pip install --upgrade dl-textbook"
    ):
        read_archive(path)
    monkeypatch.setenv("LC_ALL", "ko_KR.UTF-8")
    with pytest.raises(ValueError, match="업그레이드하세요"):
        read_archive(path)


@pytest.mark.parametrize(
    "header",
    [
        b"",
        b"{",
        b"[1]",
        b'"text"',
        b"{}",
        b'{"format": "1"}',
        b'{"format": null}',
        b"\xff\xfe",
        b"[" * 100_000,
        {"format": 0},
    ],
)
def test_a_header_that_makes_no_sense_is_refused(tmp_path, header):
    with pytest.raises(ValueError, match="cannot read weights"):
        read_archive(with_header(tmp_path / "m.npz", header))


@pytest.mark.parametrize("depth", range(900, 1000, 5))
def test_a_header_of_brackets_within_brackets_is_refused(tmp_path, depth):
    text = b'{"format": 1, "x": ' + b"[" * depth + b"]" * depth + b"}"
    with pytest.raises(ValueError, match="cannot read weights"):
        read_archive(with_header(tmp_path / "m.npz", text))
