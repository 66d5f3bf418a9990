"""A stack of layers: built, named, counted, frozen, used; and the engine gives what the layers give."""

import numpy as np
import pytest

from dl_textbook.gradients import check_gradients
from dl_textbook.layers import (
    Affine,
    BatchNorm,
    Convolution,
    Dropout,
    Flatten,
    MaxPooling,
    MeanSquaredLoss,
    Relu,
    Residual,
    Sigmoid,
)
from dl_textbook.model import Sequential
from dl_textbook.optimizers import SGD, Adam


def small(**options):
    layers = [Affine(5), BatchNorm(), Relu(), Affine(3)]
    return Sequential(layers, (4,), rng=0, **options)


def image_net(**options):
    layers = [
        Convolution(3, 3, padding=1),
        Relu(),
        MaxPooling(2),
        Residual([Convolution(3, 1)]),
        Flatten(),
        Affine(3),
    ]
    return Sequential(layers, (2, 6, 6), rng=0, **options)


def batch(model, samples=8, seed=1):
    rng = np.random.default_rng(seed)
    return rng.normal(size=(samples, *model.input_shape)), rng.integers(0, 3, samples)


# What it is made of


def test_layers_are_named_by_kind_and_counted():
    model = Sequential(
        [Affine(2), Relu(), Affine(2, name="affine1"), Residual([Affine(2), Relu()])], (2,), rng=0
    )
    assert [layer.name for layer in model.layers] == ["affine2", "relu1", "affine1", "residual1"]
    assert list(model.params) == [
        "affine2.W",
        "affine2.b",
        "affine1.W",
        "affine1.b",
        "residual1.affine1.W",
        "residual1.affine1.b",
    ]


def test_two_layers_of_one_name_are_refused():
    with pytest.raises(ValueError, match="two layers are called 'a'"):
        Sequential([Relu(name="a"), Relu(name="a")])
    again = Relu()
    with pytest.raises(ValueError, match="two layers are called 'relu1'"):
        Sequential([*Sequential([again]).layers, again])


def test_a_stack_without_layers_is_refused():
    with pytest.raises(ValueError, match="Give it at least one"):
        Sequential([])


def test_a_layer_that_cannot_take_what_comes_is_named():
    with pytest.raises(ValueError, match=r"^affine1: .*Flatten"):
        Sequential([Convolution(2, 3), Affine(3)], (1, 5, 5), rng=0)


def test_without_an_input_shape_the_first_batch_builds():
    model = Sequential([Affine(2)], rng=0)
    assert model.params == {}
    assert model.output_shape is None
    model.predict(np.zeros((1, 7)))
    assert model.params["affine1.W"].shape == (7, 2)
    assert model.output_shape == (2,)


def test_the_same_seed_makes_the_same_network():
    np.testing.assert_array_equal(small().params["affine2.W"], small().params["affine2.W"])


def test_parameters_are_counted_by_hand():
    model = small()
    # 4·5 + 5, gamma and beta 2·5, running statistics 2·5, 5·3 + 3
    assert model.parameter_count() == 25 + 10 + 10 + 18
    assert model.parameter_count(trainable=True) == 53
    assert model.parameter_count(trainable=False) == 10
    model.freeze("affine1")
    assert model.parameter_count(trainable=True) == 28
    assert model.parameter_count(trainable=False) == 35


def test_the_summary_shows_shapes_counts_and_what_is_frozen():
    model = image_net()
    model.freeze("convolution1")
    lines = model.summary().splitlines()
    assert lines[2].split() == ["convolution1", "Convolution", "(N,", "3,", "6,", "6)", "57", "frozen"]
    assert lines[5].split() == ["residual1", "Residual", "(N,", "3,", "3,", "3)", "12"]
    assert lines[-1] == "parameters: 153 (trainable 96, not trainable 57)"
    assert "not built yet" in Sequential([Affine(2)]).summary()


def test_an_unknown_layer_name_gets_the_closest():
    with pytest.raises(ValueError, match=r"unknown layer 'afine1'. Did you mean 'affine1'"):
        small().freeze("afine1")


# What it gives


@pytest.mark.parametrize("make", [small, image_net])
def test_the_engine_and_the_layers_give_the_same(make):
    fast, plain = make(dtype=np.float64), make(dtype=np.float64, fast=False)
    x, t = batch(fast)
    np.testing.assert_allclose(fast.predict(x), plain.predict(x), rtol=1e-12)
    for model in (fast, plain):
        model.compile(SGD(0.1))
    steps = [(fast.train_on_batch(x, t), plain.train_on_batch(x, t)) for _ in range(20)]
    np.testing.assert_allclose(*zip(*steps, strict=True), rtol=1e-9)
    for name, parameter in fast.params.items():
        np.testing.assert_allclose(parameter, plain.params[name], rtol=1e-7, atol=1e-10, err_msg=name)


@pytest.mark.parametrize("make", [small, image_net])
def test_gradients_agree_with_numerical_ones(make):
    model = make(dtype=np.float64)
    for layer in model.layers:
        layer.weight_decay = 0.1
    x, t = batch(model)

    def loss():
        return model.loss_layer.forward(model.forward(x, training=True), t) + model.penalty()

    assert check_gradients(loss, model.params, model.gradient(x, t)).relative_error < 1e-6


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_backpropagation_agrees_with_trying_out_each_parameter(dtype):
    layers = [
        Convolution(2, 3, weight_decay=0.2),
        Relu(),
        Flatten(),
        Affine(4, weight_decay=0.1),
        Residual([Affine(4)]),
        Affine(3),
    ]
    model = Sequential(layers, (1, 5, 5), rng=0, dtype=dtype)
    x, t = batch(model)
    kept = {name: array.copy() for name, array in model.params.items()}
    tried, exact = model.numerical_gradient(x, t), model.gradient(x, t)
    assert sorted(tried) == sorted(exact) == sorted(model.params)
    for name, gradient in exact.items():
        scale = np.abs(gradient).max()
        np.testing.assert_allclose(
            tried[name], gradient, rtol=0, atol=scale * (1e-4 if dtype == np.float32 else 1e-7)
        )
        np.testing.assert_array_equal(model.params[name], kept[name])


def test_trying_out_leaves_frozen_layers_out():
    model = Sequential([Affine(2), Affine(2)], (2,), rng=0)
    model.freeze("affine1")
    x, t = batch(model)
    assert (
        sorted(model.numerical_gradient(x, t % 2))
        == sorted(model.gradient(x, t % 2))
        == ["affine2.W", "affine2.b"]
    )


def test_predicting_in_batches_is_predicting_at_once():
    model = small()
    x, _ = batch(model, 11)
    np.testing.assert_allclose(model.predict(x, batch_size=3), model.predict(x), rtol=1e-6)


def test_probabilities_are_what_the_scores_mean_to_the_loss():
    model = small()
    x, _ = batch(model)
    np.testing.assert_allclose(model.predict_proba(x).sum(axis=1), 1, rtol=1e-6)
    model.compile(loss="sigmoid_cross_entropy")
    np.testing.assert_allclose(model.predict_proba(x), 1 / (1 + np.exp(-model.predict(x))), rtol=1e-6)
    model.compile(loss=MeanSquaredLoss())
    np.testing.assert_array_equal(model.predict_proba(x), model.predict(x))


def test_what_predict_returns_stays_as_it_is():
    model = small()
    x, _ = batch(model)
    scores = model.predict(x)
    kept = scores.copy()
    model.predict(x + 1)
    np.testing.assert_array_equal(scores, kept)


@pytest.mark.parametrize("right", [150, 149, 75, 0])
def test_accuracy_counts_every_sample_once_whatever_the_batch(right):
    model = Sequential([Affine.from_arrays(np.eye(2, dtype=np.float32))], (2,))
    x = np.tile([[1.0, 0.0]], (150, 1))
    t = np.array([0] * right + [1] * (150 - right))
    assert model.accuracy(x, t, batch_size=100) == pytest.approx(right / 150)


def test_the_loss_over_all_samples_is_the_loss_of_one_big_batch():
    model = small()
    x, t = batch(model, 13)
    assert model.evaluate(x, t, batch_size=4)["loss"] == pytest.approx(model.loss(x, t), rel=1e-6)


def test_labels_may_be_numbers_or_rows():
    model = small()
    x, t = batch(model)
    assert model.accuracy(x, np.eye(3)[t]) == model.accuracy(x, t) == model.accuracy(x, t[:, np.newaxis])


def test_a_network_of_quantities_is_measured_by_its_mean_error():
    model = Sequential([Affine.from_arrays(np.array([[2.0]]))], (1,), dtype=np.float64)
    model.compile("sgd", "mean_squared_error")
    numbers = model.evaluate([[1.0], [2.0], [3.0]], [2.0, 5.0, 3.0], batch_size=2)
    # errors 0, -1, 3
    assert numbers == pytest.approx({"loss": 10 / 3, "mean_absolute_error": 4 / 3})


# Freezing and replacing


def test_a_frozen_layer_does_not_change_and_the_others_do():
    model = small()
    x, t = batch(model)
    model.compile(SGD(0.5))
    model.freeze("affine1", "batchnorm1")
    before = {name: array.copy() for name, array in (model.params | model.state).items()}
    model.train_on_batch(x, t)
    changed = {
        name
        for name, array in (model.params | model.state).items()
        if not np.array_equal(array, before[name])
    }
    assert changed == {"affine2.W", "affine2.b"}
    model.unfreeze()
    model.train_on_batch(x, t)
    assert not np.array_equal(model.params["affine1.W"], before["affine1.W"])


def test_parameters_stay_in_the_arrays_that_they_were_made_in():
    model = small()
    params = model.params
    x, t = batch(model)
    model.compile(SGD(0.5))
    for frozen in ("affine1", "affine2"):
        model.freeze(frozen)
        model.train_on_batch(x, t)
        model.unfreeze()
    assert all(model.params[name] is array for name, array in params.items())


def test_a_large_parameter_is_trained_where_it_is(monkeypatch):
    packed = small(dtype=np.float64)
    monkeypatch.setattr("dl_textbook.model.parameters.LARGE", 10)
    model = small(dtype=np.float64)
    x, t = batch(model)
    for net in (model, packed):
        net.compile(SGD(0.1))
        net.train_on_batch(x, t)
        net.freeze("affine1")
        net.train_on_batch(x, t)
        net.unfreeze()
        net.train_on_batch(x, t)
    for name, parameter in model.params.items():
        np.testing.assert_allclose(parameter, packed.params[name], rtol=1e-9, atol=1e-12, err_msg=name)
    assert sorted(model.gradient(x, t)) == sorted(model.params)


def test_two_models_can_share_a_layer_and_train_it_in_turn():
    one = small()
    other = Sequential([*one.layers[:3], Affine(3, name="head")], (4,), rng=5)
    x, t = batch(one)
    for model in (one, other):
        model.compile(SGD(0.5))
    for _ in range(2):
        for model in (one, other):
            before = model.params["affine1.W"].copy()
            model.train_on_batch(x, t)
            assert not np.array_equal(one.params["affine1.W"], before)
            np.testing.assert_array_equal(one.params["affine1.W"], other.params["affine1.W"])


def test_parameters_put_in_place_of_others_are_trained():
    model = small()
    x, t = batch(model)
    model.compile(SGD(0.5))
    model.train_on_batch(x, t)
    fresh = np.zeros((5, 3), np.float32)
    model.layers[3].params["W"] = fresh
    model.train_on_batch(x, t)
    assert np.any(model.params["affine2.W"])


def test_parameters_changed_in_place_are_used():
    model = small()
    x, t = batch(model)
    model.compile(SGD(0.5))
    model.train_on_batch(x, t)
    model.params["affine2.W"][:] = 0
    model.params["affine2.b"][:] = [1, 2, 3]
    np.testing.assert_array_equal(model.predict(x), np.tile(np.float32([1, 2, 3]), (8, 1)))


def test_layers_with_trained_weights_go_into_a_new_model_and_keep_them():
    base = small()
    base.freeze()
    head = Sequential([*base.layers[:3], Affine(2, name="head")], (4,), rng=5)
    head.compile(SGD(0.5))
    x, t = batch(head)
    before = base.params["affine1.W"].copy()
    head.fit(x, t % 2, epochs=2, batch_size=4, rng=0)
    np.testing.assert_array_equal(head.params["affine1.W"], before)
    assert head.parameter_count(trainable=True) == 12


def test_dropout_works_while_training_only():
    model = Sequential([Dropout(0.5), Affine.from_arrays(np.ones((100, 1), np.float32))], (100,), rng=0)
    x = np.ones((2, 100))
    assert model.forward(x).tolist() == [[100], [100]]
    assert model.forward(x, training=True).tolist() != [[100], [100]]


# What is refused


@pytest.mark.parametrize(
    ("x", "error", "message"),
    [
        (np.zeros((3, 5)), ValueError, r"shape \(3, 5\); expected \(samples, 4\)"),
        (np.zeros(4), ValueError, r"shape \(4,\).*x\[np.newaxis\]"),
        (np.zeros((0, 4)), ValueError, "no sample"),
        (np.array([["a"] * 4]), TypeError, "expected numbers"),
    ],
)
def test_a_batch_that_does_not_fit_is_refused(x, error, message):
    with pytest.raises(error, match=message):
        small().predict(x)


def test_training_needs_compile():
    with pytest.raises(RuntimeError, match="Call compile first"):
        small().train_on_batch(np.zeros((2, 4)), [0, 1])


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"optimizer": "adan"}, "unknown optimizer 'adan'. Did you mean 'adam'"),
        ({"loss": "softmax_crossentropy"}, "unknown loss .*Did you mean 'softmax_cross_entropy'"),
    ],
)
def test_a_misspelt_name_gets_the_closest(arguments, message):
    with pytest.raises(ValueError, match=message):
        small().compile(**arguments)


def test_messages_come_in_korean(korean):
    with pytest.raises(RuntimeError, match=r"먼저 model\.compile"):
        small().train_on_batch(np.zeros((2, 4)), [0, 1])


def test_float32_stays_float32_through_training():
    model = Sequential([Affine(5), Sigmoid(), BatchNorm(), Affine(3)], (4,), rng=0)
    model.compile(Adam())
    x, t = batch(model)
    model.train_on_batch(x, t)
    assert {array.dtype for array in (model.params | model.grads | model.state).values()} == {
        np.dtype(np.float32)
    }
    assert model.predict(x).dtype == np.float32
