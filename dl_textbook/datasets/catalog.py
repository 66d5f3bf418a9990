"""Which data sets there are: their files, where those come from, what they must hash to, and on what terms they are given.

The addresses and hashes are the publishers' own: MNIST's mirrors, Zalando's Fashion-MNIST, and the copies that Keras reads.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from dl_textbook.checks import unknown_name
from dl_textbook.datasets.dataset import Dataset, Pair
from dl_textbook.messages import say

_KERAS = "https://storage.googleapis.com/tensorflow/tf-keras-datasets/"
_MNIST = (
    "https://ossci-datasets.s3.amazonaws.com/mnist/",
    "https://storage.googleapis.com/cvdf-datasets/mnist/",
)
_FASHION = (
    "https://fashion-mnist.s3.eu-central-1.amazonaws.com/",
    "https://raw.githubusercontent.com/zalandoresearch/fashion-mnist/master/data/fashion/",
)
_SIGN = "https://github.com/a-milenkin/ml_instruments/raw/refs/heads/main/data/"


@dataclass(frozen=True)
class File:
    """One file of a data set.

    Attributes:
        path: Where it lies under the data folder, such as `mnist/t10k-labels-idx1-ubyte.gz`.
        size: Its size in bytes; where `digest` is empty, the most that is accepted.
        digest: What its content must hash to, such as `sha256:f7ae…`; empty where no hash can be relied on.
        urls: Where it can be downloaded, the first choice first; empty where it cannot.
    """

    path: str
    size: int
    digest: str = ""
    urls: tuple[str, ...] = ()


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
        licence: Under which terms it may be used.
        class_names: What each label stands for, in order, as pairs in English and Korean.
        has_stand_in: True where the package holds other data that can take its place.
    """

    name: str
    title: str
    forms: tuple[tuple[File, ...], ...]
    description: tuple[str, str]
    source: str
    licence: str
    class_names: tuple[tuple[str, str], ...] = ()
    has_stand_in: bool = False

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
            licence=self.licence,
            stand_in=stand_in,
        )


def find(name: str) -> Entry:
    """Return the entry called `name`, or raise the error that lists the names there are."""
    if name not in CATALOG:
        raise unknown_name(("data set", "데이터세트"), name, CATALOG)
    return CATALOG[name]


def _idx(folder: str, mirrors: tuple[str, ...], sizes: tuple[tuple[str, int, str], ...]) -> tuple[File, ...]:
    return tuple(
        File(f"{folder}/{name}", size, f"sha256:{digest}", tuple(mirror + name for mirror in mirrors))
        for name, size, digest in sizes
    )


_DIGITS = tuple((str(digit), str(digit)) for digit in range(10))

_ENTRIES = (
    Entry(
        name="mnist",
        title="MNIST",
        forms=(
            _idx(
                "mnist",
                _MNIST,
                (
                    (
                        "train-images-idx3-ubyte.gz",
                        9_912_422,
                        "440fcabf73cc546fa21475e81ea370265605f56be210a4024d2ca8f203523609",
                    ),
                    (
                        "train-labels-idx1-ubyte.gz",
                        28_881,
                        "3552534a0a558bbed6aed32b30c495cca23d567ec52cac8be1a0730e8010255c",
                    ),
                    (
                        "t10k-images-idx3-ubyte.gz",
                        1_648_877,
                        "8d422c7b0a1c1c79245a5bcf07fe86e33eeafee792b84584aec276f5a2dbc4e6",
                    ),
                    (
                        "t10k-labels-idx1-ubyte.gz",
                        4_542,
                        "f7ae60f92e00ec6debd23a6088c31dbd2371eca3ffa0defaefb259924204aec6",
                    ),
                ),
            ),
        ),
        description=(
            "70,000 handwritten digits, 28×28 pixels, 60,000 of them for training.",
            "손으로 쓴 숫자 7만 장(28×28픽셀). 그중 6만 장이 훈련용입니다.",
        ),
        source="Y. LeCun, C. Cortes and C. Burges, http://yann.lecun.com/exdb/mnist/",
        licence="CC BY-SA 3.0",
        class_names=_DIGITS,
        has_stand_in=True,
    ),
    Entry(
        name="digits",
        title="Optical recognition of handwritten digits (UCI)",
        forms=((),),
        description=(
            "1,797 handwritten digits, 8×8 pixels with values from 0 to 16; part of the package.",
            "손으로 쓴 숫자 1,797장(8×8픽셀, 값은 0~16). 패키지에 들어 있습니다.",
        ),
        source="E. Alpaydin and C. Kaynak, UCI Machine Learning Repository, https://doi.org/10.24432/C50P49",
        licence="CC BY 4.0",
        class_names=_DIGITS,
    ),
)

CATALOG: Mapping[str, Entry] = MappingProxyType({entry.name: entry for entry in _ENTRIES})
"""The data sets by name, in the order in which they are listed."""
