"""Arrays in an `.npz` file, with a header, written whole or not at all and read without trusting what it says.

An `.npz` file is a zip archive with one `.npy` file for each array, so `numpy.load` opens these too. Beside the arrays
there is one named `header`: JSON text as bytes, with the version of the format and a SHA-256 over all the rest.

Nothing in a file is ever executed: arrays of objects (pickles) are refused before a byte of them is read. No size that
a file states is believed before it is compared with how large the file really is, and with what the reader expects.
The SHA-256 finds damage and careless edits; it is no signature, so it can't tell who wrote the file.
"""

from __future__ import annotations

import ast
import hashlib
import io
import json
import math
import os
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, NoReturn

import numpy as np
from numpy.typing import DTypeLike, NDArray

from dl_textbook.files import replacing
from dl_textbook.messages import say

Array = NDArray[Any]
FilePath = str | os.PathLike[str]

FORMAT_VERSION = 1
_HEADER = "header"
_HEADER_LIMIT = 4 << 20
_MEMBER_LIMIT = 10_000
_CHUNK = 1 << 20
_STRANGE = (OSError, EOFError, NotImplementedError, RecursionError, UnicodeDecodeError)
_BEFORE_UNIX = (1980, 1, 1, 0, 0, 0)  # one date for all members: equal arrays make equal files


def write_archive(
    path: FilePath, arrays: Mapping[str, Array], header: Mapping[str, Any], dtype: DTypeLike | None = None
) -> None:
    """Write arrays and a header to an `.npz` file, which appears whole or not at all.

    Args:
        path: The file to write, used as it is: no ending is added.
        arrays: The arrays by name; numbers and booleans of any shape.
        header: What to keep beside them: text, numbers, lists and dictionaries, as JSON has them.
        dtype: The precision to store floating-point arrays in, such as `np.float16` for half the size; None keeps theirs.

    Raises:
        TypeError: If an array holds something other than numbers and booleans, or the header something that JSON lacks.
        ValueError: If a name cannot be stored, or a value is too large for `dtype`.
        OSError: If the disk refuses; a file that was there before stays as it was.

    Examples:
        >>> import tempfile
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     path = Path(folder, "two.npz")
        ...     write_archive(path, {"affine1.W": np.ones((2, 3), np.float32)}, {"made": "by hand"})
        ...     arrays, header = read_archive(path)
        >>> arrays["affine1.W"].shape, header["made"], header["format"]
        ((2, 3), 'by hand', 1)
    """
    stored = {name: _storable(name, array, dtype) for name, array in arrays.items()}
    digest = hashlib.sha256()
    with replacing(path) as file, zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        for name in sorted(stored):
            digest.update(f"{name}\0".encode())
            _write_member(archive, name, stored[name], digest.update)
        full = {**header, "format": FORMAT_VERSION, "package": _package_version()}
        digest.update(json.dumps(full).encode())
        text = json.dumps({**full, "sha256": digest.hexdigest()}).encode()
        _write_member(archive, _HEADER, np.frombuffer(text, np.uint8), lambda _: None)


def read_archive(path: FilePath) -> tuple[dict[str, Array], dict[str, Any]]:
    """Read all arrays of an `.npz` file, and its header.

    Args:
        path: A file that `write_archive`, `numpy.savez` or `numpy.savez_compressed` wrote.

    Returns:
        The arrays by name, in their stored precision, and the header; `{}` for a file of NumPy's, which has none.

    Raises:
        FileNotFoundError: If there is no such file.
        ValueError: If the file is not an `.npz` file, is damaged, holds something other than numbers, claims absurd
            sizes, or has a newer format than this version knows.

    Examples:
        >>> import tempfile
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     path = Path(folder, "numpy.npz")
        ...     np.savez(path, a=np.arange(3))
        ...     read_archive(path)
        ({'a': array([0, 1, 2])}, {})
    """
    with open_archive(path) as archive:
        archive.verify()
        return {name: archive.read(name) for name in archive.shapes}, archive.header


@contextmanager
def open_archive(path: FilePath) -> Iterator[Archive]:
    """Open an `.npz` file for reading, array by array, and turn whatever is wrong with it into one clear error.

    Args:
        path: The file.

    Yields:
        An open `Archive`.

    Raises:
        FileNotFoundError: If there is no such file.
        ValueError: As for `read_archive`, also from within the `with` block.

    Examples:
        >>> import tempfile
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     path = Path(folder, "numpy.npz")
        ...     np.savez(path, a=np.arange(3))
        ...     with open_archive(path) as archive:
        ...         archive.shapes
        {'a': (3,)}
    """
    with Path(path).open("rb") as file:
        try:
            yield Archive(path, file)
        except (zipfile.BadZipFile, zlib.error, *_STRANGE) as error:
            # What zipfile raises for truncated, overlapping and otherwise strange archives, and json for deep headers.
            raise damaged(path, str(error)) from error


class Archive:
    """An open `.npz` file: the arrays' names and shapes are known, their contents are read when asked for.

    Attributes:
        header: The header, or `{}` where the file has none.
        shapes: The shape of each array by name.
    """

    def __init__(self, path: FilePath, file: IO[bytes]) -> None:
        """Read the list of arrays from `file`, and check it; see `open_archive`."""
        self._path = path
        size = os.fstat(file.fileno()).st_size
        if size == 0:
            raise damaged(path, say("the file is empty", "파일이 비어 있습니다"))
        try:
            self._zip = zipfile.ZipFile(file)
        except (zipfile.BadZipFile, ValueError) as error:
            reason = say(
                "it is no .npz file, or its end is missing", ".npz 파일이 아니거나 끝부분이 없습니다"
            )
            raise damaged(path, reason) from error
        self._members = self._checked_members()
        # A zip may hold a thousand times its own size; weights never do.
        limit = max(64 * size, 64 << 20)
        declared = sum(member.file_size for member in self._members.values())
        if declared > limit:
            self._refuse(
                f"it claims to hold {declared:,} bytes, which is absurd for a file of {size:,}",
                f"{size:,}바이트 파일에 {declared:,}바이트가 들어 있다고 합니다. 믿을 수 없습니다",
            )
        self._types: dict[str, tuple[np.dtype[Any], bool, int]] = {}
        self.shapes: dict[str, tuple[int, ...]] = {}
        for name in self._members:
            with self._open(name) as stream:
                dtype, fortran, shape, start = self._array_header(name, stream)
            self._types[name] = dtype, fortran, start
            self.shapes[name] = shape
        self.header = self._read_header() if _HEADER in self.shapes else {}

    def verify(self) -> None:
        """Read the whole file once, a piece at a time, and compare it with its checksums.

        Raises:
            ValueError: If a byte is not what was written.
        """
        digest = hashlib.sha256()
        for name in sorted(self.shapes):
            digest.update(f"{name}\0".encode())
            with self._open(name) as stream:
                while chunk := stream.read(_CHUNK):
                    digest.update(chunk)
        if not self.header:
            return
        rest = {key: value for key, value in self.header.items() if key != "sha256"}
        digest.update(json.dumps(rest).encode())
        if digest.hexdigest() != self.header.get("sha256"):
            self._refuse(
                "its contents were changed after it was written (the SHA-256 differs)",
                "저장한 뒤에 내용이 바뀌었습니다(SHA-256이 다릅니다)",
            )

    def read(self, name: str) -> Array:
        """Return one array.

        Args:
            name: Its name, one of `shapes`.

        Returns:
            The array, in its stored precision and this machine's byte order.
        """
        array = np.empty(self.shapes[name], self._types[name][0].newbyteorder("="))
        self.read_into(name, array)
        return array

    def read_into(self, name: str, out: Array) -> None:
        """Copy one array into `out`, in the precision of `out`, without making a second array of its size.

        Args:
            name: Its name, one of `shapes`.
            out: An array of the same shape.
        """
        dtype, fortran, start = self._types[name]
        direct = out.flags.c_contiguous and not fortran
        flat = out.reshape(-1) if direct else np.empty(out.size, out.dtype)
        with self._open(name) as stream:
            stream.read(start)
            for first in range(0, flat.size, _CHUNK):
                part = flat[first : first + _CHUNK]
                chunk = stream.read(part.size * dtype.itemsize)
                if len(chunk) < part.size * dtype.itemsize:
                    raise EOFError(say("it ends too early", "중간에 끊겼습니다"))
                part[...] = np.frombuffer(chunk, dtype)
        if not direct:
            out[...] = flat.reshape(out.shape, order="F" if fortran else "C")

    def _checked_members(self) -> dict[str, zipfile.ZipInfo]:
        infos = self._zip.infolist()
        if len(infos) > _MEMBER_LIMIT:
            self._refuse(f"it lists {len(infos):,} arrays", f"배열이 {len(infos):,}개나 있다고 합니다")
        members: dict[str, zipfile.ZipInfo] = {}
        for info in infos:
            name = info.orig_filename.removesuffix(".npy")
            if name == info.orig_filename or not _storable_name(name):
                self._refuse(
                    f"it holds {info.orig_filename!r}, which is no name of an array",
                    f"배열 이름이 될 수 없는 이름이 있습니다: {info.orig_filename!r}",
                )
            if info.flag_bits & 1:
                self._refuse(f"{name!r} is encrypted", f"암호화된 배열이 있습니다: {name!r}")
            if name in members:
                self._refuse(f"it holds {name!r} twice", f"같은 이름이 두 번 나옵니다: {name!r}")
            if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
                self._refuse(f"{name!r} is compressed in an unknown way", f"{name!r}의 압축 방식을 모릅니다")
            members[name] = info
        return members

    def _open(self, name: str) -> IO[bytes]:
        return self._zip.open(self._members[name])

    def _array_header(self, name: str, stream: IO[bytes]) -> tuple[np.dtype[Any], bool, tuple[int, ...], int]:
        """Read the start of an `.npy` file; return type, order, shape, and where the numbers begin.

        Not NumPy's own reader, which accepts far more than arrays of numbers, and warns and evaluates on the way.
        """
        start = stream.read(12)
        version = start[6:8]
        if start[:6] != b"\x93NUMPY" or version not in (b"\x01\0", b"\x02\0"):
            self._refuse(f"{name!r} is no array", f"{name!r}의 내용이 배열이 아닙니다")
        prefix, length = (10, start[8:10]) if version == b"\x01\0" else (12, start[8:12])
        text_length = int.from_bytes(length, "little")
        text = start[prefix:] + stream.read(min(text_length, 4096) - (12 - prefix))
        try:
            described = ast.literal_eval(text.decode("ascii").strip())
            code, fortran, shape = described["descr"], described["fortran_order"], described["shape"]
            plain = isinstance(code, str) and isinstance(fortran, bool) and type(shape) is tuple
            plain = (
                plain and all(type(length) is int and length >= 0 for length in shape) and len(shape) <= 32
            )
            dtype = (
                np.dtype(code)
                if plain and re.fullmatch(r"[<>|=]?[a-zA-Z?]\d{0,4}", code)
                else np.dtype(object)
            )
        except (ValueError, SyntaxError, TypeError, KeyError, RecursionError, MemoryError) as error:
            raise damaged(self._path, f"{name!r}: {error}") from error
        if dtype.kind not in "biuf" or dtype.itemsize > 8:
            self._refuse(
                f"{name!r} holds Python objects or text instead of numbers. Such arrays could run code, so they are not read",
                f"{name!r}에 숫자가 아니라 파이썬 객체나 글자가 들어 있습니다. 코드를 실행할 수 있어서 읽지 않습니다",
            )
        expected = prefix + text_length + math.prod(shape) * dtype.itemsize
        if expected != self._members[name].file_size:
            self._refuse(
                f"{name!r} claims the shape {shape}, but has {self._members[name].file_size:,} bytes, not {expected:,}",
                f"{name!r}의 형상이 {shape}이라는데 크기가 {expected:,}바이트가 아니라 {self._members[name].file_size:,}바이트입니다",
            )
        return dtype, fortran, shape, prefix + text_length

    def _read_header(self) -> dict[str, Any]:
        dtype, size = self._types[_HEADER][0], math.prod(self.shapes[_HEADER])
        if dtype != np.uint8 or size > _HEADER_LIMIT:
            self._refuse("its header is no text", "헤더가 글이 아닙니다")
        try:
            header = json.loads(self.read(_HEADER).tobytes())
            version = header["format"]
        except (ValueError, TypeError, KeyError, RecursionError) as error:
            raise damaged(self._path, f"header: {error}") from error
        if isinstance(version, int) and version > FORMAT_VERSION:
            made_by = header.get("package")
            self._refuse(
                f"it was written by a newer dl_textbook ({made_by}) in format {version}; this one reads up to "
                f"{FORMAT_VERSION}. Upgrade with: pip install --upgrade dl-textbook",
                f"더 새로운 dl_textbook({made_by})에서 쓴 파일입니다(형식 {version}). 지금 버전은 형식 {FORMAT_VERSION}까지 "
                "읽습니다. pip install --upgrade dl-textbook으로 업그레이드하세요",
            )
        if version != FORMAT_VERSION:
            self._refuse(f"it has the unknown format {version!r}", f"모르는 형식입니다: {version!r}")
        del self.shapes[_HEADER]
        return dict(header)

    def _refuse(self, en: str, ko: str) -> NoReturn:
        raise damaged(self._path, say(en, ko))


class WeightsError(ValueError):
    """A file of weights is damaged, hostile, too new, or does not fit."""


def damaged(path: FilePath, reason: str) -> WeightsError:
    """Return the error for a file of weights that cannot be used.

    Args:
        path: The file.
        reason: What is wrong with it, without a full stop.

    Returns:
        The error, to be raised.

    Examples:
        >>> print(damaged("model.npz", "its end is missing"))
        cannot read weights from model.npz: its end is missing.
    """
    name = os.fspath(path)
    return WeightsError(
        say(f"cannot read weights from {name}: {reason}.", f"{name}에서 가중치를 읽을 수 없습니다: {reason}.")
    )


def _storable(name: str, array: Array, dtype: DTypeLike | None) -> Array:
    if name == _HEADER or not _storable_name(name):
        raise ValueError(
            say(
                f"an array named {name!r} cannot be saved. Give the layer a plain name, such as 'affine1'.",
                f"이름이 {name!r}인 배열은 저장할 수 없습니다. 층 이름을 'affine1'처럼 간단하게 지으세요.",
            )
        )
    array = np.asarray(array)
    if array.dtype.kind not in "biuf":
        raise TypeError(
            say(
                f"{name} has the type {array.dtype}; only numbers and booleans can be saved.",
                f"{name}의 자료형이 {array.dtype}입니다. 숫자와 불리언만 저장할 수 있습니다.",
            )
        )
    if dtype is None or array.dtype.kind != "f":
        return array
    with np.errstate(over="ignore"):
        smaller = array.astype(dtype)
    if np.isinf(smaller).sum() > np.isinf(array).sum():
        largest = np.abs(array[np.isfinite(array)]).max()
        raise ValueError(
            say(
                f"{name} has a value of {largest:.3g}, too large for {smaller.dtype}. Save it as float32.",
                f"{name}에 {smaller.dtype}의 범위를 넘는 값({largest:.3g})이 있습니다. float32로 저장하세요.",
            )
        )
    return smaller


def _storable_name(name: str) -> bool:
    """Tell whether `name` is harmless even to a program that unpacks the archive into files."""
    parts = name.split("/")
    return name.isprintable() and not set(name) & set('\\:*?"<>|') and all(part.strip(". ") for part in parts)


def _write_member(archive: zipfile.ZipFile, name: str, array: Array, also: Any) -> None:
    start = io.BytesIO()
    array = np.asarray(array, order="C")
    np.lib.format.write_array_header_1_0(start, np.lib.format.header_data_from_array_1_0(array))
    info = zipfile.ZipInfo(f"{name}.npy", _BEFORE_UNIX)
    info.file_size = start.tell() + array.nbytes
    with archive.open(info, "w") as member:
        for piece in (start.getvalue(), array.reshape(-1).view(np.uint8).data):
            member.write(piece)
            also(piece)


def _package_version() -> str:
    from importlib import metadata  # slow to import, and only needed here

    try:
        return metadata.version("dl-textbook")
    except metadata.PackageNotFoundError:
        return "unknown"
