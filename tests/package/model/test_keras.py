"""Weights that Keras saved mean the same here, though it keeps channels last; other files are refused."""

import sys
import tracemalloc

import numpy as np
import pytest

from dl_textbook.layers import Affine, BatchNorm, Convolution, Dropout, Flatten, MaxPooling, Relu
from dl_textbook.model import Sequential
from dl_textbook.model.keras import load_keras

h5py = pytest.importorskip("h5py", reason="needs h5py, which reads HDF5 files (extra data)")


def saved(path, layers, style="old"):
    """Write weights as Keras does: `{layer: (kernel, bias)}`, kernels with the channels last."""
    with h5py.File(path, "w") as file:
        root = file.create_group("model_weights") if style == "model" else file
        for layer, arrays in layers.items():
            group = root.create_group(layer)
            names = (f"{layer}_W_1:0", f"{layer}_b_1:0")
            if style != "old":
                names = (f"{layer}/kernel:0", f"{layer}/bias:0")
            for name, array in zip(names, arrays, strict=False):
                group.create_dataset(name, data=np.asarray(array, np.float32))
            group.attrs["weight_names"] = [name.encode() for name in names[: len(arrays)]]
        root.create_group("flatten")
        root.attrs["layer_names"] = [layer.encode() for layer in [*layers, "flatten"]]
    return path


def test_an_affine_layer_after_an_image_reads_pixel_by_pixel_in_keras(tmp_path):
    # Two channels of one row and two columns. Keras flattens left pixel (both channels), right pixel (both channels).
    kernel = [[1.0], [10.0], [100.0], [1000.0]]
    path = saved(tmp_path / "w.h5", {"fc": (kernel, [0.5])})
    layers = [Flatten(), Dropout(), Affine(1, name="fc")]
    load_keras(path, layers, (2, 1, 2))
    image = np.array([[[[1.0, 2.0]], [[3.0, 4.0]]]])  # channel 0 is 1 2, channel 1 is 3 4
    expected = 1 * 1.0 + 10 * 3.0 + 100 * 2.0 + 1000 * 4.0 + 0.5
    assert Sequential(layers, (2, 1, 2)).predict(image) == expected


def test_an_affine_layer_after_rows_is_taken_as_it_is(tmp_path):
    path = saved(tmp_path / "w.h5", {"a": (np.arange(6).reshape(3, 2), [0, 1]), "b": ([[2.0], [3.0]], [0])})
    layers = [Affine(2, name="a"), Relu(), Affine(1, name="b")]
    load_keras(path, layers, (3,))
    assert Sequential(layers, (3,)).predict(np.array([[1.0, 0.0, 1.0]])) == 2 * (0 + 4) + 3 * (1 + 5 + 1)


def test_filters_in_keras_have_height_width_channels_filters(tmp_path):
    kernel = np.zeros((1, 2, 2, 1))
    kernel[0, 0, 0, 0], kernel[0, 1, 0, 0], kernel[0, 0, 1, 0], kernel[0, 1, 1, 0] = 1, 10, 100, 1000
    path = saved(tmp_path / "w.h5", {"conv": (kernel, [0])})
    layers = [Convolution(1, (1, 2), name="conv")]
    load_keras(path, layers, (2, 1, 2))
    image = np.array([[[[1.0, 2.0]], [[3.0, 4.0]]]])
    assert Sequential(layers, (2, 1, 2)).predict(image) == 1 * 1 + 10 * 2 + 100 * 3 + 1000 * 4


def with_channels_last(x, layers):
    """The same network computed as Keras does, straight from its arrays."""
    for kind, *arrays in layers:
        if kind == "conv":
            kernel, bias = arrays
            height, width = kernel.shape[:2]
            windows = np.lib.stride_tricks.sliding_window_view(x, (height, width), axis=(1, 2))
            x = np.maximum(np.einsum("nijcuv,uvcf->nijf", windows, kernel) + bias, 0)
        elif kind == "pool":
            n, height, width, channels = x.shape
            x = x.reshape(n, height // 2, 2, width // 2, 2, channels).max(axis=(2, 4))
        else:
            kernel, bias = arrays
            x = x.reshape(len(x), -1) @ kernel + bias
    return x


@pytest.mark.parametrize("style", ["old", "new", "model"])
def test_a_network_gives_what_keras_gives(tmp_path, style):
    rng = np.random.default_rng(0)
    arrays = {
        "c1": (rng.normal(size=(3, 2, 3, 4)), rng.normal(size=4)),
        "c2": (rng.normal(size=(2, 3, 4, 5)), rng.normal(size=5)),
        "fc": (rng.normal(size=(2 * 3 * 5, 6)), rng.normal(size=6)),
    }
    layers = [
        Convolution(4, (3, 2), name="c1"),
        Relu(),
        Convolution(5, (2, 3), name="c2"),
        Relu(),
        MaxPooling(2),
    ]
    layers += [Flatten(), Affine(6, name="fc")]
    load_keras(saved(tmp_path / "w.h5", arrays, style), layers, (3, 7, 9))
    x = rng.normal(size=(2, 7, 9, 3)).astype(np.float32)
    expected = with_channels_last(
        x, [("conv", *arrays["c1"]), ("conv", *arrays["c2"]), ("pool",), ("dense", *arrays["fc"])]
    )
    given = Sequential(layers, (3, 7, 9)).predict(x.transpose(0, 3, 1, 2))
    np.testing.assert_allclose(given, expected, rtol=1e-4, atol=1e-4)


def test_the_large_layer_is_in_memory_once_only(tmp_path):
    path = saved(tmp_path / "w.h5", {"fc": (np.ones((49 * 512, 100), np.float32), np.zeros(100))})
    layers = [Flatten(), Affine(100, name="fc")]
    tracemalloc.start()
    load_keras(path, layers, (512, 7, 7))
    Sequential(layers, (512, 7, 7), fast=False)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 1.3 * layers[1].params["W"].nbytes


LAYERS = {"a": (np.arange(6.0).reshape(3, 2), [0, 1])}


def refused(path, said, layers=None, shape=(3,)):
    layers = layers or [Affine(2, name="a")]
    with pytest.raises(ValueError, match=rf"cannot read weights from .*w\.h5.*{said}"):
        load_keras(path, layers, shape)
    assert not layers[0].params


def test_what_is_no_hdf5_file_or_not_all_of_one_is_refused(tmp_path):
    path = saved(tmp_path / "w.h5", LAYERS)
    whole = path.read_bytes()
    for content in (b"", b"no file", whole[:500], whole[: len(whole) // 2], whole[:-1000]):
        path.write_bytes(content)
        refused(path, "")


def test_a_missing_layer_and_another_shape_are_told_by_name(tmp_path):
    path = saved(tmp_path / "w.h5", LAYERS)
    refused(path, "it has no layer 'b'", [Affine(2, name="b")])
    refused(path, r"layer 'a' has weights of shape \(3, 2\), expected \(3, 5\)", [Affine(5, name="a")])
    refused(
        path, "layer 'a' has 2 arrays, but the Affine here needs 1", [Affine(2, name="a", use_bias=False)]
    )
    refused(path, "the BatchNorm here needs 2", [BatchNorm(name="a")])
    both = [Affine(2, name="a"), Affine(2, name="b")]
    refused(path, "no layer 'b'", both)  # and the first is as it was


def test_links_to_other_files_and_places_are_not_followed(tmp_path):
    saved(tmp_path / "secret.h5", LAYERS)
    with h5py.File(tmp_path / "w.h5", "w") as file:
        file["a"] = h5py.ExternalLink("secret.h5", "/a")
    refused(tmp_path / "w.h5", "refers to another place, which is not followed")
    with h5py.File(tmp_path / "w.h5", "w") as file:
        file["model_weights"] = h5py.ExternalLink("secret.h5", "/")
    refused(tmp_path / "w.h5", "no layer 'a'")
    with h5py.File(tmp_path / "w.h5", "w") as file:
        file["a/W"] = h5py.SoftLink("/b")
        file["a/b"] = np.zeros(2, np.float32)
        file["b"] = np.zeros((3, 2), np.float32)
    refused(tmp_path / "w.h5", "refers to another place")


def with_kernel(path, make):
    with h5py.File(path, "w") as file:
        group = file.create_group("a")
        group["b"] = np.zeros(2, np.float32)
        make(group)
    return path


@pytest.mark.parametrize(
    "make",
    [
        lambda group: group.create_dataset("W", (3, 2), "f4", external=[("/etc/passwd", 0, 24)]),
        lambda group: group.create_dataset(
            "W", (3, 2), "f4", chunks=(3, 2)
        ),  # never written: would read as zeros
        lambda group: group.create_dataset("W", data=np.ones((3, 2), "f4"), compression="gzip"),
        lambda group: group.create_dataset("W", data=np.ones((3, 2), "i4")),
        lambda group: group.create_dataset("W", data=np.full((3, 2), "text", h5py.string_dtype())),
        lambda group: group.create_virtual_dataset("W", h5py.VirtualLayout((3, 2), "f4")),
    ],
)
def test_arrays_that_are_not_plain_numbers_in_the_file_are_refused(tmp_path, make):
    refused(with_kernel(tmp_path / "w.h5", make), "not stored as plain numbers, or not all there")


def test_an_absurd_size_is_refused_before_anything_is_reserved(tmp_path):
    path = with_kernel(
        tmp_path / "w.h5", lambda group: group.create_dataset("W", (10**9, 10**6), "f4", chunks=(1000, 1000))
    )
    tracemalloc.start()
    refused(path, r"weights of shape \(1000000000, 1000000\), expected \(3, 2\)")
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 1 << 20


def test_groups_without_end_are_refused(tmp_path):
    with h5py.File(tmp_path / "w.h5", "w") as file:
        group = file.create_group("a")
        group["again"] = group
    refused(tmp_path / "w.h5", "is no layer of Keras")
    with h5py.File(tmp_path / "w.h5", "w") as file:
        for number in range(100):
            file.create_group(f"a/{number}")
    refused(tmp_path / "w.h5", "is no layer of Keras")


def test_without_the_extra_the_error_says_what_to_install(tmp_path, monkeypatch):
    path = saved(tmp_path / "w.h5", LAYERS)
    monkeypatch.setitem(sys.modules, "h5py", None)
    with pytest.raises(ImportError, match=r'pip install "dl-textbook\[data\]"'):
        load_keras(path, [], (3,))
