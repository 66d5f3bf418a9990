"""Arrays from text and from `.npz` files, and lists of numbers from those that hold them as pickles.

A pickle can run any program when it is loaded, so NumPy refuses arrays of objects. Keras's copies of IMDB and Reuters are such arrays: one
list of word numbers for each text. They are read by a reader that knows lists and numbers and nothing else: where the pickle
asks for a class or a function, it gets a box that keeps what it is given. Whatever else it asks for ends the reading.
"""

import io
import pickle
import zipfile
import zlib
from typing import Any

import numpy as np
from numpy.typing import DTypeLike, NDArray

from dl_textbook.datasets.errors import DamagedFileError
from dl_textbook.messages import say

_MOST = 1 << 26  # numbers in all lists together; IMDB has 6 million in each half
_BAD_ZIP = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError)


def read_npz(content: bytes, *names: str, file: str) -> list[NDArray[Any]]:
    """Read arrays of numbers from the content of an `.npz` file whose hash has been checked.

    Args:
        content: The whole file.
        names: The names of the arrays.
        file: The file's name, for messages.

    Returns:
        The arrays, in the order of `names`.

    Raises:
        DamagedFileError: If it is no such file, lacks an array, or holds objects where numbers are expected.

    Examples:
        >>> file = io.BytesIO()
        >>> np.savez(file, x=np.arange(3))
        >>> read_npz(file.getvalue(), "x", file="made.npz")
        [array([0, 1, 2])]
    """
    try:
        # A pickle is no archive, so that NumPy would try to load it as one; it would refuse, but say the wrong thing.
        with zipfile.ZipFile(io.BytesIO(content)), np.load(io.BytesIO(content), allow_pickle=False) as arrays:
            return [arrays[name] for name in names]
    except (*_BAD_ZIP, ValueError, KeyError) as error:
        raise _damaged(file, error) from error


def read_lists(content: bytes, name: str, file: str) -> list[NDArray[np.int32]]:
    """Read an array of lists of whole numbers from the content of an `.npz` file, without running what it holds.

    Args:
        content: The whole file.
        name: The name of the array.
        file: The file's name, for messages.

    Returns:
        An array for each list.

    Raises:
        DamagedFileError: If it is no such file, or holds anything but lists of whole numbers from 0 to 2³¹ - 1.

    Examples:
        >>> file = io.BytesIO()
        >>> np.savez(file, x=np.array([[1, 14], [1, 22, 16]], dtype=object))
        >>> read_lists(file.getvalue(), "x", file="made.npz")
        [array([ 1, 14], dtype=int32), array([ 1, 22, 16], dtype=int32)]
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive, archive.open(f"{name}.npy") as member:
            version = np.lib.format.read_magic(member)
            header = {
                (1, 0): np.lib.format.read_array_header_1_0,
                (2, 0): np.lib.format.read_array_header_2_0,
            }
            shape, _, dtype = header[version](member)
            if not dtype.hasobject:
                raise ValueError(f"{name} holds {dtype}, no lists")
            loaded = _ListUnpickler(io.BytesIO(member.read())).load()
        lists = loaded.state[4]
        if loaded.state[1] != shape or len(shape) != 1 or type(lists) is not list or len(lists) != shape[0]:
            raise ValueError(f"{name} is no row of lists")
        if not all(type(words) is list for words in lists) or sum(map(len, lists)) > _MOST:
            raise ValueError(f"{name} holds something else than lists, or too much")
        return [_numbers(words) for words in lists]
    except Exception as error:  # what a hostile pickle can make go wrong has no end
        raise _damaged(file, error) from error


def read_table(
    content: bytes, columns: int, file: str, delimiter: str | None = None, dtype: DTypeLike = np.float64
) -> NDArray[Any]:
    """Read a table of numbers from the text of a file, one row a line.

    Args:
        content: The text.
        columns: How many columns it must have.
        file: The file's name, for messages.
        delimiter: What stands between the numbers; None for spaces.
        dtype: The type of the numbers; whole numbers must be written as such, and fit.

    Returns:
        Shape `(rows, columns)`, with at least one row.

    Raises:
        DamagedFileError: If something in it is no number, or a row has another length.

    Examples:
        >>> read_table(b"1 2.5\\n3 4", columns=2, file="made.txt")
        array([[1. , 2.5],
               [3. , 4. ]])
    """
    try:
        if not content.strip():  # NumPy would only warn
            raise ValueError("no rows")
        table = np.loadtxt(io.BytesIO(content), dtype=dtype, delimiter=delimiter, comments=None, ndmin=2)
        if table.shape[1] != columns:
            raise ValueError(f"{table.shape[1]} columns where {columns} are expected")
    except ValueError as error:
        raise _damaged(file, error) from error
    return table


class _Box:
    """Stands for whatever a pickle wants to make, and keeps what it wants to make it from."""

    def __init__(self, *given: object) -> None:
        self.state: Any = None

    def __setstate__(self, state: object) -> None:
        self.state = state


class _ListUnpickler(pickle.Unpickler):
    """Loads lists and numbers; what NumPy needs to make an array of them becomes a box."""

    _EXPECTED = (
        ("numpy", "ndarray"),
        ("numpy", "dtype"),
        ("numpy.core.multiarray", "_reconstruct"),
        ("numpy._core.multiarray", "_reconstruct"),
    )

    def find_class(self, module: str, name: str) -> type[_Box]:
        """Give the box for what an array is made with, and nothing for anything else."""
        if (module, name) not in self._EXPECTED:
            raise pickle.UnpicklingError(f"it asks for {module}.{name}, which no list of numbers needs")
        return _Box


def _numbers(words: list[object]) -> NDArray[np.int32]:
    array = np.array(words) if words else np.zeros(0, np.int32)
    if (
        array.ndim != 1
        or array.dtype.kind != "i"
        or (array.size and not 0 <= array.min() <= array.max() < 1 << 31)
    ):
        raise ValueError("a list holds something else than whole numbers from 0 to 2147483647")
    return array.astype(np.int32)


def _damaged(file: str, error: Exception) -> DamagedFileError:
    return DamagedFileError(
        say(f"{file} cannot be read: {error}.", f"{file} 파일을 읽을 수 없습니다({error}).")
    )
