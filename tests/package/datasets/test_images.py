"""MNIST and its like: the options, the real numbers, and what stands in."""

import gzip
import struct

import numpy as np
import pytest

from dl_textbook import datasets
from dl_textbook.datasets import DamagedFileError, MissingDataError, load_fashion_mnist, load_mnist

RNG = np.random.default_rng(0)
X_TRAIN, T_TRAIN = RNG.integers(0, 256, (30, 28, 28), dtype=np.uint8), RNG.integers(0, 10, 30, dtype=np.uint8)
X_TEST, T_TEST = RNG.integers(0, 256, (20, 28, 28), dtype=np.uint8), RNG.integers(0, 10, 20, dtype=np.uint8)


def idx(numbers):
    return gzip.compress(
        bytes([0, 0, 8, numbers.ndim]) + struct.pack(f">{numbers.ndim}I", *numbers.shape) + numbers.tobytes()
    )


def files(**changed):
    arrays = {
        "train_images": X_TRAIN,
        "train_labels": T_TRAIN,
        "t10k_images": X_TEST,
        "t10k_labels": T_TEST,
    } | changed
    return {
        f"{name.replace('_', '-')}-idx{array.ndim}-ubyte.gz": idx(array) for name, array in arrays.items()
    }


@pytest.fixture(params=["mnist", "fashion_mnist"])
def made(request, publish):
    publish(request.param, files())
    return getattr(datasets, f"load_{request.param}")


def test_as_the_book_has_it(made):
    (x_train, t_train), (x_test, t_test) = made()
    assert np.array_equal(x_train, (X_TRAIN.reshape(30, 784) / 255).astype(np.float32))
    assert np.array_equal(x_test, (X_TEST.reshape(20, 784) / 255).astype(np.float32))
    assert x_train.dtype == x_test.dtype == np.float32
    assert t_train.tolist() == T_TRAIN.tolist()
    assert t_test.tolist() == T_TEST.tolist()
    assert t_train.dtype == np.int64


def test_unchanged(made):
    dataset = made(normalize=False)
    assert dataset.x_train.dtype == np.uint8
    assert np.array_equal(dataset.x_train, X_TRAIN.reshape(30, 784))
    dataset.x_train[:] = 0  # the user's own


def test_with_a_channel_axis(made):
    (x_train, _), (x_test, _) = made(flatten=False)
    assert x_train.shape == (30, 1, 28, 28)
    assert np.allclose(x_test[:, 0] * 255, X_TEST)


def test_one_hot_in_the_precision_asked_for(made):
    (x_train, t_train), (_, t_test) = made(one_hot_label=True, dtype=np.float64)
    assert x_train.dtype == t_train.dtype == np.float64
    assert np.array_equal(t_train, np.eye(10)[T_TRAIN])
    assert t_test.shape == (20, 10)


def test_a_data_set_knows_what_it_is(made):
    dataset = made()
    assert datasets.load(dataset.name).name == dataset.name
    assert not dataset.stand_in
    assert not datasets.is_stand_in(dataset.name)
    assert len(dataset.class_names["ko"]) == len(dataset.class_names["en"]) == 10
    assert dataset.license
    assert dataset.source
    assert dataset.description
    assert repr(dataset).startswith(f"Dataset('{dataset.name}': x_train float32(30, 784), t_train int64(30,)")
    with pytest.raises(AttributeError):
        dataset.x_train = None


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ({"train_labels": T_TRAIN[:-1]}, "30 images with 29 labels"),
        (
            {"t10k_labels": np.full(20, 10, np.uint8)},
            "the largest 10; expected one label for each image, from 0 to 9",
        ),
    ],
)
def test_images_and_labels_that_do_not_belong_together(publish, changed, says):
    publish("mnist", files(**changed))
    with pytest.raises(DamagedFileError, match=says):
        load_mnist()


def test_a_changed_file_is_refused_even_where_there_is_a_stand_in(publish, folder):
    publish("mnist", files())
    path = folder / "mnist" / "t10k-labels-idx1-ubyte.gz"
    path.write_bytes(path.read_bytes()[:-1])
    with pytest.raises(DamagedFileError, match=r"t10k-labels-idx1-ubyte.gz is damaged.*download"):
        load_mnist()


def test_without_files_real_digits_stand_in_and_say_so(folder, capsys):
    dataset = load_mnist()
    assert dataset.stand_in
    assert datasets.is_stand_in("mnist")
    assert "a stand-in" in repr(dataset)
    (x_train, t_train), (x_test, t_test) = dataset
    assert (x_train.shape, x_test.shape) == ((1500, 784), (297, 784))
    assert x_train.dtype == np.float32
    assert x_train.min() == 0
    assert 0.9 < x_train.max() <= 1
    assert np.bincount(t_train).min() > 140
    assert np.bincount(t_test).min() > 25
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert "MNIST is not at hand" in said.err


def test_the_stand_in_comes_in_the_same_forms(folder):
    dataset = load_mnist(normalize=False, flatten=False, one_hot_label=True)
    assert dataset.x_train.shape == (1500, 1, 28, 28)
    assert dataset.x_train.dtype == np.uint8
    assert dataset.t_test.shape == (297, 10)
    assert np.array_equal(load_mnist().x_test, load_mnist().x_test)


def test_the_stand_in_is_its_source_resized_to_20_pixels(folder):
    ndimage = pytest.importorskip("scipy.ndimage")
    small = datasets.load_digits(normalize=False, flatten=False).x_train[:50, 0] * (255 / 16)
    large = load_mnist(normalize=False, flatten=False).x_train[:50, 0]
    resized = ndimage.zoom(small, (1, 2.5, 2.5), order=1, mode="nearest", grid_mode=True)
    windows = np.lib.stride_tricks.sliding_window_view(
        large, (20, 20), axis=(1, 2)
    )  # every place it could be at
    distance = np.abs(windows - resized[:, None, None]).max(axis=(3, 4))
    assert distance.min(axis=(1, 2)).max() <= 0.5 + 1e-9


def test_the_stand_in_is_centered_as_mnist_is(folder):
    ndimage = pytest.importorskip("scipy.ndimage")
    images = load_mnist(flatten=False).x_test[:, 0]
    centers = np.array([ndimage.center_of_mass(image) for image in images]) + 0.5
    assert np.abs(centers - 14).max() <= 0.51


def test_fashion_mnist_has_no_stand_in(folder):
    with pytest.raises(MissingDataError) as error:
        load_fashion_mnist()
    message = str(error.value)
    assert "python -m dl_textbook download fashion_mnist" in message
    assert str(folder / "fashion_mnist" / "train-images-idx3-ubyte.gz") in message
    assert "https://fashion-mnist.s3.eu-central-1.amazonaws.com/t10k-labels-idx1-ubyte.gz" in message
    assert "DL_TEXTBOOK_OFFLINE" in message


def test_digits_are_those_of_scikit_learn():
    sklearn = pytest.importorskip("sklearn.datasets")
    images, labels = sklearn.load_digits(return_X_y=True)
    (x_train, t_train), (x_test, t_test) = datasets.load_digits(normalize=False)
    assert np.array_equal(np.concatenate([x_train, x_test]), images)
    assert np.array_equal(np.concatenate([t_train, t_test]), labels)
    assert np.array_equal(datasets.load_digits().x_train, (images[:1500] / 16).astype(np.float32))


def test_the_real_mnist(real):
    real("mnist")
    (x_train, t_train), (x_test, t_test) = load_mnist(normalize=False)
    assert x_train.shape == (60000, 784)
    assert x_test.shape == (10000, 784)
    assert t_train[:10].tolist() == [5, 0, 4, 1, 9, 2, 1, 3, 1, 4]
    assert t_test[:5].tolist() == [7, 2, 1, 0, 4]
    assert np.bincount(t_train).tolist() == [
        5923,
        6742,
        5958,
        6131,
        5842,
        5421,
        5918,
        6265,
        5851,
        5949,
    ]  # published
    assert round(x_train.mean() / 255, 4) == 0.1307  # the constants that everyone normalizes MNIST with
    assert round(x_train.std() / 255, 4) == 0.3081
