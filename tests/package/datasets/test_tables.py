"""Tables: Boston from either file, and scikit-learn's sets."""

import importlib
import io

import numpy as np
import pytest

from dl_textbook import datasets
from dl_textbook.datasets import DamagedFileError, DatasetError, load_boston

TABLE = np.random.default_rng(0).integers(0, 1000, (506, 14)) / 8  # exact in float32 and in text
NAMES = ["CRIM", "ZN", "INDUS", "CHAS", "NOX", "RM", "AGE", "DIS", "RAD", "TAX", "PTRATIO", "B", "LSTAT"]


def as_text(table):
    return "\n".join(" ".join(f"{value:8.3f}" for value in row) for row in table).encode()


def as_npz(table):
    file = io.BytesIO()
    np.savez(file, x=table[:, :-1], y=table[:, -1])
    return file.getvalue()


@pytest.fixture(params=["housing.data", "boston_housing.npz"])
def made(request, publish):
    publish("boston", {request.param: (as_npz if "npz" in request.param else as_text)(TABLE)})


def test_boston_is_split_as_keras_splits_it(made):
    indices = np.arange(506)
    np.random.RandomState(113).shuffle(indices)
    (x_train, t_train), (x_test, t_test) = load_boston()
    assert np.array_equal(x_train, TABLE[indices[:404], :13])
    assert np.array_equal(t_train, TABLE[indices[:404], 13])
    assert np.array_equal(x_test, TABLE[indices[404:], :13])
    assert np.array_equal(t_test, TABLE[indices[404:], 13])
    assert x_train.dtype == t_test.dtype == np.float32


def test_column_b_can_be_left_out(made):
    whole, without = load_boston(), load_boston(include_b=False, dtype=np.float64)
    assert list(whole.feature_names) == NAMES
    assert list(without.feature_names) == [name for name in NAMES if name != "B"]
    assert np.array_equal(without.x_test, np.delete(whole.x_test, NAMES.index("B"), axis=1))
    assert without.x_test.dtype == np.float64


def test_what_is_contested_is_said():
    assert "segregation" in datasets.CATALOG["boston"].description[0]
    assert "인종 분리" in datasets.CATALOG["boston"].description[1]


@pytest.mark.parametrize("table", [TABLE[:-1], TABLE[:, 1:]])
@pytest.mark.parametrize(("name", "form"), [("housing.data", as_text), ("boston_housing.npz", as_npz)])
def test_a_table_of_another_shape(publish, table, name, form):
    publish("boston", {name: form(table)})
    with pytest.raises(DamagedFileError, match=f"{name}.*expected"):
        load_boston()


@pytest.mark.parametrize("content", [b"<html>", b"1 2 3\n4 5\n", b"\xff\xfe"])
def test_a_table_that_is_none(publish, content):
    publish("boston", {"housing.data": content})
    with pytest.raises(DamagedFileError, match=r"housing.data"):
        load_boston()


def test_the_real_boston(real):
    real("boston")
    dataset = load_boston()
    first = [1.23247, 0, 8.14, 0, 0.538, 6.142, 91.7, 3.9769, 4, 307, 21, 396.9, 18.72]  # as Keras gives it
    assert dataset.x_train[0].tolist() == pytest.approx(first)
    assert dataset.t_train[0] == pytest.approx(15.2)


@pytest.mark.parametrize(
    ("name", "features", "counts"),
    [("iris", 4, [10, 10, 10]), ("breast_cancer", 30, [42, 71]), ("diabetes", 10, None)],
)
def test_sets_of_scikit_learn(name, features, counts):
    source = getattr(pytest.importorskip("sklearn.datasets"), f"load_{name}")()
    dataset = datasets.load(name)
    (x_train, t_train), (x_test, t_test) = dataset
    assert x_train.dtype == np.float32
    assert x_train.shape[1] == len(dataset.feature_names) == features
    x, t = np.concatenate([x_train, x_test]), np.concatenate([t_train, t_test])
    rows = sorted(zip(source.data.astype(np.float32).tolist(), source.target.tolist(), strict=True))
    assert sorted(zip(x.tolist(), t.tolist(), strict=True)) == rows
    if counts:
        assert np.bincount(t_test).tolist() == counts
        assert datasets.load(name, one_hot_label=True).t_test.shape == (len(t_test), len(counts))
        assert dataset.class_names["en"] == tuple(source.target_names)


def test_the_split_can_be_chosen():
    pytest.importorskip("sklearn.datasets")
    assert len(datasets.load_iris(test_share=0.5).x_test) == 75
    assert np.array_equal(datasets.load_iris().x_test, datasets.load_iris().x_test)
    assert not np.array_equal(datasets.load_iris().x_test, datasets.load_iris(rng=1).x_test)


@pytest.mark.parametrize("name", ["iris", "breast_cancer", "diabetes"])
def test_without_scikit_learn_the_way_to_get_it_is_told(monkeypatch, name):
    def missing(module):
        raise ModuleNotFoundError(module)

    monkeypatch.setattr(importlib, "import_module", missing)
    with pytest.raises(DatasetError, match=r'pip install "dl-textbook\[data\]"'):
        datasets.load(name)
