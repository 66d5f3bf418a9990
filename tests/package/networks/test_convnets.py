"""The book's convolutional networks: sizes worked out by hand, and the slip that is not repeated."""

from itertools import pairwise

import numpy as np
import pytest

from dl_textbook.networks import DeepConvNet, ResNet, SimpleConvNet


def shapes_after(net, kind):
    shape, found = net.input_shape, []
    for layer in net.layers:
        shape = layer.output_shape(shape)
        if type(layer).__name__ == kind:
            found.append(shape)
    return found


def test_the_simple_net_is_that_of_the_book():
    net = SimpleConvNet(rng=0)
    assert shapes_after(net, "Convolution") == [(30, 24, 24)]
    assert shapes_after(net, "MaxPooling") == [(30, 12, 12)]
    parts = [30 * 25 + 30, 4320 * 100 + 100, 100 * 10 + 10]
    assert net.parameter_count() == sum(parts) == 433_890
    assert [type(layer).__name__ for layer in net.layers][-3:] == ["Affine", "Relu", "Affine"]


def test_the_deep_net_is_that_of_the_book_without_dropout_on_the_scores():
    net = DeepConvNet(rng=0)
    filters = [1, 16, 16, 32, 32, 64, 64]
    convolutions = sum(9 * a * b + b for a, b in pairwise(filters))
    assert net.parameter_count() == convolutions + (64 * 4 * 4 * 50 + 50) + (50 * 10 + 10) == 123_552
    assert shapes_after(net, "Convolution")[:3] == [(16, 28, 28), (16, 28, 28), (32, 14, 14)]
    assert shapes_after(net, "Convolution")[3:] == [(32, 16, 16), (64, 8, 8), (64, 8, 8)]
    assert shapes_after(net, "MaxPooling") == [(16, 14, 14), (32, 8, 8), (64, 4, 4)]
    assert [type(layer).__name__ for layer in net.layers][-4:] == ["Affine", "Relu", "Dropout", "Affine"]


def test_weights_begin_by_he():
    net = DeepConvNet(rng=0)
    assert np.isclose(net.params["convolution6.W"].std(), np.sqrt(2 / (64 * 9)), rtol=0.03)
    assert np.isclose(net.params["affine1.W"].std(), np.sqrt(2 / 1024), rtol=0.03)


def test_other_pictures_and_classes_are_taken():
    assert SimpleConvNet((3, 20, 16), 4, filters=2, kernel_size=3, hidden_size=5).predict(
        np.zeros((2, 3, 20, 16))
    ).shape == (2, 4)
    assert DeepConvNet((1, 28, 28), 24).predict(np.zeros((1, 1, 28, 28))).shape == (1, 24)


def test_twenty_layers_of_residual_blocks_have_the_paper_s_parameters_and_the_projections():
    net = ResNet((3, 32, 32), blocks=3)
    batch_norms = 2 * (7 * 16 + 6 * 32 + 6 * 64)
    convolutions = (
        3 * 9 * 16 + 6 * 9 * 16 * 16 + 9 * 16 * 32 + 5 * 9 * 32 * 32 + 9 * 32 * 64 + 5 * 9 * 64 * 64
    )
    paper = convolutions + batch_norms + 64 * 10 + 10
    projections = 16 * 32 + 32 * 64 + 2 * 32 + 2 * 64
    assert round(paper / 1e6, 2) == 0.27
    assert net.parameter_count(trainable=True) == paper + projections == 272_474


def test_the_residual_net_halves_the_picture_twice():
    net = ResNet(rng=0)
    assert shapes_after(net, "Residual") == [(16, 28, 28), (32, 14, 14), (64, 7, 7)]
    assert net.output_shape == (10,)


@pytest.mark.parametrize("make", [SimpleConvNet, ResNet])
def test_a_handful_of_pictures_is_learned_by_heart(make):
    rng = np.random.default_rng(0)
    x, t = rng.normal(size=(20, 1, 12, 12)).astype(np.float32), np.arange(20) % 10
    net = make((1, 12, 12), rng=0)
    net.compile("adam")
    net.fit(x, t, epochs=40, batch_size=20, rng=0, verbose=False)
    assert net.accuracy(x, t) == 1


def test_pictures_that_are_too_small_are_refused():
    with pytest.raises(ValueError, match="convolution1"):
        SimpleConvNet((1, 4, 4))
    with pytest.raises(ValueError, match="maxpooling3"):
        DeepConvNet((1, 2, 2))
