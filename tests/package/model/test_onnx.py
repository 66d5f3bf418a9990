"""An ONNX file computes what the model does, and gives its weights back; a hostile one is refused."""

import sys

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from dl_textbook.layers import (
    Affine,
    AveragePooling,
    BatchNorm,
    Branches,
    Convolution,
    Dropout,
    Flatten,
    GlobalAveragePooling,
    Layer,
    LeakyRelu,
    MaxPooling,
    Relu,
    Residual,
    Sigmoid,
    Softmax,
    Tanh,
)
from dl_textbook.layers.description import KINDS
from dl_textbook.model import Sequential
from dl_textbook.model.onnx import OPSET, read_weights, to_onnx
from dl_textbook.model.storage import load_weights
from tests.package.layers.cases import LAYERS

onnx = pytest.importorskip("onnx", reason="needs the package onnx (extra onnx)")
onnxruntime = pytest.importorskip(
    "onnxruntime", reason="needs onnxruntime, which runs ONNX files (extra onnx)"
)


def run(path, x):
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
    return session.run(["scores"], {"x": x.astype(np.float32)})[0]


def assert_same(model, path, x):
    to_onnx(model, path)
    onnx.checker.check_model(onnx.load(path), full_check=True)
    expected = model.predict(x)
    np.testing.assert_allclose(run(path, x), expected, rtol=1e-5, atol=1e-5 * max(1, np.abs(expected).max()))


def trained(layers, shape):
    """A model whose running statistics are no longer those that it began with."""
    model = Sequential(layers, shape[1:], rng=0, fast=False)
    rng = np.random.default_rng(0)
    for array in model.state.values():
        array[...] = rng.uniform(0.5, 2, array.shape)
    return model


@pytest.mark.parametrize("kind", sorted(KINDS))
@settings(max_examples=12, deadline=None, database=None, derandomize=True)
@given(data=st.data())
def test_every_layer_computes_the_same_in_onnxruntime(tmp_path_factory, kind, data):
    layer, shape = data.draw(LAYERS[kind])
    assume(len(shape) > 1)  # models take samples of one axis or more
    x = np.random.default_rng(1).normal(size=shape).astype(np.float32)
    assert_same(trained([layer], shape), tmp_path_factory.getbasetemp() / "layer.onnx", x)


def whole_network():
    return Sequential(
        [
            Convolution(4, 3, padding="same"),
            BatchNorm(),
            Relu(),
            MaxPooling(3, 2, ceil_mode=True),
            Residual(
                [Convolution(4, 3, padding=1, use_bias=False), BatchNorm(), Tanh()], [Convolution(4, 1)]
            ),
            Branches([[Convolution(2, 1)], [LeakyRelu(0.2), Convolution(3, 3, padding=1), Sigmoid()], []]),
            AveragePooling(2, padding=1, count_include_pad=True, ceil_mode=True),
            Residual([GlobalAveragePooling(), Affine(9, use_bias=False)], [GlobalAveragePooling()]),
            Dropout(0.5),
            Affine(5),
            Softmax(),
        ],
        (3, 12, 11),
        rng=0,
    )


def test_a_whole_network_computes_the_same_for_batches_of_any_size(tmp_path):
    model = whole_network()
    for size in (1, 7):
        x = np.random.default_rng(size).normal(size=(size, 3, 12, 11))
        assert_same(model, tmp_path / "m.onnx", x.astype(np.float32))


def test_a_model_in_double_precision_becomes_a_file_in_single(tmp_path):
    model = Sequential([Flatten(), Affine(3)], (2, 2), rng=0, dtype=np.float64, fast=False)
    assert_same(model, tmp_path / "m.onnx", np.random.default_rng(0).normal(size=(4, 2, 2)))


def test_the_file_says_what_it_needs_and_what_it_takes(tmp_path):
    to_onnx(whole_network(), tmp_path / "m.onnx")
    made = onnx.load(tmp_path / "m.onnx")
    assert [(opset.domain, opset.version) for opset in made.opset_import] == [("", OPSET)]
    taken = made.graph.input[0]
    assert taken.name == "x"
    assert [d.dim_param or d.dim_value for d in taken.type.tensor_type.shape.dim] == ["N", 3, 12, 11]
    assert [d.dim_param or d.dim_value for d in made.graph.output[0].type.tensor_type.shape.dim] == ["N", 5]


def test_weights_come_back_out_of_the_file(tmp_path):
    model, other = whole_network(), whole_network()
    for array in other.params.values():
        array[...] = 0
    to_onnx(model, tmp_path / "m.onnx")
    done = load_weights(other, tmp_path / "m.onnx", strict=False)
    assert not done.missing
    assert all(name.startswith("constant_") for name in done.skipped)
    for name, array in model.params.items():
        np.testing.assert_array_equal(other.params[name], array)


class Doubling(Layer):
    """A layer of someone's own."""


def test_what_has_no_form_in_onnx_is_refused_and_writes_nothing(tmp_path):
    with pytest.raises(
        TypeError, match=r"Doubling has no form in ONNX.*Known layers: Affine, AveragePooling"
    ):
        to_onnx(Sequential([Doubling()], (3,), fast=False), tmp_path / "m.onnx")
    with pytest.raises(RuntimeError, match="no parameters yet"):
        to_onnx(Sequential([Affine(3)]), tmp_path / "m.onnx")
    assert not list(tmp_path.iterdir())


def test_without_the_extra_the_error_says_what_to_install(tmp_path, monkeypatch):
    (tmp_path / "m.onnx").write_bytes(b"")
    monkeypatch.setitem(sys.modules, "onnx", None)
    with pytest.raises(ImportError, match=r'pip install "dl-textbook\[onnx\]"'):
        to_onnx(whole_network(), tmp_path / "new.onnx")
    with pytest.raises(ImportError, match=r'pip install "dl-textbook\[onnx\]"'):
        read_weights(tmp_path / "m.onnx")


def tampered(path, change):
    model = Sequential([Affine(3)], (2,), rng=0)
    to_onnx(model, path)
    made = onnx.load(path)
    change(made.graph)
    path.write_bytes(made.SerializeToString())


def external(graph):
    tensor = graph.initializer[0]
    tensor.data_location = onnx.TensorProto.EXTERNAL
    tensor.ClearField("raw_data")
    entry = tensor.external_data.add()
    entry.key, entry.value = "location", "/etc/passwd"


def sized(*shape):
    def change(graph):
        del graph.initializer[0].dims[:]
        graph.initializer[0].dims.extend(shape)

    return change


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (external, "lies in another file, which is not opened"),
        (sized(10**9, 10**9), "claims the shape"),
        (sized(2**62, 2**62), "claims the shape"),
        (sized(-2, -3), "claims the shape"),
        (sized(2, 2), "claims the shape"),
        (lambda graph: setattr(graph.initializer[0], "raw_data", b"123"), "claims the shape"),
        (
            lambda graph: setattr(graph.initializer[0], "data_type", onnx.TensorProto.STRING),
            "no plain numbers",
        ),
        (lambda graph: setattr(graph.initializer[0], "data_type", 99), "no plain numbers"),
        (lambda graph: setattr(graph.initializer[0], "name", "affine1.b"), "'affine1.b' twice"),
        (lambda graph: graph.ClearField("node"), "no network"),
        (lambda graph: graph.sparse_initializer.add(), "no network"),
    ],
)
def test_hostile_files_are_refused(tmp_path, change, said):
    tampered(tmp_path / "m.onnx", change)
    with pytest.raises(ValueError, match=f"cannot read weights from .*{said}"):
        read_weights(tmp_path / "m.onnx")


def test_a_file_cut_short_is_refused(tmp_path):
    to_onnx(whole_network(), tmp_path / "m.onnx")
    whole = (tmp_path / "m.onnx").read_bytes()
    for length in [*range(0, 60, 7), len(whole) // 2, len(whole) - 50]:
        (tmp_path / "m.onnx").write_bytes(whole[:length])
        with pytest.raises(ValueError, match="cannot read weights"):
            read_weights(tmp_path / "m.onnx")


def test_weights_in_the_other_forms_that_onnx_has_are_read_too(tmp_path):
    values = np.array([[1.5, -2.0, 0.25]])

    def with_weights(tensors):
        tampered(tmp_path / "m.onnx", lambda graph: graph.initializer.extend(tensors))

    kinds = {"f": onnx.TensorProto.FLOAT, "d": onnx.TensorProto.DOUBLE, "h": onnx.TensorProto.FLOAT16}
    with_weights(
        [onnx.helper.make_tensor(name, kind, (1, 3), values.ravel()) for name, kind in kinds.items()]
    )
    weights = read_weights(tmp_path / "m.onnx")
    for name in kinds:
        np.testing.assert_array_equal(weights[name], values)


def test_the_disk_that_is_full_is_told_as_such(tmp_path):
    with pytest.raises(FileNotFoundError, match="Nothing was written"):
        to_onnx(whole_network(), tmp_path / "none" / "m.onnx")
