"""Trained networks that come with the package: small `.npz` files, each with a card that says how it was made.

The cards lie beside the files, and `card` returns them. The networks were trained from real data by `tools/weights` of the book's
repository.
"""

from __future__ import annotations

from pathlib import Path

from dl_textbook.checks import unknown_name
from dl_textbook.model import Sequential

_FOLDER = Path(__file__).parent


def names() -> list[str]:
    """Return the names of the networks that come with the package.

    Examples:
        >>> "mnist_mlp" in names()
        True
    """
    return sorted(path.stem for path in _FOLDER.glob("*.npz"))


def path(name: str) -> Path:
    """Return where the file of a network lies, or would lie."""
    return _FOLDER / f"{name}.npz"


def load(name: str) -> Sequential:
    """Return a trained network, ready to predict or to train further.

    Args:
        name: One of `names()`.

    Raises:
        ValueError: If there is none of that name; the message has the closest one.

    Examples:
        >>> import numpy as np
        >>> load("mnist_mlp").predict(np.zeros((1, 784))).shape
        (1, 10)
    """
    return Sequential.load(_known(name))


def card(name: str) -> str:
    """Return the card of a network as Markdown: its data, training and accuracy.

    Args:
        name: One of `names()`.

    Raises:
        ValueError: If there is none of that name; the message has the closest one.

    Examples:
        >>> print(card("mnist_mlp").splitlines()[0])
        # mnist_mlp
    """
    return _known(name).with_suffix(".md").read_text(encoding="utf-8")


def _known(name: str) -> Path:
    if name not in names():
        raise unknown_name(("trained network", "학습된 신경망"), name, names())
    return path(name)
