"""What is known about a data set before it is loaded, and about each of its files."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import BinaryIO

from dl_textbook.datasets.dataset import Dataset, Pair
from dl_textbook.messages import say


@dataclass(frozen=True)
class File:
    """One file of a data set.

    Attributes:
        path: Where it lies under the data folder, such as `mnist/t10k-labels-idx1-ubyte.gz`.
        size: Its size in bytes, or the most that it can be where that is not known.
        digest: What its content must hash to, such as `sha256:f7ae…`; empty where no hash can be relied on.
        urls: Where it can be downloaded, the first choice first; empty where it cannot.
    """

    path: str
    size: int
    digest: str = ""
    urls: tuple[str, ...] = ()

    def matches(self, content: BinaryIO) -> bool:
        """Whether `content`, read from where it stands to its end, hashes to `digest`; True where no hash is known."""
        if not self.digest:
            return True
        algorithm, expected = self.digest.split(":")
        # md5, where it is md5, is no protection against malice; the publisher gives no other hash.
        made = hashlib.file_digest(content, lambda: hashlib.new(algorithm, usedforsecurity=False))  # type: ignore[arg-type]
        return made.hexdigest() == expected


@dataclass(frozen=True)
class Entry:
    """What is known about a data set before it is loaded.

    Attributes:
        name: The name that `load` knows it by.
        title: Its full name.
        forms: The sets of files that it can be read from, the first choice first. The first form that is complete in the
            data folder is read; else the first whose files all have addresses is downloaded.
        description: What it is and what to beware of, in English and Korean.
        source: Who made it and where it is published.
        license: Under which terms it may be used.
        class_names: What each label stands for, in order, as pairs in English and Korean.
        extras: Files beside the data, such as a list of words.
        module: The module that brings the data, where no file is needed: `dl_textbook` itself or `sklearn`.
        stand_in: The name of the data set in the package that can take its place; empty where there is none.
    """

    name: str
    title: str
    forms: tuple[tuple[File, ...], ...]
    description: tuple[str, str]
    source: str
    license: str
    class_names: tuple[tuple[str, str], ...] = ()
    extras: tuple[File, ...] = ()
    module: str = ""
    stand_in: str = ""

    def dataset(
        self, train: Pair, test: Pair, feature_names: Sequence[str] = (), stand_in: bool = False
    ) -> Dataset:
        """Put arrays and what is known about them together."""
        english, korean = zip(*self.class_names, strict=True) if self.class_names else ((), ())
        names = {"en": english, "ko": korean} if self.class_names else {}
        return Dataset(
            name=self.name,
            x_train=train[0],
            t_train=train[1],
            x_test=test[0],
            t_test=test[1],
            class_names=MappingProxyType(names),
            feature_names=tuple(feature_names),
            description=say(*self.description),
            source=self.source,
            license=self.license,
            stand_in=stand_in,
        )
