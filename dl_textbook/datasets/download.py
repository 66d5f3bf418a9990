"""Getting a file from the network, whole and unchanged, or not at all.

What a server says about a file is not believed: the size and the hash that the catalog knows decide. The bytes are collected beside
their place under the name `….part` and take the file's name in one step when they are right. A download that was cut short goes on
where it stopped, from whichever mirror answers; if the pieces do not fit, the hash tells, and it starts again.
"""

import errno
import os
import shutil
import sys
import time
import urllib.request
from collections.abc import Iterator
from http.client import HTTPException, HTTPResponse
from pathlib import Path
from typing import IO, Any
from urllib.error import HTTPError, URLError

from dl_textbook.datasets.entry import File
from dl_textbook.datasets.errors import DatasetError, DownloadError
from dl_textbook.datasets.lock import locked
from dl_textbook.datasets.store import intact, lock_of, unfinished
from dl_textbook.datasets.terminal import Progress, megabytes
from dl_textbook.messages import say

TIMEOUT = 20.0
"""Seconds without a sign of life after which a server is given up, and the time over which its speed is judged."""

_SLOWEST = 2000  # bytes a second, on average; a server below it has stalled in all but name
_CHUNK = 1 << 16
_TRIES = 4  # for each address, as long as each brings something new


def fetch(file: File, folder: Path, timeout: float = TIMEOUT) -> Path:
    """Download `file` to its place under `folder`, unless it is there, and intact, by the time its turn comes.

    Processes that want the same file at the same time download it once: the others wait.

    Args:
        file: What to get; its addresses are tried in order.
        folder: The data folder.
        timeout: Seconds without a sign of life after which a server is given up.

    Returns:
        Where the file lies now.

    Raises:
        DownloadError: If no address gave the right bytes; the message says what each did instead.
        DatasetError: If the disk is full or the folder cannot be written to.
    """
    target = folder / file.path
    part = unfinished(target)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with locked(lock_of(target.parent), waiting=lambda: _say_waiting(file)):
            if not (target.is_file() and intact(file, target)):
                _collect(file, part, timeout)
                part.replace(target)
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            part.unlink(missing_ok=True)
            raise _disk_full(file, target.parent) from error
        raise DatasetError(
            say(
                f"{target} cannot be written: {error.strerror or error}. Name a folder you may write to in DL_TEXTBOOK_DATA.",
                f"{target} 파일을 쓸 수 없습니다({error.strerror or error}). 쓸 수 있는 폴더를 DL_TEXTBOOK_DATA에 지정하세요.",
            )
        ) from error
    return target


class _Failed(Exception):
    """One try at one address failed; the text says how."""


def _collect(file: File, part: Path, timeout: float) -> None:
    """Fill `part` with the right bytes, from the first address that gives them."""
    failures = {}
    with Progress(file.path, file.size) as progress:
        for url in file.urls:
            for _ in range(_TRIES):
                before = _size(part)
                try:
                    _receive(url, file, part, timeout, progress)
                    _check(file, part)
                except _Failed as failure:
                    failures[url] = str(failure)
                    after = _size(part)
                    # Go on where it stopped; or start again where old and new pieces did not fit and were deleted.
                    if not (after > before or 0 == after < before):
                        break
                else:
                    return
    raise DownloadError("; ".join(f"{url}: {failure}" for url, failure in failures.items()))


def _receive(url: str, file: File, part: Path, timeout: float, progress: Progress) -> None:
    """Add to `part` what the server sends, after what is there already."""
    have = _size(part)
    if have and not (file.digest and have < file.size):  # nothing would tell whether the pieces fit
        part.unlink()
        have = 0
    needed = file.size - have if file.digest else 0
    if shutil.disk_usage(part.parent).free < needed:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    with _open(url, have, timeout) as response:
        if have and not _continues(response, have):
            have = 0
        announced = response.headers.get("Content-Length", "")
        whole = have + int(announced) if announced.isdecimal() else None
        if whole is not None and whole > file.size:
            raise _Failed(_too_large(whole, file.size))
        progress.total = whole or file.size
        done = have
        with part.open("ab" if have else "wb") as out:
            for chunk in _chunks(response, timeout):
                done += len(chunk)
                if done > file.size:
                    out.truncate(0)
                    raise _Failed(_too_large(done, file.size))
                out.write(chunk)
                progress.show(done)
            out.flush()
            os.fsync(out.fileno())
    if whole is not None and done < whole:
        raise _Failed(
            say(
                f"the connection ended after {done:,} of {whole:,} bytes",
                f"{whole:,}바이트 중 {done:,}바이트만 받고 연결이 끊겼습니다",
            )
        )


def _chunks(response: HTTPResponse, timeout: float) -> Iterator[bytes]:
    """Give what arrives as it arrives, until the end or until it comes too slowly."""
    started, received = time.monotonic(), 0
    while True:
        try:
            chunk = response.read1(_CHUNK)
        except (OSError, HTTPException) as error:
            raise _Failed(_why(error)) from error
        if not chunk:
            return
        received += len(chunk)
        elapsed = time.monotonic() - started
        if elapsed > timeout and received < _SLOWEST * elapsed:
            raise _Failed(_stalled())
        yield chunk


def _open(url: str, start: int, timeout: float) -> HTTPResponse:
    request = urllib.request.Request(
        url, headers={"User-Agent": "dl-textbook", "Accept-Encoding": "identity"}
    )
    if start:
        request.add_header("Range", f"bytes={start}-")
    # Not `build_opener`: it would bring handlers for file:, ftp: and data: addresses too.
    opener = urllib.request.OpenerDirector()
    for handler in (
        urllib.request.ProxyHandler(),
        urllib.request.HTTPHandler(),
        urllib.request.HTTPSHandler(),
        _HttpRedirects(),
        urllib.request.HTTPDefaultErrorHandler(),
        urllib.request.HTTPErrorProcessor(),
        urllib.request.UnknownHandler(),
    ):
        opener.add_handler(handler)
    try:
        response: HTTPResponse = opener.open(request, timeout=timeout)
    except (OSError, HTTPException, ValueError) as error:
        if isinstance(error, HTTPError):
            error.close()
        raise _Failed(_why(error)) from error
    return response


class _HttpRedirects(urllib.request.HTTPRedirectHandler):
    """Follow redirections from http to http(s) and from https to https, to nowhere else."""

    def redirect_request(
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: Any, newurl: str
    ) -> urllib.request.Request | None:
        allowed = ("https:",) if req.type == "https" else ("http:", "https:")
        if not newurl.lower().startswith(allowed):
            fp.close()
            raise URLError(
                say(
                    f"redirected to {newurl}, which is refused",
                    f"{newurl}로 옮기라는 응답은 받아들이지 않습니다",
                )
            )
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _continues(response: HTTPResponse, start: int) -> bool:
    """Whether the server sends the rest, rather than all of it again or some other piece."""
    return response.status == 206 and response.headers.get("Content-Range", "").startswith(f"bytes {start}-")


def _check(file: File, part: Path) -> None:
    """Delete `part` and fail unless it is what it must be."""
    with part.open("rb") as content:
        right = file.matches(content)
    if not right:
        part.unlink()
        kind = file.digest.split(":")[0]
        raise _Failed(
            say(
                f"wrong content: its {kind} is not the published one",
                f"내용이 다릅니다({kind} 값이 공개된 것과 다름)",
            )
        )


def _size(part: Path) -> int:
    return part.stat().st_size if part.exists() else 0


def _why(error: Exception) -> str:
    reason = error.reason if isinstance(error, URLError) else error
    if isinstance(error, HTTPError):
        return f"HTTP {error.code} {error.msg.splitlines()[0] if error.msg else ''}".strip()
    return _stalled() if isinstance(reason, TimeoutError) else str(reason) or type(reason).__name__


def _stalled() -> str:
    return say("the server stalled", "서버가 응답을 멈추었습니다")


def _too_large(size: int, most: int) -> str:
    return say(
        f"{size:,} bytes or more, where {most:,} are the most",
        f"최대 {most:,}바이트여야 하는데 {size:,}바이트 이상입니다",
    )


def _say_waiting(file: File) -> None:
    if sys.stderr.isatty():
        print(
            say(
                f"{file.path}: another program is downloading it; waiting …",
                f"{file.path}: 다른 프로그램이 받고 있어 기다립니다 …",
            ),
            file=sys.stderr,
        )


def _disk_full(file: File, folder: Path) -> DatasetError:
    free = shutil.disk_usage(folder).free
    return DatasetError(
        say(
            f"the disk is full: {file.path} needs {megabytes(file.size)}, but {folder} has {megabytes(free)} left. "
            "What had arrived was deleted. Make room, or name another folder in DL_TEXTBOOK_DATA.",
            f"디스크가 가득 찼습니다. {file.path}에 {megabytes(file.size)}가 필요하지만 {folder}에는 {megabytes(free)}만 남아 있습니다. "
            "받은 부분은 지웠습니다. 공간을 비우거나 DL_TEXTBOOK_DATA에 다른 폴더를 지정하세요.",
        )
    )
