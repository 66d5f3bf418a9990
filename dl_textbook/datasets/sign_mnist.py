"""Sign Language MNIST, from the CSV files that its author published or from the arrays made of them."""

import dataclasses
import hashlib
import io
import os
import zipfile
import zlib
from pathlib import Path

import numpy as np
from numpy.typing import DTypeLike

from dl_textbook.datasets.arrays import read_npz, read_table
from dl_textbook.datasets.catalog import find
from dl_textbook.datasets.dataset import Dataset
from dl_textbook.datasets.entry import Entry, File
from dl_textbook.datasets.errors import DamagedFileError, MissingDataError
from dl_textbook.datasets.shaping import Bytes, finish
from dl_textbook.datasets.store import locate, obtain, read
from dl_textbook.datasets.usage import record
from dl_textbook.messages import say

_NO_J = 9  # the label that no sample has
_SIDE = 28

# Of the arrays' bytes. Those of the CSV files would not do: copies differ in their line ends.
_SHA256 = {
    "x_train": "ce1b459cfe45c36a9f0b267b0b2bb2f03f56fb39569ecb10096636621044445f",
    "y_train": "72bf5dc2e4cf88cf12c1c62eaeb23a8c4f02f85a1a55f873e58b7eddc0b363f9",
    "x_test": "3396ee0c7ae478f773b8a2b09c5278f7101eb99ccd2853af95651204cb9a2b88",
    "y_test": "2a504a09d8a9c9c19abcd9170a1e7e12d8bcf6bb21956e275f79512cbb49edd9",
}


def load_sign_mnist(
    normalize: bool = True,
    flatten: bool = True,
    one_hot_label: bool = False,
    contiguous: bool = False,
    folder: str | os.PathLike[str] | None = None,
    dtype: DTypeLike = np.float32,
) -> Dataset:
    """Load Sign Language MNIST: 34,627 pictures of hands that form letters, 28×28 gray pixels.

    Training and test pictures were made from the same 1,704 photographs, so accuracy on the test set flatters. The contrast of
    every picture is stretched (`stretch_contrast`), whatever form the files have.

    Args:
        normalize: True for values from 0.0 to 1.0 in `dtype`, False for whole numbers from 0 to 255 as uint8.
        flatten: True for rows `(784,)`, False for images `(1, 28, 28)`.
        one_hot_label: True for labels as rows with one 1: of length 25, or 24 where they are contiguous.
        contiguous: False for the labels of the files: 0 for A to 24 for Y, where 9 (J) never occurs. True for 0 to 23 without a
            gap, as a network with 24 outputs needs them.
        folder: A folder with `sign_mnist_train.csv` and `sign_mnist_test.csv`, or each with `.zip` at the end, as
            Kaggle gives them to those who log in. None for the data folder, else the network.
        dtype: The type of normalized values and one-hot rows.

    Returns:
        The data set: 27,455 pictures for training, 7,172 for testing.

    Raises:
        MissingDataError: If the files are neither there nor to be had; the message says what to do.
        DamagedFileError: If they do not hold the published pictures in the published order.

    Examples:
        >>> from dl_textbook.datasets import CATALOG
        >>> len(CATALOG["sign_mnist"].class_names), CATALOG["sign_mnist"].class_names[24]
        (25, ('Y', 'Y'))

    Source: datamunge, “Sign Language MNIST” (2017), Kaggle.
    """
    entry = find("sign_mnist")
    form = obtain(entry, entry.forms) if folder is None else _in_folder(entry, Path(folder))
    paths = [locate(file) if folder is None else Path(folder, Path(file.path).name) for file in form]
    contents = [read(file, path) for file, path in zip(form, paths, strict=True)]
    if form == entry.forms[0]:
        x_train, t_train, x_test, t_test = read_npz(contents[0], *_SHA256, file=form[0].path)
    else:
        (x_train, t_train), (x_test, t_test) = (
            parse_csv(_unzipped(content, file), file.path)
            for content, file in zip(contents, form, strict=True)
        )
        x_train, x_test = stretch_contrast(x_train), stretch_contrast(x_test)
    _check({"x_train": x_train, "y_train": t_train, "x_test": x_test, "y_test": t_test}, form)
    if contiguous:
        names = entry.class_names[:_NO_J] + entry.class_names[_NO_J + 1 :]
        entry = dataclasses.replace(entry, class_names=names)
        t_train, t_test = (labels - (labels > _NO_J) for labels in (t_train, t_test))
    train, test = (
        finish(images, labels, len(entry.class_names), 255, normalize, flatten, one_hot_label, dtype)
        for images, labels in ((x_train, t_train), (x_test, t_test))
    )
    record(entry, paths)
    return entry.dataset(train, test)


def stretch_contrast(images: Bytes) -> Bytes:
    r"""Stretch each image's pixels so that its darkest becomes 0 and its brightest 255.

    $$ v' = \left\lfloor 255 \cdot \frac{\min(255, \lfloor 256 \, (v - v_{\min}) / (v_{\max} - v_{\min}) \rfloor)}{255} \right\rfloor $$

    The outer rounding down is done on floating-point numbers, some of which lie a hair below the whole number that they should be; the
    published arrays were made that way.

    Args:
        images: Pixels from 0 to 255, shape `(n, height, width)`, uint8.

    Returns:
        New pixels in the same shape, uint8. An image of a single gray becomes 0.

    Examples:
        >>> stretch_contrast(np.array([[[100, 150, 200]]], dtype=np.uint8))
        array([[[  0, 128, 255]]], dtype=uint8)
    """
    darkest, brightest = images.min(axis=(1, 2), keepdims=True), images.max(axis=(1, 2), keepdims=True)
    # In whole numbers, 256 * 255 just fits uint16.
    above = (images - darkest).astype(np.uint16) * np.uint16(256)
    steps = np.minimum(above // np.maximum(brightest - darkest, 1), 255)
    shades = (np.linspace(0, 1, 256) * 255).astype(np.uint8)
    stretched: Bytes = shades[steps]
    return stretched


def parse_csv(content: bytes, name: str) -> tuple[Bytes, Bytes]:
    """Read images and labels from a CSV file with one line for each image: its label, then its 784 pixels.

    Args:
        content: The file; its first line names the columns.
        name: Its name, for messages.

    Returns:
        Images `(n, 28, 28)` and labels `(n,)`, uint8.

    Raises:
        DamagedFileError: If the first line is another, a line has another number of columns, or a value is no whole number from 0
            to 255.

    Examples:
        >>> header = ",".join(["label", *(f"pixel{i}" for i in range(1, 785))])
        >>> images, labels = parse_csv(f"{header}\\n{','.join(['3'] + ['0'] * 784)}\\n".encode(), "made.csv")
        >>> images.shape, labels
        ((1, 28, 28), array([3], dtype=uint8))
    """
    columns = ["label", *(f"pixel{number}" for number in range(1, _SIDE * _SIDE + 1))]
    header, _, body = content.partition(b"\n")
    if header.strip() != ",".join(columns).encode():
        raise DamagedFileError(
            say(
                f"{name} starts with {header[:30]!r}…; expected the column names label,pixel1,…,pixel784.",
                f"{name} 파일이 {header[:30]!r}…로 시작합니다. 열 이름 label,pixel1,…,pixel784가 있어야 합니다.",
            )
        )
    table = read_table(body, len(columns), name, delimiter=",", dtype=np.int16)
    if table.min() < 0 or table.max() > 255:
        raise DamagedFileError(
            say(
                f"{name} holds values from {table.min()} to {table.max()}; expected 0 to 255.",
                f"{name}에 {table.min()}부터 {table.max()}까지의 값이 있습니다. 0부터 255까지여야 합니다.",
            )
        )
    numbers = table.astype(np.uint8)
    return numbers[:, 1:].reshape(-1, _SIDE, _SIDE), numbers[:, 0].copy()


def _in_folder(entry: Entry, folder: Path) -> tuple[File, ...]:
    """Return the first form whose files all lie in a folder of the user's."""
    for form in entry.forms:
        if all((folder / Path(file.path).name).is_file() for file in form):
            return form
    names = " / ".join(", ".join(Path(file.path).name for file in form) for form in entry.forms)
    raise MissingDataError(
        say(f"{folder} holds none of these: {names}.", f"{folder} 폴더에 다음 파일이 없습니다: {names}."),
        reason=str(folder),
    )


def _unzipped(content: bytes, file: File) -> bytes:
    """Return the CSV file, taken out of its archive if it is in one; no more of it than a CSV file of this set can have."""
    if not file.path.endswith(".zip"):
        return content
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            (inside,) = (
                info
                for info in archive.infolist()
                if info.filename.endswith(".csv") and "__MACOSX" not in info.filename
            )
            if inside.compress_type not in (
                zipfile.ZIP_STORED,
                zipfile.ZIP_DEFLATED,
            ):  # the others unpack without limit
                raise NotImplementedError(f"compression {inside.compress_type}")
            with archive.open(inside) as opened:
                text = opened.read(file.size + 1)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError) as error:
        raise DamagedFileError(
            say(
                f"{file.path} is no archive with one CSV file in it: {error}.",
                f"{file.path}은(는) CSV 파일 하나가 든 압축 파일이 아닙니다({error}).",
            )
        ) from error
    if len(text) > file.size:
        raise DamagedFileError(
            say(
                f"{file.path} holds more than {file.size:,} bytes.",
                f"{file.path}에 {file.size:,}바이트가 넘는 것이 들어 있습니다.",
            )
        )
    return text


def _check(arrays: dict[str, Bytes], form: tuple[File, ...]) -> None:
    wrong = [
        name
        for name, array in arrays.items()
        if hashlib.sha256(np.ascontiguousarray(array).data).hexdigest() != _SHA256[name]
    ]
    if wrong:
        shapes = ", ".join(f"{name} {arrays[name].shape}" for name in wrong)
        files = ", ".join(file.path for file in form)
        raise DamagedFileError(
            say(
                f"{files}: {shapes} are not the published arrays. The set has 27,455 and 7,172 rows in the order of the Kaggle files, "
                "with labels 0 to 24; copies with other labels or rows are another set.",
                f"{files}: {shapes}이(가) 공개된 배열과 다릅니다. 이 데이터세트는 캐글 파일 순서로 27,455행과 7,172행이고 레이블은 "
                "0~24입니다. 레이블이나 행이 다른 사본은 다른 데이터세트입니다.",
            )
        )
