"""The data folder: where files lie, whether they are what they should be, and what happens when one is missing."""

import io
import os
import sys
from pathlib import Path

from dl_textbook.datasets import log
from dl_textbook.datasets.entry import Entry, File
from dl_textbook.datasets.errors import DamagedFileError, DownloadError, MissingDataError
from dl_textbook.messages import say

Forms = tuple[tuple[File, ...], ...]


def data_folder() -> Path:
    """Where data sets are looked for and downloaded to.

    Returns:
        The folder that the variable `DL_TEXTBOOK_DATA` names, else the user's cache folder.

    Examples:
        >>> data_folder().is_absolute()
        True
    """
    named = os.environ.get("DL_TEXTBOOK_DATA")
    return Path(named).expanduser().resolve() if named else cache_folder()


def cache_folder() -> Path:
    """The folder for the package's files among the user's caches, where this system keeps them."""
    if sys.platform == "win32":
        named = os.environ.get("LOCALAPPDATA")
        return (Path(named) if named else Path.home() / "AppData" / "Local") / "dl-textbook" / "data"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "dl-textbook"
    named = os.environ.get("XDG_CACHE_HOME", "")
    # The XDG rules: a relative path there is to be ignored.
    return (Path(named) if Path(named).is_absolute() else Path.home() / ".cache") / "dl-textbook"


def offline() -> bool:
    """Whether the variable `DL_TEXTBOOK_OFFLINE` forbids the network: it is set, and not to `0`."""
    return os.environ.get("DL_TEXTBOOK_OFFLINE", "0") not in ("", "0")


def folders() -> list[Path]:
    """Where files are looked for: the data folder and, where that cannot be written to, the user's cache as well."""
    folder, cache = data_folder(), cache_folder()
    return [folder] if folder == cache or _writable(folder) else [folder, cache]


def locate(file: File) -> Path | None:
    """Return where `file` lies, or None."""
    return next((path for folder in folders() if (path := folder / file.path).is_file()), None)


def places(forms: Forms) -> list[Path]:
    """Return where the files of `forms` may lie, whether they are there or not."""
    return [folder / file.path for form in forms for file in form for folder in folders()]


def present_form(forms: Forms) -> tuple[File, ...]:
    """Return the first set of files that is complete in the data folder; empty where none is."""
    return next((form for form in forms if all(map(locate, form))), ())


def downloadable_form(forms: Forms) -> tuple[File, ...]:
    """Return the first set of files that all have addresses; empty where there is none."""
    return next((form for form in forms if all(file.urls for file in form)), ())


def obtain(entry: Entry, forms: Forms) -> tuple[File, ...]:
    """Make sure that all files of one form are in the data folder, downloading them if need be.

    Args:
        entry: Whose files they are.
        forms: The sets of files that will do: `entry.forms`, or `(entry.extras,)`.

    Returns:
        The files of the form that is there; `read` and `locate` find them.

    Raises:
        MissingDataError: If they are not there and cannot be downloaded; the message says how to get them.
        DatasetError: If the disk is full or nothing can be written.
    """
    if form := present_form(forms):
        return form
    reason = say(
        "the network is switched off (DL_TEXTBOOK_OFFLINE)",
        "네트워크를 쓰지 않도록 설정되어 있습니다(DL_TEXTBOOK_OFFLINE)",
    )
    wanted = downloadable_form(forms)
    if wanted and not offline():
        # Not at the top: most programs find their files and need no urllib, which takes as long to import as all of this.
        from dl_textbook.datasets.download import fetch

        try:
            for file in wanted:
                if locate(file) is None:
                    fetch(file, folders()[-1])
        except DownloadError as error:
            reason = str(error)
        else:
            return wanted
    log.append(entry, (), places(forms))
    raise _missing(entry, wanted or forms[-1], reason)


def read(file: File, path: Path | None = None) -> bytes:
    """Read a file of the data folder whole, and check that its content is the published one.

    The bytes that are checked are the bytes that are used. On a current processor this takes a hundredth of a second for MNIST, so
    that nothing is gained by remembering that a file was checked before.

    Args:
        file: What to read.
        path: Where it lies; None to look in the data folder.

    Returns:
        The content.

    Raises:
        MissingDataError: If the file is not there.
        DamagedFileError: If it is larger than it can be, or hashes to something else.
    """
    path = path or locate(file)
    if path is None:
        raise MissingDataError(say(f"{file.path} is missing.", f"{file.path} 파일이 없습니다."))
    with path.open("rb") as opened:
        content = opened.read(file.size + 1)
    if len(content) > file.size or not file.matches(io.BytesIO(content)):
        published = file.digest or say(f"at most {file.size:,} bytes", f"최대 {file.size:,}바이트")
        raise DamagedFileError(
            say(
                f"{path} is damaged: its content is not the published one ({published}). "
                "Delete it, or fetch it anew with  python -m dl_textbook download.",
                f"{path} 파일이 손상되었습니다. 내용이 공개된 것({published})과 다릅니다. "
                "지우거나  python -m dl_textbook download  명령으로 다시 받으세요.",
            )
        )
    return content


def intact(file: File, path: Path) -> bool:
    """Whether the file at `path`, of any size, is no larger than it can be and hashes to what it must."""
    with path.open("rb") as opened:
        return path.stat().st_size <= file.size and file.matches(opened)


def unfinished(path: Path) -> Path:
    """Where the pieces of a download are collected that will lie at `path`."""
    return path.with_name(path.name + ".part")


def lock_of(folder: Path) -> Path:
    """The file whose lock a process holds while it downloads into `folder`."""
    return folder / ".lock"


def remove_if_empty(folder: Path) -> None:
    """Remove a folder of a data set if nothing but its lock is left in it."""
    lock = lock_of(folder)
    if all(path == lock for path in folder.iterdir()):
        lock.unlink(missing_ok=True)
        folder.rmdir()


def _writable(folder: Path) -> bool:
    existing = next(path for path in (folder, *folder.parents) if path.exists())
    return os.access(existing, os.W_OK | os.X_OK)


def _missing(entry: Entry, form: tuple[File, ...], reason: str) -> MissingDataError:
    files = "\n".join(
        f"  {folders()[-1] / file.path}" + "".join(f"\n    {url}" for url in file.urls) for file in form
    )
    return MissingDataError(
        say(
            f"the data set {entry.name!r} is not there: {reason}.\n"
            f"Fetch it with  python -m dl_textbook download {entry.name}  or put these files there yourself:\n{files}",
            f"데이터세트 {entry.name!r}이(가) 없습니다: {reason}.\n"
            f"python -m dl_textbook download {entry.name}  명령으로 받거나, 다음 파일을 직접 넣으세요.\n{files}",
        ),
        reason,
    )
