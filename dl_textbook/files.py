"""Writing a file so that it is there whole or not at all."""

import errno
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from dl_textbook.messages import say


@contextmanager
def replacing(path: str | os.PathLike[str]) -> Iterator[BinaryIO]:
    """Open a file for writing that takes the place of `path` only when all of it is on the disk.

    The bytes go to a temporary file in the same folder, which then gets the name `path` in one step. A full disk, a
    missing permission or an error inside the `with` block leave what was at `path` as it was, and no half file.

    Args:
        path: Where the file shall be; a link is followed. Its folder must exist.

    Yields:
        A binary file, open for writing and reading.

    Raises:
        OSError: If the file cannot be written (as `PermissionError`, `FileNotFoundError`, … where there is such a kind);
            the message says why, and that the old file is still there.

    Examples:
        >>> import tempfile
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     note = Path(folder, "note.txt")
        ...     with replacing(note) as file:
        ...         _ = file.write(b"the whole text")
        ...     note.read_bytes()
        b'the whole text'
    """
    target = Path(os.path.realpath(path))
    # Not tempfile: its files are private to the user, and keep that after the rename.
    beside = target.with_name(f".{target.name[:100]}.{secrets.token_hex(8)}.part")
    try:
        if target.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        with beside.open("x+b") as file:
            try:
                yield file
                file.flush()
                os.fsync(file.fileno())
            except BaseException:
                file.close()
                beside.unlink(missing_ok=True)
                raise
        beside.replace(target)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise _not_written(target, error) from error


def _not_written(path: Path, error: OSError) -> OSError:
    kept = path.is_file()
    reason = error.strerror or str(error)
    return OSError(
        error.errno,
        say(
            f"could not write the file: {reason}. "
            + ("The old file is unchanged" if kept else "Nothing was written"),
            f"파일을 쓸 수 없습니다({reason}). "
            + ("이전 파일은 그대로 있습니다" if kept else "아무것도 쓰지 않았습니다"),
        ),
        str(path),
    )
