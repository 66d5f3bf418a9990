"""What networks trained on ImageNet have in common: 1,000 classes with names, photographs as input, weights to download."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import ArrayLike, NDArray

from dl_textbook.checks import whole
from dl_textbook.datasets.catalog import WEIGHTS
from dl_textbook.datasets.store import locate, obtain, read
from dl_textbook.messages import say
from dl_textbook.model.archive import damaged
from dl_textbook.model.sequential import Sequential
from dl_textbook.networks.photographs import as_input, center_square

CLASSES = 1000


def class_names() -> list[str]:
    """Return the names of the 1,000 classes of ImageNet, in the order in which networks give their scores.

    Each class has one name or several: 281 is `"tabby, tabby cat"`. 151 to 268 are dogs, 281 to 285 are house cats; most are
    things. The list is taken from the data folder, or downloaded.

    Returns:
        1,000 names. One of them comes twice: a crane is a bird and a machine.

    Raises:
        dl_textbook.datasets.MissingDataError: If the list is not there and can't be downloaded.
        ValueError: If it doesn't hold 1,000 names.
    """
    entry = WEIGHTS["imagenet_classes"]
    (file,) = obtain(entry, entry.forms)
    lines = read(file).decode("utf-8", errors="replace").splitlines()
    # A line is a name, or WordNet's number of it, such as n02123045, and a name.
    names = [line.partition(" ")[2] if line[:1] == "n" and line[1:9].isdigit() else line for line in lines]
    if len(names) != CLASSES or not all(name.strip() for name in names):
        raise damaged(
            file.path, say(f"it does not hold {CLASSES:,} names", f"이름 {CLASSES:,}개가 들어 있지 않습니다")
        )
    return names


def published_weights(name: str) -> Path:
    """Return the file with a network's published weights, downloaded if need be, and checked.

    Args:
        name: `"squeezenet"` or `"vgg16"`.

    Returns:
        Where the file lies.

    Raises:
        dl_textbook.datasets.MissingDataError: If it is not there and can't be downloaded.
        ValueError: If its content is not what was published.
    """
    entry = WEIGHTS[name]
    (file,) = obtain(entry, entry.forms)
    path = locate(file)
    assert path is not None
    with path.open("rb") as opened:
        if not file.matches(opened):
            raise damaged(
                path,
                say(
                    "its content is not the published one. Delete it, so that it is downloaded again",
                    "내용이 공개된 것과 다릅니다. 지우면 다시 내려받습니다",
                ),
            )
    return path


class ImageNetClassifier(Sequential):
    """A network that tells what a photograph shows.

    Attributes:
        image_size: The side of the square that it looks at, in pixels.
        channel_mean: What is subtracted from blue, green and red.
    """

    image_size = 224
    channel_mean = (0.0, 0.0, 0.0)

    def preprocess(self, picture: ArrayLike) -> NDArray[np.float32]:
        """Return a photograph as a batch of one that `predict` can take.

        The shorter side is brought to 256 pixels (see `dl_textbook.networks.photographs.resize`), the square in the
        middle is cut out, the channels are put in the order blue, green, red, and the mean of the training pictures is
        subtracted.

        Args:
            picture: Red, green and blue from 0 to 255 as uint8, shape (height, width, 3).

        Returns:
            An array (1, 3, image_size, image_size).

        Raises:
            TypeError: If `picture` is not of type uint8.
            ValueError: If it is no color photograph.

        Examples:
            >>> from dl_textbook.networks import SqueezeNet
            >>> SqueezeNet(rng=0).preprocess(np.zeros((300, 451, 3), np.uint8)).shape
            (1, 3, 227, 227)
        """
        return as_input(center_square(picture, 256, self.image_size), self.channel_mean)

    def classify(self, picture: ArrayLike, top: int = 5) -> list[tuple[str, float]]:
        """Return what a photograph shows: the likeliest classes with their probabilities, the likeliest first.

        Args:
            picture: Red, green and blue from 0 to 255 as uint8, shape (height, width, 3).
            top: How many classes to return.

        Returns:
            Pairs of a class name and a probability.

        Raises:
            TypeError: If `picture` is not of type uint8.
            ValueError: If it is no color photograph, or the network does not have ImageNet's 1,000 classes.
            dl_textbook.datasets.MissingDataError: If the names are not there and can't be downloaded.
        """
        probabilities = self.predict_proba(self.preprocess(picture))[0]
        if probabilities.shape != (CLASSES,):
            raise ValueError(
                say(
                    f"this network gives scores of shape {probabilities.shape}, but only ImageNet's {CLASSES:,} classes have "
                    "known names. Use predict_proba(preprocess(picture)) instead.",
                    f"이 신경망이 내는 점수의 형상은 {probabilities.shape}인데, 이름을 아는 것은 이미지넷의 클래스 {CLASSES:,}개뿐입니다. "
                    "predict_proba(preprocess(picture))를 쓰세요.",
                )
            )
        names = class_names()
        best = np.argsort(-probabilities, kind="stable")[: whole("top", top)]
        return [(names[index], float(probabilities[index])) for index in best]
