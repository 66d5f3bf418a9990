"""Texts as numbers, in the order and the numbering of Keras."""

import io
import json

import numpy as np
import pytest

from dl_textbook.datasets import DamagedFileError, decode, load_imdb, load_reuters, load_word_index, multi_hot

RNG = np.random.default_rng(0)


def texts(count):
    made = np.empty(count, dtype=object)
    made[:] = [RNG.integers(1, 50, RNG.integers(1, 30)).tolist() for _ in range(count)]
    return made


def npz(**arrays):
    file = io.BytesIO()
    np.savez_compressed(file, **arrays)
    return file.getvalue()


IMDB = {
    "x_train": texts(40),
    "y_train": RNG.integers(0, 2, 40),
    "x_test": texts(30),
    "y_test": RNG.integers(0, 2, 30),
}
REUTERS = {"x": texts(53), "y": RNG.integers(0, 46, 53)}


def as_keras(x, t, rng, num_words):
    """What `keras.datasets` does: shuffle, add 3 to each number, put 1 in front, replace what is too rare by 2."""
    indices = np.arange(len(x))
    rng.shuffle(indices)
    shifted = [[1] + [w + 3 for w in text] for text in x[indices]]
    kept = shifted if num_words is None else [[w if w < num_words else 2 for w in text] for text in shifted]
    return kept, t[indices].tolist()


@pytest.fixture
def imdb(publish):
    publish("imdb", {"imdb.npz": npz(**IMDB), "imdb_word_index.json": b'{"the": 1, "film": 2}'})


@pytest.mark.parametrize("num_words", [None, 20])
def test_imdb_comes_in_the_order_of_keras(imdb, num_words):
    rng = np.random.RandomState(113)
    dataset = load_imdb(num_words)
    for part, (x, t) in zip(("train", "test"), dataset, strict=True):
        expected = as_keras(IMDB[f"x_{part}"], IMDB[f"y_{part}"], rng, num_words)
        assert ([text.tolist() for text in x], t.tolist()) == expected
    assert dataset.class_names["en"] == ("negative", "positive")
    assert dataset.t_train.dtype == np.int64


@pytest.mark.parametrize("num_words", [None, 20])
def test_reuters_comes_in_the_order_of_keras(publish, num_words):
    publish("reuters", {"reuters.npz": npz(**REUTERS)})
    x, t = as_keras(REUTERS["x"], REUTERS["y"], np.random.RandomState(113), num_words)
    (x_train, t_train), (x_test, t_test) = load_reuters(num_words)
    assert [text.tolist() for text in x_train] == x[:42]
    assert [text.tolist() for text in x_test] == x[42:]
    assert [*t_train, *t_test] == t


def test_texts_of_one_length_stay_texts(publish):
    same = np.empty(40, dtype=object)
    same[:] = [[1, 2, 3]] * 40
    publish("imdb", {"imdb.npz": npz(**(IMDB | {"x_train": same}))})
    assert load_imdb().x_train.shape == (40,)


def test_texts_without_labels_for_each(publish):
    publish("imdb", {"imdb.npz": npz(**(IMDB | {"y_train": np.zeros(39)}))})
    with pytest.raises(DamagedFileError, match=r"40 texts, but labels of shape \(39,\)"):
        load_imdb()


@pytest.mark.parametrize("num_words", [3, 0, -1, 10.0, "10"])
def test_num_words_leaves_room_for_words(num_words):
    for load in (load_imdb, load_reuters):
        with pytest.raises(ValueError, match="num_words was"):
            load(num_words)


def test_words_come_back(imdb):
    words = load_word_index("imdb")
    assert words == {"the": 1, "film": 2}
    assert decode([1, 4, 2, 5, 99, 0], words) == "the ? film ?"
    assert decode([], words) == ""


@pytest.mark.parametrize("content", [[1, 2], {"the": "1"}, {"the": 1.5}, {"the": True}])
def test_a_word_list_that_is_none(publish, content):
    publish("imdb", {"imdb_word_index.json": json.dumps(content).encode()})
    with pytest.raises(DamagedFileError, match="is no list of words"):
        load_word_index("imdb")


def test_a_data_set_without_words():
    with pytest.raises(ValueError, match="'mnist' has no word list"):
        load_word_index("mnist")


def test_multi_hot_rows():
    rows = multi_hot([np.array([1, 3, 3]), [], [0]], 4)
    assert rows.dtype == np.float32
    assert rows.tolist() == [[0, 1, 0, 1], [0, 0, 0, 0], [1, 0, 0, 0]]
    assert multi_hot([[1]], 2, dtype=np.float64).dtype == np.float64


@pytest.mark.parametrize("text", [[4], [-1], [1, 100]])
def test_a_word_beyond_the_rows_is_refused(text):
    with pytest.raises(ValueError, match=r"expected 0 to 3. Load the texts with num_words=4"):
        multi_hot([[0], text], 4)


def test_the_real_imdb(real):
    real("imdb")
    dataset = load_imdb(10_000)
    assert dataset.x_train[0][:10].tolist() == [
        1,
        14,
        22,
        16,
        43,
        530,
        973,
        1622,
        1385,
        65,
    ]  # in Chollet's book
    assert max(map(max, dataset.x_train)) == 9999


def test_the_real_reuters(real):
    real("reuters")
    dataset = load_reuters(10_000)
    assert (len(dataset.x_train), len(dataset.x_test)) == (8982, 2246)
    assert dataset.x_train[10][:5].tolist() == [1, 245, 273, 207, 156]  # in Chollet's book
