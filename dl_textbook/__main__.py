"""`python -m dl_textbook`: lists the data sets and weights; downloads, verifies and removes their files.

The exit status is 0 when all went well, 1 when something did not, 2 when the command was not understood.
"""

import argparse
import importlib.util
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from dl_textbook.checks import unknown_name
from dl_textbook.datasets import store
from dl_textbook.datasets.catalog import CATALOG, WEIGHTS
from dl_textbook.datasets.download import fetch
from dl_textbook.datasets.entry import Entry, File
from dl_textbook.datasets.errors import DatasetError
from dl_textbook.datasets.terminal import megabytes, pad, width
from dl_textbook.messages import say

_SHIPPED = Path(__file__).parent / "weights"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit status."""
    given = _parser().parse_args(arguments)
    if given.data is not None:
        os.environ["DL_TEXTBOOK_DATA"] = given.data
    if given.command is None:
        print(_table())
        return 0
    command = {"download": _download, "verify": _verify, "remove": _remove}[given.command]
    succeeded = True
    try:
        for entry in given.entries:
            try:
                succeeded &= command(entry, given.yes)
            except (DatasetError, OSError) as error:
                print(error, file=sys.stderr)
                succeeded = False
    except KeyboardInterrupt:
        print(say("\nStopped.", "\n멈추었습니다."), file=sys.stderr)
        return 1
    return 0 if succeeded else 1


def _parser() -> argparse.ArgumentParser:
    folder = say(
        "the data folder; else DL_TEXTBOOK_DATA, else the user's cache",
        "데이터 폴더. 없으면 DL_TEXTBOOK_DATA, 그것도 없으면 사용자 캐시",
    )
    parser = argparse.ArgumentParser(
        prog="python -m dl_textbook",
        description=say(
            "List data sets and weights, or fetch them.",
            "데이터세트와 가중치의 목록을 보거나 파일을 받습니다.",
        ),
    )
    parser.add_argument("--data", metavar="FOLDER", help=folder)
    parser.set_defaults(yes=False)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    for name, text in (
        ("download", say("fetch what is missing or damaged", "없거나 손상된 파일을 받습니다")),
        (
            "verify",
            say("compare files with their published hashes", "파일이 공개된 해시와 맞는지 확인합니다"),
        ),
        ("remove", say("delete files from the data folder", "데이터 폴더에서 파일을 지웁니다")),
    ):
        command = commands.add_parser(name, help=text, description=text)
        command.add_argument("entries", nargs="+", metavar="NAME", type=_entry)
        # Without a default of its own, it would undo a --data that stands before the command.
        command.add_argument("--data", metavar="FOLDER", help=folder, default=argparse.SUPPRESS)
        if name == "remove":
            command.add_argument("--yes", action="store_true", help=say("don't ask", "묻지 않고 지웁니다"))
    return parser


def _entry(name: str) -> Entry:
    entries = {**CATALOG, **WEIGHTS}
    if name not in entries:
        raise argparse.ArgumentTypeError(str(unknown_name(("name", "데이터세트"), name, entries)))
    return entries[name]


def _table() -> str:
    """What there is: one line for each data set, for weights to download, and for weights in the package."""
    here, trained = say("in the package", "패키지에 있음"), say("trained weights", "훈련된 가중치")
    rows = [
        say("name state size license content", "이름 상태 크기 라이선스 내용").split(),
        *(
            [entry.name, _state(entry), _total(entry), entry.license, entry.title]
            for entry in (*CATALOG.values(), *WEIGHTS.values())
        ),
        *(
            [path.stem, here, megabytes(path.stat().st_size), "MIT", trained]
            for path in sorted(_SHIPPED.glob("*.npz"))
        ),
    ]
    widths = [max(map(width, column)) for column in zip(*rows, strict=True)]
    lines = ["  ".join(map(pad, row, widths)).rstrip() for row in rows]
    where = say("Data folder", "데이터 폴더") + ": " + ", ".join(map(str, store.folders()))
    return "\n".join([where, "", *lines])


def _state(entry: Entry) -> str:
    if entry.module == "sklearn":
        if importlib.util.find_spec("sklearn"):
            return say("in scikit-learn", "scikit-learn에 있음")
        return say("needs scikit-learn", "scikit-learn 필요")
    if entry.module:
        return say("in the package", "패키지에 있음")
    states = {_file_state(file) for file in store.present_form(entry.forms)}
    if not states:
        return (
            say("missing, has a stand-in", "없음(대신할 것 있음)")
            if entry.stand_in
            else say("missing", "없음")
        )
    # Of several, the worst counts.
    return next(say(*state) for state in (_DAMAGED, _PRESENT, _VERIFIED) if state in states)


_DAMAGED = ("damaged", "손상됨")
_PRESENT = ("present", "있음")
_VERIFIED = ("verified", "확인됨")
_MISSING = ("missing", "없음")


def _file_state(file: File) -> tuple[str, str]:
    """What a look at the file itself tells; `present` where there is no hash to compare it with."""
    path = store.locate(file)
    if path is None:
        return _MISSING
    if not store.intact(file, path):
        return _DAMAGED
    return _VERIFIED if file.digest else _PRESENT


def _total(entry: Entry) -> str:
    """The size on the disk, else that of the download where it is known."""
    if form := store.present_form(entry.forms):
        return megabytes(sum(path.stat().st_size for path in map(store.locate, form) if path))
    form = store.downloadable_form(entry.forms)
    return megabytes(sum(file.size for file in form)) if form and all(file.digest for file in form) else "-"


def _needed(entry: Entry) -> tuple[File, ...]:
    """The files of the form that is there or would be downloaded, and what belongs to them."""
    return (store.present_form(entry.forms) or store.downloadable_form(entry.forms)) + entry.extras


def _download(entry: Entry, yes: bool) -> bool:
    if entry.module:
        return _verify(entry, yes)
    for file in _needed(entry):
        path = store.locate(file)
        if path and file.urls and not store.offline() and not store.intact(file, path):
            fetch(file, path.parents[1])
    store.obtain(entry, entry.forms)
    if entry.extras:
        store.obtain(entry, (entry.extras,))
    return _verify(entry, yes)


def _verify(entry: Entry, yes: bool) -> bool:
    states = {file: _file_state(file) for file in _needed(entry)}
    for file, state in states.items():
        print(f"{store.locate(file) or file.path}: {say(*state)}")
    if not states:
        print(f"{entry.name}: {_state(entry)}")
    return all(state in (_VERIFIED, _PRESENT) for state in states.values())


def _remove(entry: Entry, yes: bool) -> bool:
    files = [file for form in (*entry.forms, entry.extras) for file in form]
    places = [folder / file.path for folder in store.folders() for file in files]
    paths = [path for place in places for path in (place, store.unfinished(place)) if path.is_file()]
    if not paths:
        print(say(f"{entry.name}: nothing to remove", f"{entry.name}: 지울 것이 없습니다"))
        return True
    print("\n".join(map(str, paths)))
    if not yes and not _agreed():
        print(say(f"{entry.name}: kept", f"{entry.name}: 그대로 두었습니다"))
        return False
    for path in paths:
        path.unlink()
    for parent in {path.parent for path in paths}:
        store.remove_if_empty(parent)
    print(say(f"{entry.name}: removed", f"{entry.name}: 지웠습니다"))
    return True


def _agreed() -> bool:
    try:
        answer = input(say("Delete these files? [y/N] ", "이 파일들을 지울까요? [y/N] "))
    except EOFError:
        print()
        return False
    return answer.strip().lower() in ("y", "yes", "예", "네", "ㅛ")  # ㅛ: the y key of a Korean keyboard


if __name__ == "__main__":
    sys.exit(main())
