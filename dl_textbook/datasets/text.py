"""Texts as lists of word numbers: IMDB and Reuters, as Keras prepares them, and their way to vectors and back to words."""

import json
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import ArrayLike, DTypeLike, NDArray

from dl_textbook.checks import Floats, whole
from dl_textbook.datasets.arrays import read_lists, read_npz
from dl_textbook.datasets.catalog import find
from dl_textbook.datasets.dataset import Array, Dataset, Pair
from dl_textbook.datasets.errors import DamagedFileError
from dl_textbook.datasets.store import locate, obtain, read
from dl_textbook.datasets.usage import record
from dl_textbook.messages import say

START, UNKNOWN = 1, 2
"""The numbers that mean "here a text begins" and "a word that is not among the most frequent"; 0 is for padding."""

_FIRST = 3  # added to the numbers of the word list, to make room for those
_SEED = 113  # Keras's, so that samples come in the order of its books and pages

Texts = Sequence[NDArray[np.integer]] | Array


def load_imdb(num_words: int | None = None) -> Dataset:
    """Load 50,000 movie reviews from IMDB, positive or negative, in the order in which Keras gives them.

    A review is a row of numbers: 1 at its start, then one for each word. Words are numbered by how often they occur: 4 is the most
    frequent one.

    Args:
        num_words: Keep numbers below this one; rarer words become 2, "unknown". None keeps all.

    Returns:
        The data set. x_train and x_test are arrays of 25,000 arrays (int32) of different lengths; targets are 0 (negative) or 1
        (positive), int64.

    Raises:
        MissingDataError: If the file is neither there nor to be had; the message says what to do.
        DamagedFileError: If the file in the data folder is not the published one.
        ValueError: If `num_words` is no whole number above 3.

    Examples:
        >>> from dl_textbook.datasets import CATALOG
        >>> CATALOG["imdb"].class_names
        (('negative', '부정'), ('positive', '긍정'))

    Source: A. Maas et al., “Learning word vectors for sentiment analysis” (2011).
    """
    _check_num_words(num_words)
    entry = find("imdb")
    (file,) = form = obtain(entry, entry.forms)
    content = read(file)
    rng = np.random.RandomState(_SEED)  # the old generator, because Keras shuffles with it
    train, test = (
        _numbered(read_lists(content, f"x_{part}", file.path), labels, rng, num_words)
        for part, labels in zip(
            ("train", "test"), read_npz(content, "y_train", "y_test", file=file.path), strict=True
        )
    )
    record(entry, map(locate, form))
    return entry.dataset(train, test)


def load_reuters(num_words: int | None = None) -> Dataset:
    """Load 11,228 newswires in 46 topics, in the order in which Keras gives them.

    Args:
        num_words: As for `load_imdb`.

    Returns:
        The data set: 8,982 newswires for training, 2,246 for testing; targets are topics from 0 to 45.

    Raises:
        MissingDataError: If the file is neither there nor to be had; the message says what to do.
        DamagedFileError: If the file in the data folder is not the published one.
        ValueError: If `num_words` is no whole number above 3.

    Examples:
        >>> from dl_textbook.datasets import CATALOG
        >>> len(CATALOG["reuters"].class_names)
        46

    Source: D. Lewis, “Reuters-21578 text categorization test collection” (1997).
    """
    _check_num_words(num_words)
    entry = find("reuters")
    (file,) = form = obtain(entry, entry.forms)
    content = read(file)
    (labels,) = read_npz(content, "y", file=file.path)
    x, t = _numbered(read_lists(content, "x", file.path), labels, np.random.RandomState(_SEED), num_words)
    cut = int(len(x) * (1 - 0.2))
    record(entry, map(locate, form))
    return entry.dataset((x[:cut], t[:cut]), (x[cut:], t[cut:]))


def load_word_index(name: str) -> dict[str, int]:
    """Load the list of words of a set of texts.

    The texts' own numbers are higher by 3; `decode` knows that.

    Args:
        name: `"imdb"` or `"reuters"`.

    Returns:
        Each word's number; 1 is the most frequent word.

    Raises:
        ValueError: If there is no data set of that name, or it has no words.
        MissingDataError: If the file is neither there nor to be had; the message says what to do.
        DamagedFileError: If the file in the data folder is not the published one.

    Examples:
        >>> load_word_index("mnist")
        Traceback (most recent call last):
        ValueError: the data set 'mnist' has no word list; 'imdb' and 'reuters' have.
    """
    entry = find(name)
    if not entry.extras:
        raise ValueError(
            say(
                f"the data set {name!r} has no word list; 'imdb' and 'reuters' have.",
                f"데이터세트 {name!r}에는 단어 목록이 없습니다. 'imdb'와 'reuters'에 있습니다.",
            )
        )
    (file,) = form = obtain(entry, (entry.extras,))
    index = json.loads(read(file))
    record(entry, map(locate, form))
    if type(index) is not dict or not all(type(number) is int for number in index.values()):
        raise DamagedFileError(
            say(f"{file.path} is no list of words.", f"{file.path} 파일은 단어 목록이 아닙니다.")
        )
    return index


def decode(text: ArrayLike, word_index: Mapping[str, int]) -> str:
    """Turn a text's numbers back into words.

    Args:
        text: The numbers, such as `x_train[0]`.
        word_index: What `load_word_index` gives.

    Returns:
        The words; `?` stands for an unknown one. The mark at the start is left out.

    Examples:
        >>> decode([1, 4, 2, 5], {"the": 1, "film": 2})
        'the ? film'
    """
    words = {number + _FIRST: word for word, number in word_index.items()}
    return " ".join(words.get(int(number), "?") for number in np.asarray(text) if number not in (0, START))


def multi_hot(texts: Texts, num_words: int, dtype: DTypeLike = np.float32) -> Floats:
    """Turn each text into a row with a 1 for every word that occurs in it, however often and wherever.

    $$ x_{ij} = 1 \\text{ if text } i \\text{ holds word } j, \\text{ else } 0 $$

    The result takes `len(texts) * num_words` numbers: 1 GB for 25,000 reviews and 10,000 words in float32. Where that is too much, turn one
    batch at a time.

    Args:
        texts: Arrays or lists of word numbers below `num_words`.
        num_words: The length of the rows.
        dtype: The type of the result.

    Returns:
        Shape `(len(texts), num_words)`.

    Raises:
        ValueError: If a number is below 0, or `num_words` or above.

    Examples:
        >>> multi_hot([[1, 3], [0, 3, 3]], num_words=5)
        array([[0., 1., 0., 1., 0.],
               [1., 0., 0., 1., 0.]], dtype=float32)
    """
    rows: Floats = np.zeros((len(texts), whole("num_words", num_words)), dtype)
    for row, text in zip(rows, texts, strict=True):
        words = np.asarray(text, dtype=np.intp)
        if words.size and not 0 <= words.min() <= words.max() < num_words:
            raise ValueError(
                say(
                    f"multi_hot: a text holds the word numbers {words.min()} to {words.max()}; expected 0 to {num_words - 1}. "
                    f"Load the texts with num_words={num_words}.",
                    f"multi_hot: 텍스트에 단어 번호가 {words.min()}부터 {words.max()}까지 있습니다. 0부터 {num_words - 1}까지여야 합니다. "
                    f"num_words={num_words}으로 불러오세요.",
                )
            )
        row[words] = 1
    return rows


def _numbered(
    texts: list[NDArray[np.int32]], labels: Array, rng: np.random.RandomState, num_words: int | None
) -> Pair:
    """Shuffle texts, number their words as Keras does, and replace the rare ones."""
    if labels.shape != (len(texts),):
        raise DamagedFileError(
            say(
                f"there are {len(texts):,} texts, but labels of shape {labels.shape}.",
                f"텍스트는 {len(texts):,}편인데 레이블의 형상이 {labels.shape}입니다.",
            )
        )
    order = np.arange(len(texts))
    rng.shuffle(order)
    x = np.empty(len(texts), dtype=object)
    for place, old in enumerate(order):
        text = np.concatenate(([START], texts[old] + _FIRST), dtype=np.int32)
        x[place] = text if num_words is None else np.where(text < num_words, text, UNKNOWN)
    return x, labels[order].astype(np.int64)


def _check_num_words(num_words: int | None) -> None:
    if num_words is not None:
        whole("num_words", num_words, least=_FIRST + 1)
