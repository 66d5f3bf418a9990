"""The log of a search: a line for each trial, on the disk as soon as it ends, so that a run can be taken up again."""

import json
import math
import os
from pathlib import Path
from typing import Any

from dl_textbook.messages import say
from dl_textbook.tuning.trial import Suggestion, Trial

FORMAT = 1
BEGINNING = b'{"dl_textbook": "search"'


class RunLog:
    """A file of JSON lines: first what is searched, then the trials in the order in which they ended.

    Args:
        path: The file. It need not exist, but its folder must.

    Raises:
        OSError: If the file cannot be read.
        ValueError: If the file is no log, or is damaged before its last line.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = Path(path)
        content = self.path.read_bytes() if self.path.exists() else b""
        self._size = len(content)
        # A last line without its end was being written when the run was cut off: it is written over.
        self._whole = content.rfind(b"\n") + 1
        if not (content.startswith(BEGINNING) or BEGINNING.startswith(content)):
            raise self._not_a_log()
        lines = content[: self._whole].splitlines()
        parsed = [self._parsed(line, number) for number, line in enumerate(lines, start=1)]
        self.search = parsed[0] if parsed else None
        self._records = {trial["trial"]: trial for trial in parsed[1:]}

    def begin(self, search: dict[str, Any]) -> None:
        """Write what is searched; where the file says so already, make sure that it is the same.

        Args:
            search: What decides what is tried: the kind of search, its seed, its space.

        Raises:
            OSError: If the file cannot be written.
            ValueError: If `search` cannot be written as JSON, or the file is the log of another search.
        """
        try:
            search = json.loads(json.dumps(search, allow_nan=False))
        except (TypeError, ValueError) as error:
            raise ValueError(
                say(
                    f"the space cannot be written to a log ({error}). Choose among numbers, strings, None, or lists of these, "
                    "such as the names of what you choose, or search without a log.",
                    f"탐색 공간을 로그에 쓸 수 없습니다({error}). 수, 문자열, None이나 이들의 목록에서 고르게 하세요. "
                    "예를 들어 고를 것의 이름을 쓰면 됩니다. 아니면 로그 없이 탐색하세요.",
                )
            ) from error
        if self.search is None:
            self._write({"dl_textbook": "search", "format": FORMAT, **search})
            self.search = search
        for key, value in search.items():
            if self.search.get(key) != value:
                raise ValueError(
                    say(
                        f"{self.path} is the log of another search: its {key} is {self.search.get(key)}, now it is {value}. "
                        "Give this search a log of its own, or delete that file.",
                        f"{self.path}은(는) 다른 탐색의 로그입니다. 로그의 {key}는 {self.search.get(key)}인데 지금은 {value}입니다. "
                        "이 탐색에는 다른 로그를 주거나 그 파일을 지우세요.",
                    )
                )

    def find(self, suggestion: Suggestion) -> Trial | None:
        """Return the trial of this suggestion, unless it is not there or failed.

        Raises:
            ValueError: If the trial of that number tried something else.
        """
        record = self._records.get(suggestion.number)
        if record is None or record["failed"]:
            return None
        if (record["params"], record["seed"]) != (_as_read(suggestion.params), suggestion.seed):
            raise ValueError(
                say(
                    f"{self.path}: trial {suggestion.number} tried {record['params']}, but the space and the seed now give "
                    f"{suggestion.params}: another version of NumPy or of this package has written it. Start a new log.",
                    f"{self.path}: 시도 {suggestion.number}의 값은 {record['params']}인데, 지금 공간과 시드로는 {suggestion.params}입니다. "
                    "다른 버전의 NumPy나 이 패키지로 쓴 로그입니다. 새 로그로 시작하세요.",
                )
            )
        return Trial(
            *suggestion,
            score=float(record["score"]),
            errors=tuple(record["errors"]),
            seconds=float(record["seconds"]),
        )

    def add(self, trial: Trial) -> None:
        """Write a trial, all the way to the disk.

        Raises:
            OSError: If the file cannot be written; the trials that it has stay in it.
            RuntimeError: If another program has written to the file in the meantime.
        """
        self._write(
            {
                "trial": trial.number,
                "score": trial.score if math.isfinite(trial.score) else str(trial.score),
                "seconds": round(trial.seconds, 6),
                "failed": trial.failed,
                "errors": trial.errors,
                "seed": trial.seed,
                "params": trial.params,
            }
        )

    def _write(self, record: dict[str, Any]) -> None:
        line = json.dumps(record, ensure_ascii=False).encode() + b"\n"
        with self.path.open("r+b" if self.path.exists() else "x+b") as file:
            if file.seek(0, os.SEEK_END) != self._size:
                raise RuntimeError(
                    say(
                        f"another program has written to {self.path}. Two searches cannot share one log.",
                        f"다른 프로그램이 {self.path}에 썼습니다. 탐색 두 개가 로그 하나를 같이 쓸 수 없습니다.",
                    )
                )
            try:
                file.truncate(self._whole)
                file.seek(self._whole)
                file.write(line)
                file.flush()
                os.fsync(file.fileno())
                self._whole += len(line)
            finally:
                self._size = os.fstat(file.fileno()).st_size

    def _parsed(self, line: bytes, line_number: int) -> dict[str, Any]:
        try:
            record = json.loads(line)
            if line_number > 1:
                _check_trial(record)
        except (ValueError, TypeError, KeyError, RecursionError) as error:
            raise ValueError(
                say(
                    f"line {line_number} of {self.path} cannot be read ({error!r}): the log is damaged. Delete the line, and "
                    "its trial is run again, or start a new log.",
                    f"{self.path}의 {line_number}번째 줄을 읽을 수 없습니다({error!r}). 로그가 손상되었습니다. "
                    "그 줄을 지우면 그 시도를 다시 하고, 아니면 새 로그로 시작하세요.",
                )
            ) from error
        if line_number == 1 and record.get("format") != FORMAT:
            raise ValueError(
                say(
                    f"{self.path} is a log of format {record.get('format')}; this version reads format {FORMAT}.",
                    f"{self.path}은(는) 형식 {record.get('format')}의 로그입니다. 이 버전은 형식 {FORMAT}을 읽습니다.",
                )
            )
        parsed: dict[str, Any] = record
        return parsed

    def _not_a_log(self) -> ValueError:
        return ValueError(
            say(
                f"{self.path} is there already and is no log of a search. Choose another name for the log.",
                f"{self.path}은(는) 이미 있는 파일이고 탐색의 로그가 아닙니다. 로그에 다른 이름을 쓰세요.",
            )
        )


def _check_trial(record: Any) -> None:
    right = (
        isinstance(record["trial"], int)
        and isinstance(record["failed"], bool)
        and isinstance(record["errors"], list)
    )
    if not right or math.isinf(float(record["seconds"])) or float(record["score"]) is None:
        raise TypeError("no trial")


def _as_read(value: Any) -> Any:
    """Return what comes back when `value` has gone through the log: tuples as lists."""
    return json.loads(json.dumps(value))
