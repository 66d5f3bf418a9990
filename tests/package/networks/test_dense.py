"""The dense networks of the book: what they are made of, how they begin, that they learn."""

import numpy as np
import pytest

from dl_textbook.networks import MultiLayerNet, TwoLayerNet


def kinds(net):
    return [type(layer).__name__ for layer in net.layers]


def test_two_layers_have_the_parameters_that_the_book_counts():
    net = TwoLayerNet(784, 50, 10)
    assert net.parameter_count() == 784 * 50 + 50 + 50 * 10 + 10 == 39_760
    assert kinds(net) == ["Affine", "Relu", "Affine"]


def test_the_default_multi_layer_net_is_784_50_100_10():
    assert MultiLayerNet().parameter_count() == (784 * 50 + 50) + (50 * 100 + 100) + (100 * 10 + 10) == 45_360


def test_the_book_begins_with_small_weights_and_no_biases():
    net = TwoLayerNet(784, 500, 10, rng=0)
    assert np.isclose(net.params["affine1.W"].std(), 0.01, rtol=0.02)
    assert not net.params["affine1.b"].any()
    assert net.params["affine1.W"].dtype == np.float32


@pytest.mark.parametrize(
    ("activation", "layer", "std"),
    [
        ("relu", "Relu", np.sqrt(2 / 784)),
        ("leaky_relu", "LeakyRelu", np.sqrt(2 / 784)),
        ("sigmoid", "Sigmoid", np.sqrt(1 / 784)),
        ("tanh", "Tanh", np.sqrt(1 / 784)),
    ],
)
def test_weights_begin_as_it_suits_the_activation(activation, layer, std):
    net = MultiLayerNet(784, [500], 10, activation=activation, rng=0)
    assert kinds(net)[1] == layer
    assert np.isclose(net.params["affine1.W"].std(), std, rtol=0.02)
    chosen = MultiLayerNet(784, [500], 10, activation=activation, weight_init=0.5, rng=0)
    assert np.isclose(chosen.params["affine1.W"].std(), 0.5, rtol=0.02)


def test_batch_norm_comes_before_the_activation_and_dropout_after_it_but_never_on_the_scores():
    net = MultiLayerNet(8, [4, 4], 3, batch_norm=True, dropout=0.3)
    hidden = ["Affine", "BatchNorm", "Relu", "Dropout"]
    assert kinds(net) == [*hidden, *hidden, "Affine"]
    assert [name for name in net.params if name.endswith(".b")] == ["affine3.b"]
    assert net.layers[3].ratio == 0.3


def test_weight_decay_reaches_every_affine_layer():
    net = MultiLayerNet(4, [3, 3], 2, weight_decay=0.1, rng=0)
    squares = sum(float(np.sum(array**2)) for name, array in net.params.items() if name.endswith(".W"))
    assert np.isclose(sum(layer.penalty() for layer in net.layers), 0.1 / 2 * squares)


def test_the_same_seed_makes_the_same_network():
    one, same, other = (MultiLayerNet(4, [3], 2, rng=seed) for seed in (1, 1, 2))
    np.testing.assert_array_equal(one.params["affine1.W"], same.params["affine1.W"])
    assert not np.array_equal(one.params["affine1.W"], other.params["affine1.W"])


@pytest.mark.parametrize("extras", [{}, {"batch_norm": True, "dropout": 0.2}])
def test_it_learns_what_no_single_layer_can(extras):
    x = np.random.default_rng(0).uniform(-1, 1, size=(200, 2))
    t = (x[:, 0] * x[:, 1] > 0).astype(int)
    net = MultiLayerNet(2, [32, 32], 2, rng=0, **extras)
    net.compile("adam")
    net.fit(x, t, epochs=120, batch_size=50, rng=0, verbose=False)
    assert net.accuracy(x, t) > 0.95


def test_what_makes_no_sense_is_refused():
    with pytest.raises(ValueError, match=r"unknown activation 'rellu'\. Did you mean 'relu'"):
        MultiLayerNet(activation="rellu")
    with pytest.raises(ValueError, match=r"unknown activation 'Sigmoid'\. Did you mean 'sigmoid'"):
        TwoLayerNet(activation="Sigmoid")
    with pytest.raises(ValueError, match="units was 0"):
        TwoLayerNet(hidden_size=0)
    with pytest.raises(ValueError, match="ratio was 1"):
        MultiLayerNet(dropout=1.5)
