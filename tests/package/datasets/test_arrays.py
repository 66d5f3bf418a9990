"""Arrays of numbers, and pickled lists of numbers that are read without running anything."""

import contextlib
import io
import os
import pickle
import zipfile

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dl_textbook.datasets.arrays import read_lists, read_npz
from dl_textbook.datasets.errors import DamagedFileError

LISTS = [[1, 14, 22], [], [2**31 - 1], list(range(500))]


def npz(**arrays):
    file = io.BytesIO()
    np.savez_compressed(file, **arrays)
    return file.getvalue()


def objects(lists):
    array = np.empty(len(lists), dtype=object)
    array[:] = lists
    return array


def pickled(content, shape=(4,)):
    """An .npz file with one array of objects whose pickle is `content`."""
    member = io.BytesIO()
    np.lib.format.write_array_header_1_0(member, {"descr": "|O", "fortran_order": False, "shape": shape})
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("x.npy", member.getvalue() + content)
    return file.getvalue()


def test_lists_come_back_as_arrays():
    arrays = read_lists(npz(x=objects(LISTS)), "x", "made.npz")
    assert [array.tolist() for array in arrays] == LISTS
    assert all(array.dtype == np.int32 for array in arrays)


@pytest.mark.parametrize("protocol", range(3, pickle.HIGHEST_PROTOCOL + 1))
def test_lists_come_back_from_every_pickle_that_numpy_has_written(protocol):
    content = pickle.dumps(objects(LISTS), protocol)
    assert [array.tolist() for array in read_lists(pickled(content), "x", "made.npz")] == LISTS
    old = content.replace(
        b"numpy._core", b"numpy.core"
    )  # before NumPy 2; only where lengths are not written down
    if protocol < 4:
        assert [array.tolist() for array in read_lists(pickled(old), "x", "made.npz")] == LISTS


class Calls:
    def __init__(self, function, *arguments):
        self.call = function, arguments

    def __reduce__(self):
        return self.call


@pytest.mark.parametrize(
    "hostile",
    [
        Calls(os.system, "touch {flag}"),
        Calls(eval, "open({flag!r}, 'w')"),
        Calls(exec, "open({flag!r}, 'w')"),
        Calls(open, "{flag}", "w"),
        Calls(np.fromfile, "/etc/hostname"),
        Calls(pickle.loads, b"."),
        np.float64(1),
        {1, 2},
    ],
)
@pytest.mark.parametrize("place", ["whole", "within", "among"])
def test_what_a_pickle_asks_for_is_not_done(tmp_path, hostile, place):
    flag = tmp_path / "flag"
    if isinstance(hostile, Calls):
        function, arguments = hostile.call
        hostile = Calls(function, *(a.format(flag=str(flag)) if isinstance(a, str) else a for a in arguments))
    content = {
        "whole": hostile,
        "within": objects([[1], [hostile], [], []]),
        "among": objects([[1], hostile, [], []]),
    }[place]
    says = "it asks for" if isinstance(hostile, Calls) else ""
    with pytest.raises(DamagedFileError, match=f"^made.npz cannot be read: .*{says}"):
        read_lists(pickled(pickle.dumps(content)), "x", "made.npz")
    assert not flag.exists()


@pytest.mark.parametrize(
    "words", [[1.5], ["a"], ["5"], [[1]], [None], [-1], [2**31], [2**70], [True], [1, [2]], "12", (1, 2)]
)
def test_lists_hold_whole_numbers(words):
    with pytest.raises(DamagedFileError, match=r"^made.npz cannot be read"):
        read_lists(npz(x=objects([words, [1], [1, 2]])), "x", "made.npz")


def test_the_same_long_list_a_thousand_times_is_too_much():
    long = list(range(100_000))
    with pytest.raises(DamagedFileError, match="too much"):
        read_lists(npz(x=objects([long] * 1000)), "x", "made.npz")


@pytest.mark.parametrize(
    "content",
    [
        npz(x=np.arange(3)),
        npz(y=objects(LISTS)),
        npz(x=objects(LISTS).reshape(2, 2)),
        pickled(pickle.dumps(objects(LISTS)), shape=(5,)),
        pickled(pickle.dumps(LISTS)),
        pickled(pickle.dumps(objects(LISTS))[:-5]),
        pickled(b""),
        pickled(b"\x80\x05"),
        npz(x=objects(LISTS))[:-30],
        b"",
        b"no archive",
    ],
)
def test_what_is_no_row_of_lists_is_refused(content):
    with pytest.raises(DamagedFileError, match=r"^made.npz cannot be read"):
        read_lists(content, "x", "made.npz")


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=60), st.integers(0, 120))
def test_no_pickle_brings_another_error(junk, cut):
    with contextlib.suppress(DamagedFileError):
        read_lists(pickled(pickle.dumps(objects(LISTS))[:cut] + junk), "x", "made.npz")


def test_numbers_are_read_by_name():
    x, y = read_npz(npz(y=np.arange(3), x=np.eye(2)), "x", "y", file="made.npz")
    assert np.array_equal(x, np.eye(2))
    assert np.array_equal(y, np.arange(3))


@pytest.mark.parametrize(
    "content",
    [
        npz(y=np.arange(3)),
        npz(x=objects(LISTS)),
        npz(x=np.arange(1000))[:-40],
        pickle.dumps(Calls(os.system, "false")),
        b"",
        b"\x93NUMPY",
        b"PK\x03\x04" + bytes(30),
    ],
)
def test_what_holds_no_such_numbers_is_refused(content):
    with pytest.raises(DamagedFileError, match=r"^made.npz cannot be read"):
        read_npz(content, "x", file="made.npz")
