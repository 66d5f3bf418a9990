"""Batches, splits and folds: every sample where it belongs, its target beside it."""

import numpy as np
import pytest

from dl_textbook.datasets import k_fold, minibatches, random_batch, train_validation_split

N = 23
X = np.arange(N * 6, dtype=np.float32).reshape(N, 2, 3)
T = X[:, 0, 0].astype(int)  # tells which row it belongs to


def belongs(x, t):
    return (x[:, 0, 0] == t).all()


@pytest.mark.parametrize("size", [1, 5, 22, 23])
def test_an_epoch_holds_every_sample_once(size):
    batches = list(minibatches(X, T, size, rng=1))
    assert sorted(np.concatenate([t for _, t in batches])) == sorted(T)
    assert all(belongs(x, t) and x.dtype == np.float32 for x, t in batches)
    assert [len(t) for _, t in batches] == [size] * (N // size) + [N % size] * (N % size > 0)


def test_the_tail_can_be_left_out():
    assert [len(t) for _, t in minibatches(X, T, 5, rng=1, drop_last=True)] == [5, 5, 5, 5]
    assert [len(t) for _, t in minibatches(X[:20], T[:20], 5, rng=1, drop_last=True)] == [5, 5, 5, 5]


def test_a_generator_gives_another_order_each_epoch_and_a_seed_the_same():
    def order(rng):
        return np.concatenate([t for _, t in minibatches(X, T, 4, rng=rng)]).tolist()

    generator = np.random.default_rng(0)
    assert order(generator) != order(generator)
    assert order(7) == order(7) != order(8)


def test_a_batch_is_a_copy():
    x = X.copy()
    for batch, _ in minibatches(x, T, 5, rng=0):
        batch[:] = -1
    random_batch(x, T, 5, rng=0)[0][:] = -1
    assert (x == X).all()


def test_random_batch_draws_with_replacement():
    x, t = random_batch(X, T, N, rng=0)
    assert belongs(x, t)
    assert len(t) == N > len(set(t))


@pytest.mark.parametrize("cut", [minibatches, random_batch])
def test_a_batch_larger_than_the_data_is_refused_at_once(cut):
    with pytest.raises(ValueError, match="batch_size was 24, but there are 23 samples"):
        cut(X, T, 24)


@pytest.mark.parametrize("size", [0, -1, 2.0, "2", None, True])
@pytest.mark.parametrize("cut", [minibatches, random_batch])
def test_a_batch_size_is_a_whole_number(cut, size):
    with pytest.raises(ValueError, match="batch_size was"):
        cut(X, T, size)


@pytest.mark.parametrize(
    "cut", [lambda x, t: minibatches(x, t, 2), lambda x, t: random_batch(x, t, 2), train_validation_split]
)
def test_samples_and_targets_must_match(cut):
    with pytest.raises(ValueError, match=r"x has shape \(23, 2, 3\) and t has shape \(22,\)"):
        cut(X, T[:-1])


def test_errors_speak_korean(monkeypatch):
    monkeypatch.setenv("LC_ALL", "ko_KR.UTF-8")
    with pytest.raises(ValueError, match="샘플은 23개인데 batch_size가 24입니다"):
        minibatches(X, T, 24)


@pytest.mark.parametrize(("share", "held"), [(0.2, 5), (0.5, 12), (0.001, 1), (0.999, 22)])
def test_a_split_holds_back_the_share_and_loses_nothing(share, held):
    (x_train, t_train), (x_validation, t_validation) = train_validation_split(X, T, share, rng=3)
    assert len(t_validation) == held
    assert sorted([*t_train, *t_validation]) == sorted(T)
    assert belongs(x_train, t_train)
    assert belongs(x_validation, t_validation)


def test_a_stratified_split_keeps_the_classes_in_proportion():
    labels = np.repeat([0, 1, 2], [50, 30, 20])
    (_, train), (_, validation) = train_validation_split(np.arange(100), labels, 0.1, rng=0, stratify=True)
    assert np.bincount(train).tolist() == [45, 27, 18]
    assert np.bincount(validation).tolist() == [5, 3, 2]
    assert (np.diff(train) < 0).any()


@pytest.mark.parametrize("share", [0, 1, -0.1, 1.5, float("nan")])
def test_a_share_lies_between_0_and_1(share):
    with pytest.raises(ValueError, match="share was"):
        train_validation_split(X, T, share)


def test_no_part_of_a_split_is_empty():
    with pytest.raises(ValueError, match="fewer than two samples"):
        train_validation_split(X[:1], T[:1])
    with pytest.raises(ValueError, match="or split without stratify"):
        train_validation_split(X[:3], [0, 0, 1], stratify=True)


@pytest.mark.parametrize("labels", [np.eye(3)[[0, 1, 2, 0]], np.array([0.5, 1.5, 0.5, 1.5])])
def test_stratifying_needs_labels(labels):
    with pytest.raises(ValueError, match="stratify needs integer labels"):
        train_validation_split(np.arange(4), labels, stratify=True)


@pytest.mark.parametrize("folds", [2, 4, 23])
@pytest.mark.parametrize("samples", [N, X, np.int64(N)])
def test_each_sample_is_held_back_once(folds, samples):
    pairs = list(k_fold(samples, folds, rng=0))
    assert len(pairs) == folds
    assert sorted(np.concatenate([validation for _, validation in pairs])) == list(range(N))
    for train, validation in pairs:
        assert sorted([*train, *validation]) == list(range(N))
        assert N // folds <= len(validation) <= N // folds + 1


@pytest.mark.parametrize("folds", [1, 0, 24])
def test_folds_that_cannot_be_are_refused_at_once(folds):
    with pytest.raises(ValueError, match=f"folds was {folds}"):
        k_fold(N, folds)
