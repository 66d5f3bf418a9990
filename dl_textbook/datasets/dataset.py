"""What every loader gives: one frozen object that unpacks into the two pairs the book's loaders return."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from numpy.typing import NDArray

Array = NDArray[Any]
Pair = tuple[Array, Array]


@dataclass(frozen=True, eq=False, repr=False)
class Dataset:
    """A data set in memory: samples and their targets, for training and for testing.

    It unpacks like the book's `load_mnist`: `(x_train, t_train), (x_test, t_test) = dataset`.

    Attributes:
        name: The name that `load` knows it by.
        x_train: Training samples; the first axis counts them.
        t_train: Their targets: labels as integers `(n,)`, one-hot rows `(n, classes)`, or real numbers `(n,)`.
        x_test: Test samples, of the same shape but for their number.
        t_test: Their targets.
        class_names: What each label stands for, in order, by language (`"en"`, `"ko"`); empty where nothing is classified.
        feature_names: The column names of a table; empty for images and texts.
        description: What it is and what to beware of, in the user's language.
        source: Who made it and where it is published.
        license: Under which terms it may be used.
        stand_in: True where other data were given because the real ones could not be had.

    Examples:
        >>> from dl_textbook import datasets
        >>> digits = datasets.load("digits")
        >>> (x_train, t_train), (x_test, t_test) = digits
        >>> x_train.shape, digits.stand_in
        ((1500, 64), False)
    """

    name: str
    x_train: Array
    t_train: Array
    x_test: Array
    t_test: Array
    class_names: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    feature_names: tuple[str, ...] = ()
    description: str = ""
    source: str = ""
    license: str = ""
    stand_in: bool = False

    @property
    def train(self) -> Pair:
        """The training samples and their targets."""
        return self.x_train, self.t_train

    @property
    def test(self) -> Pair:
        """The test samples and their targets."""
        return self.x_test, self.t_test

    def __iter__(self) -> Iterator[Pair]:
        yield self.train
        yield self.test

    def __repr__(self) -> str:
        arrays = ", ".join(
            f"{name} {array.dtype}{array.shape}"
            for name in ("x_train", "t_train", "x_test", "t_test")
            for array in (getattr(self, name),)
        )
        return f"Dataset({self.name!r}{', a stand-in' if self.stand_in else ''}: {arrays})"
