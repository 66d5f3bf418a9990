"""Sign Language MNIST: the same arrays from every form of the files."""

import hashlib
import io
import json
import tracemalloc
import zipfile

import numpy as np
import pytest
from hypothesis import given
from hypothesis.extra.numpy import arrays

from dl_textbook.datasets import (
    DamagedFileError,
    MissingDataError,
    load_sign_mnist,
    sign_mnist,
    stretch_contrast,
)
from dl_textbook.datasets.entry import File
from dl_textbook.datasets.sign_mnist import _unzipped, parse_csv

RNG = np.random.default_rng(0)
LABELS = [label for label in range(25) if label != 9]
RAW = {
    "train": (RNG.integers(40, 200, (30, 28, 28), dtype=np.uint8), np.array((LABELS * 2)[:30], np.uint8)),
    "test": (RNG.integers(0, 256, (24, 28, 28), dtype=np.uint8), np.array(LABELS, np.uint8)),
}
HEADER = ",".join(["label", *(f"pixel{i}" for i in range(1, 785))])


def rule(v):
    """The rule as the publisher of the arrays wrote it."""
    return (np.linspace(0, 1, 256) * 255).astype(np.uint8)[
        np.minimum(255, np.floor(256 * (v - v.min()) / (v.max() - v.min())).astype(int))
    ]


STRETCHED = {
    part: np.array([rule(image.astype(float)) for image in images]) for part, (images, _) in RAW.items()
}


def csv(part, end="\n"):
    images, labels = RAW[part]
    rows = np.column_stack([labels, images.reshape(len(images), 784)])
    return end.join([HEADER, *(",".join(map(str, row)) for row in rows), ""]).encode()


def zipped(name, content, compression=zipfile.ZIP_DEFLATED):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", compression) as archive:
        archive.writestr(name, content)
        archive.writestr(f"__MACOSX/._{name}", b"what a Mac adds")
    return file.getvalue()


def npz():
    file = io.BytesIO()
    np.savez_compressed(
        file,
        x_train=STRETCHED["train"],
        y_train=RAW["train"][1],
        x_test=STRETCHED["test"],
        y_test=RAW["test"][1],
    )
    return file.getvalue()


FORMS = {
    "arrays": {"sign_mnist_stretched.npz": npz()},
    "csv": {f"sign_mnist_{part}.csv": csv(part) for part in RAW},
    "windows": {f"sign_mnist_{part}.csv": csv(part, "\r\n") for part in RAW},
    "zip": {f"sign_mnist_{part}.csv.zip": zipped(f"sign_mnist_{part}.csv", csv(part)) for part in RAW},
}


@pytest.fixture
def hashes(monkeypatch):
    """The made arrays are the right ones."""
    for part, (_, labels) in RAW.items():
        monkeypatch.setitem(
            sign_mnist._SHA256, f"x_{part}", hashlib.sha256(STRETCHED[part].tobytes()).hexdigest()
        )
        monkeypatch.setitem(sign_mnist._SHA256, f"y_{part}", hashlib.sha256(labels.tobytes()).hexdigest())


@pytest.fixture(params=FORMS)
def made(request, publish, hashes):
    publish("sign_mnist", FORMS[request.param], hashed=request.param == "arrays")


def test_every_form_gives_the_same(made):
    dataset = load_sign_mnist()
    assert np.array_equal(dataset.x_train, (STRETCHED["train"].reshape(30, 784) / 255).astype(np.float32))
    assert np.array_equal(dataset.x_test, (STRETCHED["test"].reshape(24, 784) / 255).astype(np.float32))
    assert dataset.t_train.tolist() == RAW["train"][1].tolist()
    assert [dataset.class_names["ko"][label] for label in dataset.t_test] == list("ABCDEFGHIKLMNOPQRSTUVWXY")


def test_labels_without_a_gap(made):
    dataset = load_sign_mnist(contiguous=True)
    assert dataset.t_test.tolist() == list(range(24))
    assert "".join(dataset.class_names["en"]) == "ABCDEFGHIKLMNOPQRSTUVWXY"


def test_one_hot_rows_are_as_long_as_there_are_labels(made):
    assert load_sign_mnist(one_hot_label=True).t_test.shape == (24, 25)
    assert np.array_equal(load_sign_mnist(one_hot_label=True, contiguous=True).t_test, np.eye(24))


def test_images_with_a_channel_axis(made):
    dataset = load_sign_mnist(normalize=False, flatten=False)
    assert np.array_equal(dataset.x_train[:, 0], STRETCHED["train"])


@pytest.mark.parametrize("form", ["csv", "windows", "zip"])
def test_a_folder_of_the_users_own(tmp_path, folder, hashes, monkeypatch, form):
    for name, content in FORMS[form].items():
        (tmp_path / name).write_bytes(content)
    monkeypatch.setenv("DL_TEXTBOOK_DATA_LOG", str(tmp_path / "log"))
    dataset = load_sign_mnist(normalize=False, folder=tmp_path)
    assert np.array_equal(dataset.x_test, STRETCHED["test"].reshape(24, 784))
    assert json.loads((tmp_path / "log").read_text())["files"] == [
        str(tmp_path / name) for name in FORMS[form]
    ]


def test_a_folder_without_the_files(tmp_path):
    with pytest.raises(
        MissingDataError, match=r"sign_mnist_train.csv, sign_mnist_test.csv / sign_mnist_train.csv.zip"
    ):
        load_sign_mnist(folder=tmp_path)


def test_other_rows_are_another_set(publish):
    publish("sign_mnist", FORMS["csv"], hashed=False)
    with pytest.raises(DamagedFileError, match=r"x_train \(30, 28, 28\).* are not the published arrays"):
        load_sign_mnist()


@given(arrays(np.uint8, (3, 4, 5)))
def test_stretching_follows_the_rule(images):
    stretched = stretch_contrast(images)
    assert stretched.dtype == np.uint8
    for image, result in zip(images, stretched, strict=True):
        if image.min() == image.max():
            assert not result.any()
        else:
            assert np.array_equal(result, rule(image.astype(float)))


ROW = ",".join(["3"] + ["7"] * 784)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (f"{HEADER}\n{ROW},1\n", "786 columns where 785 are expected"),
        (f"{HEADER}\n{ROW[:-2]}\n", "784 columns where 785 are expected"),
        (f"{HEADER}\n{ROW}\n{ROW[:-2]}\n", "number of columns changed"),
        (f"{HEADER}\n{ROW[:-1]}x\n", "could not convert string 'x'"),
        (f"{HEADER}\n{ROW[:-1]}1.5\n", "could not convert string '1.5'"),
        (f"{HEADER}\n{ROW[:-1]}256\n", "expected 0 to 255"),
        (f"{HEADER}\n{ROW[:-1]}-1\n", "expected 0 to 255"),
        (f"{HEADER}\n{ROW[:-1]}99999\n", "could not convert string '99999'"),
        (f"{HEADER}\n{ROW[:-1]}\n", "could not convert"),
        (f"{HEADER}\n", "no rows"),
        (f"{HEADER}\n \n\n", "no rows"),
        (HEADER, "no rows"),
        (f"{ROW}\n{ROW}\n", "expected the column names"),
        (f"pixel1,{HEADER}\n{ROW}\n", "expected the column names"),
        ("", "expected the column names"),
        ("\0" * 100, "expected the column names"),
    ],
)
def test_a_table_that_is_no_such_table(content, says):
    with pytest.raises(DamagedFileError, match=f"made.csv.*{says}"):
        parse_csv(content.encode(), "made.csv")


@pytest.mark.parametrize(
    "content",
    [
        b"no archive",
        zipped("a.csv", csv("train"))[:-50],
        zipped("a.csv", csv("train")).replace(b"a.csv", b"a.txt"),
        zipped("a.csv", csv("train"), zipfile.ZIP_BZIP2),
    ],
    ids=["no archive", "cut", "no csv", "bzip2"],
)
def test_an_archive_that_is_no_such_archive(publish, content):
    publish("sign_mnist", FORMS["zip"] | {"sign_mnist_train.csv.zip": content}, hashed=False)
    with pytest.raises(DamagedFileError, match=r"sign_mnist_train.csv.zip"):
        load_sign_mnist()


def test_a_bomb_is_not_unpacked():
    bomb = zipped("a.csv", bytes(30_000_000))
    tracemalloc.start()
    with pytest.raises(DamagedFileError, match="holds more than 100,000 bytes"):
        _unzipped(bomb, File("sign_mnist/a.csv.zip", 100_000))
    assert tracemalloc.get_traced_memory()[1] < 2_000_000
    tracemalloc.stop()


def test_the_real_arrays(real):
    real("sign_mnist")
    dataset = load_sign_mnist()
    assert dataset.x_train.shape == (27455, 784)
    assert dataset.x_test.shape == (7172, 784)
    assert dataset.t_train[:10].tolist() == [3, 6, 2, 2, 13, 16, 8, 22, 3, 3]
    assert dataset.t_test[:10].tolist() == [6, 5, 10, 0, 3, 21, 10, 14, 3, 7]
    assert set(dataset.t_train) == set(LABELS)
