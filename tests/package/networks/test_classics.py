"""LeNet, AlexNet, VGG16: the published parameter counts, known without making the parameters; VGG16 with Keras's weights."""

import math
import tracemalloc

import numpy as np
import pytest

from dl_textbook.datasets import MissingDataError
from dl_textbook.model.shapes import array_shapes
from dl_textbook.networks import VGG16, AlexNet, LeNet
from tests.package.model.test_keras import saved, with_channels_last


def count(net, input_shape):
    return sum(map(math.prod, array_shapes(net.layers, input_shape).values()))


def test_lenet_has_the_usual_61706_parameters():
    parts = [25 * 6 + 6, 25 * 6 * 16 + 16, 400 * 120 + 120, 120 * 84 + 84, 84 * 10 + 10]
    assert LeNet().parameter_count() == sum(parts) == 61_706


def test_lenet_can_be_had_as_of_1998_or_as_of_today():
    old, new = LeNet(rng=0), LeNet(activation="relu", max_pooling=True, rng=0)
    assert [type(layer).__name__ for layer in old.layers[:3]] == ["Convolution", "Tanh", "AveragePooling"]
    assert [type(layer).__name__ for layer in new.layers[:3]] == ["Convolution", "Relu", "MaxPooling"]
    with pytest.raises(ValueError, match="unknown activation 'gelu'"):
        LeNet(activation="gelu")


def test_big_networks_are_counted_in_next_to_no_memory():
    tracemalloc.start()
    counts = count(AlexNet(), (3, 224, 224)), count(VGG16(), (3, 224, 224))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert counts == (61_100_840, 138_357_544)
    assert peak < 1 << 20


def test_alexnet_s_maps_shrink_as_in_the_paper():
    shape, sizes = (3, 224, 224), []
    for layer in AlexNet().layers[:14]:
        shape = layer.output_shape(shape)
        sizes.append(shape)
    assert sizes[0] == (64, 55, 55)
    assert [sizes[index] for index in (2, 5, 12)] == [(64, 27, 27), (192, 13, 13), (256, 6, 6)]
    assert sizes[13] == (9216,)


def test_vgg16_has_keras_s_layers():
    shapes = array_shapes(VGG16().layers, (3, 224, 224))
    assert shapes["block1_conv1.W"] == (64, 3, 3, 3)
    assert shapes["block5_conv3.W"] == (512, 512, 3, 3)
    assert math.prod(shapes["fc1.W"]) + math.prod(shapes["fc1.b"]) == 102_764_544
    assert shapes["predictions.W"] == (4096, 1000)
    assert len(shapes) == 2 * 16


def tiny_weights(classes=3, width=2, units=5, pixels=2):
    """Weights as Keras keeps them, for a VGG16 of a few filters whose last maps have `pixels` × `pixels`."""
    rng = np.random.default_rng(0)

    def pair(*shape):
        return rng.normal(size=shape) * np.sqrt(2 / math.prod(shape[:-1])), 0.1 * rng.normal(size=shape[-1])

    layers, channels = {}, 3
    for block, (times, number) in enumerate(((1, 2), (2, 2), (4, 3), (8, 3), (8, 3)), start=1):
        for index in range(1, number + 1):
            layers[f"block{block}_conv{index}"] = pair(3, 3, channels, times * width)
            channels = times * width
    layers["fc1"] = pair(pixels * pixels * channels, units)
    layers["fc2"] = pair(units, units)
    layers["predictions"] = pair(units, classes)
    return layers


def as_keras_computes(x, layers):
    """VGG16 with the channels last, straight from Keras's arrays."""
    blocks = {}
    for name, arrays in layers.items():
        blocks.setdefault(name.partition("_")[0], []).append(arrays)
    for block in range(1, 6):
        for kernel, bias in blocks[f"block{block}"]:
            x = with_channels_last(np.pad(x, ((0, 0), (1, 1), (1, 1), (0, 0))), [("conv", kernel, bias)])
        x = with_channels_last(x, [("pool",)])
    for name in ("fc1", "fc2"):
        x = np.maximum(with_channels_last(x, [("dense", *layers[name])]), 0)
    return with_channels_last(x, [("dense", *layers["predictions"])])


def test_vgg16_with_keras_s_weights_gives_keras_s_scores(tmp_path):
    pytest.importorskip("h5py", reason="needs h5py, which reads HDF5 files (extra data)")
    layers = tiny_weights()
    path = saved(tmp_path / "vgg16.h5", layers)
    net = VGG16(3, weights=path, width=2, units=5, input_shape=(3, 64, 64))
    x = np.random.default_rng(1).normal(size=(2, 64, 64, 3))
    expected = as_keras_computes(x, layers)
    assert np.ptp(expected) > 0.1  # the scores tell the pictures apart
    np.testing.assert_allclose(net.predict(x.transpose(0, 3, 1, 2)), expected, rtol=1e-4, atol=1e-5)


def test_weights_of_another_size_are_refused(tmp_path):
    pytest.importorskip("h5py", reason="needs h5py, which reads HDF5 files (extra data)")
    path = saved(tmp_path / "vgg16.h5", tiny_weights())
    with pytest.raises(ValueError, match=r"layer 'fc1' has weights of shape \(64, 5\), expected \(16, 5\)"):
        VGG16(3, weights=path, width=2, units=5, input_shape=(3, 32, 32))


def test_weights_that_are_nowhere_are_told_how_to_get(monkeypatch, tmp_path):
    monkeypatch.setenv("DL_TEXTBOOK_DATA", str(tmp_path))
    with pytest.raises(MissingDataError, match="vgg16"):
        VGG16(weights="imagenet")


def test_the_published_file_is_refused_when_it_is_another(monkeypatch, tmp_path):
    monkeypatch.setenv("DL_TEXTBOOK_DATA", str(tmp_path))
    path = tmp_path / "vgg16" / "vgg16_weights_tf_dim_ordering_tf_kernels.h5"
    path.parent.mkdir()
    path.write_bytes(b"something else")
    with pytest.raises(ValueError, match="its content is not the published one"):
        VGG16(weights="imagenet")


def test_vgg16_sees_blue_green_red_minus_the_mean():
    picture = np.full((224, 300, 3), (10, 20, 30), np.uint8)  # red, green, blue
    batch = VGG16().preprocess(picture)
    assert batch.shape == (1, 3, 224, 224)
    np.testing.assert_allclose(batch[0, :, 5, 7], [30 - 103.939, 20 - 116.779, 10 - 123.68], rtol=1e-6)
