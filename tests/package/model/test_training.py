"""Training for epochs: what is seen, what is measured, when it stops, and what is said when it goes wrong."""

import sys

import numpy as np
import pytest

from dl_textbook.layers import Affine, BatchNorm, Layer, Relu
from dl_textbook.model import Callback, Checkpoint, EarlyStopping, Sequential
from dl_textbook.optimizers import SGD, Adam


def model(dtype=np.float32):
    net = Sequential([Affine(8), Relu(), Affine(2)], (2,), rng=0, dtype=dtype)
    net.compile(Adam(0.02))
    return net


def spirals(samples=200, seed=0):
    """Points inside and outside a circle."""
    x = np.random.default_rng(seed).uniform(-1, 1, (samples, 2))
    return x, (np.hypot(*x.T) > 0.6).astype(int)


class Recorder(Callback):
    """Notes what it is told."""

    def __init__(self):
        self.calls = []

    def begin(self, model):
        self.calls.append("begin")

    def end_epoch(self, model, epoch, numbers):
        self.calls.append((epoch, sorted(numbers)))

    def end(self, model):
        self.calls.append("end")


class Seen(Layer):
    """Notes the batches that go through it."""

    def __init__(self):
        super().__init__()
        self.batches = []

    def forward(self, x, training=False):
        if training:
            self.batches.append(x.copy())
        return x

    def backward(self, dout):
        return dout


def flat(batches):
    return [value for batch in batches for value in batch]


def watched(epochs=1, batch_size=4, samples=10, **options):
    seen = Seen()
    net = Sequential([seen, Affine(2)], (1,), rng=0)
    net.compile(SGD(0.01))
    x = np.arange(samples, dtype=float)[:, np.newaxis]
    net.fit(x, np.zeros(samples, int), epochs=epochs, batch_size=batch_size, **options)
    return [batch[:, 0].tolist() for batch in seen.batches]


def test_it_learns():
    x, t = spirals()
    net = model()
    history = net.fit(x, t, epochs=60, batch_size=20, rng=0)
    assert net.accuracy(x, t) > 0.95
    assert history["loss"][-1] < 0.3 * history["loss"][0]
    assert history["accuracy"][-1] > 0.93


def test_every_epoch_sees_every_sample_once_the_last_batch_included():
    batches = watched(epochs=2, rng=0)
    assert [len(batch) for batch in batches] == [4, 4, 2, 4, 4, 2]
    first, second = flat(batches[:3]), flat(batches[3:])
    assert sorted(first) == sorted(second) == list(range(10))
    assert first != second


def test_the_order_is_that_of_the_seed_or_of_the_data():
    assert watched(rng=7) == watched(rng=7) != watched(rng=8)
    assert flat(watched(shuffle=False)) == list(range(10))


def test_held_back_samples_are_not_trained_on():
    trained = flat(watched(epochs=3, validation_split=0.3, rng=0))
    assert len(set(trained)) == 7


def test_validation_is_measured_after_each_epoch():
    x, t = spirals()
    net = model()
    history = net.fit(x[:100], t[:100], epochs=3, batch_size=20, validation_data=(x[100:], t[100:]), rng=0)
    assert sorted(history.epochs) == ["accuracy", "loss", "val_accuracy", "val_loss"]
    assert [len(numbers) for numbers in history.epochs.values()] == [3] * 4
    assert history["val_loss"][-1] == pytest.approx(net.evaluate(x[100:], t[100:])["loss"])
    assert history["val_accuracy"][-1] == net.accuracy(x[100:], t[100:])


def test_the_history_counts_a_small_last_batch_by_its_samples():
    net = Sequential([Affine.from_arrays(np.array([[1.0]]))], (1,), dtype=np.float64)
    net.compile(SGD(1e-12), loss="mean_squared_error")
    history = net.fit([[1.0], [1.0], [1.0], [5.0]], [1.0, 1.0, 1.0, 0.0], batch_size=3, shuffle=False)
    assert history["loss"] == pytest.approx([25 / 4])
    assert history.steps == pytest.approx([0, 25])


def test_augmentation_changes_what_is_trained_on_with_the_same_generator():
    def plus_hundred(x, rng):
        assert isinstance(rng, np.random.Generator)
        return x + 100

    assert sorted(flat(watched(augment=plus_hundred, rng=0))) == list(range(100, 110))


def test_callbacks_are_told_in_order():
    x, t = spirals(20)
    recorder = Recorder()
    model().fit(x, t, epochs=2, batch_size=20, callbacks=[recorder], rng=0)
    assert recorder.calls == ["begin", (0, ["accuracy", "loss"]), (1, ["accuracy", "loss"]), "end"]


class Told(EarlyStopping):
    """Early stopping on made numbers instead of measured ones."""

    def __init__(self, values, **options):
        super().__init__("loss", **options)
        self.values = values

    def end_epoch(self, model, epoch, numbers):
        super().end_epoch(model, epoch, numbers | {self.monitor: self.values[epoch]})


@pytest.mark.parametrize(
    ("values", "patience", "epochs"),
    [
        ([3, 2, 1, 1, 1, 0], 2, 5),
        ([3, 2, 1, 1, 0, 0, 0, 9], 2, 7),
        ([1, float("nan"), float("nan"), 0], 2, 3),
        ([float("nan"), 2, 1, 0], 2, 4),
    ],
)
def test_early_stopping_waits_for_so_many_epochs_without_improvement(values, patience, epochs):
    x, t = spirals(20)
    history = model().fit(
        x, t, epochs=len(values), batch_size=20, callbacks=[Told(values, patience=patience)], rng=0
    )
    assert len(history["loss"]) == epochs


def test_early_stopping_goes_back_to_the_best_epoch():
    x, t = spirals(20)
    after = []

    class Keep(Callback):
        def end_epoch(self, model, epoch, numbers):
            after.append(model.params["affine1.W"].copy())

    net = model()
    net.fit(x, t, epochs=9, batch_size=20, callbacks=[Keep(), Told([3, 1, 2, 2], patience=2)], rng=0)
    np.testing.assert_array_equal(net.params["affine1.W"], after[1])
    assert not np.array_equal(after[1], after[3])


def test_a_number_that_is_not_measured_cannot_be_watched():
    x, t = spirals(20)
    with pytest.raises(ValueError, match=r"unknown number to monitor 'val_loss'.*Did you mean 'loss'"):
        model().fit(x, t, batch_size=20, callbacks=[EarlyStopping()])


def test_a_checkpoint_keeps_the_best(tmp_path):
    x, t = spirals(20)
    net = model()
    path = tmp_path / "best.npz"
    net.fit(x, t, epochs=5, batch_size=20, callbacks=[Checkpoint(path, "loss")], rng=0)
    again = Sequential.load(path)
    np.testing.assert_array_equal(again.predict(x), net.predict(x))


# Progress


def test_progress_is_silent_where_nobody_looks_and_shown_when_asked(capsys):
    x, t = spirals(20)
    model().fit(x, t, batch_size=20, rng=0)
    assert capsys.readouterr() == ("", "")
    model().fit(x, t, epochs=2, batch_size=5, verbose=True, rng=0)
    out, err = capsys.readouterr()
    assert out == ""
    assert "epoch 2/2" in err
    assert "accuracy" in err


def test_progress_speaks_korean(capsys, korean):
    x, t = spirals(20)
    model().fit(x, t, batch_size=5, verbose=True, rng=0)
    assert "에폭 1/1" in capsys.readouterr().err


def test_progress_shows_on_a_terminal(monkeypatch, capsys):
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    x, t = spirals(20)
    model().fit(x, t, batch_size=5, rng=0)
    assert "epoch 1/1" in capsys.readouterr().err


# What goes wrong


def test_a_learning_rate_that_is_far_too_large_stops_training_with_the_step_and_a_hint():
    x, t = spirals(20)
    net = model()
    net.compile(SGD(1e30))
    with (
        np.errstate(all="ignore"),
        pytest.raises(FloatingPointError, match=r"at step 2.*smaller learning rate"),
    ):
        net.fit(x, t, epochs=5, batch_size=20)
    assert net.steps == 1


def test_parameters_that_are_not_finite_are_named():
    net = model()
    net.params["affine1.W"][0, 0] = np.nan
    with pytest.raises(FloatingPointError, match=r"parameters affine1\.W became NaN"):
        net.train_on_batch(*spirals(20))


def test_data_that_is_not_finite_is_told_from_a_network_that_is_not():
    x, t = spirals(20)
    x[3, 1] = np.nan
    with pytest.raises(FloatingPointError, match=r"at step 1.*the batch itself has values that are NaN"):
        model().fit(x, t, batch_size=20)


def test_the_first_layer_that_overflows_is_named():
    net = model()
    net.params["affine2.W"][:] = 3e38
    with np.errstate(all="ignore"), pytest.raises(FloatingPointError, match="output of affine2 is the first"):
        net.train_on_batch(np.ones((2, 2)) * 10, [0, 1])


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"epochs": 0}, "epochs was 0"),
        ({"epochs": 1.5}, r"epochs was 1\.5"),
        ({"batch_size": 21}, "batch"),
        ({"batch_size": 0}, "batch"),
        (
            {"validation_split": 0.1, "validation_data": ([[0.0, 0.0]], [0])},
            "both validation_data and validation_split",
        ),
        ({"validation_split": 1.0}, "1"),
    ],
)
def test_arguments_out_of_range_are_refused(options, message):
    x, t = spirals(20)
    with pytest.raises(ValueError, match=message):
        model().fit(x, t, **({"batch_size": 20} | options))


def test_samples_and_targets_must_be_as_many():
    x, t = spirals(20)
    with pytest.raises(ValueError, match="20"):
        model().fit(x, t[:19], batch_size=10)
    with pytest.raises(ValueError, match="20 samples and 19 targets"):
        model().evaluate(x, t[:19])


def test_a_last_batch_of_one_is_refused_by_batch_normalization_with_a_way_out():
    net = Sequential([BatchNorm(), Affine(2)], (2,), rng=0)
    net.compile("sgd")
    x, t = spirals(21)
    with pytest.raises(ValueError, match="leave out a last batch of 1"):
        net.fit(x, t, batch_size=10)
