"""Models as ONNX files, which run without this package: in browsers, on phones, in other frameworks. And weights out of them.

Needs the extra `onnx`: `pip install "dl-textbook[onnx]"`.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dl_textbook.files import replacing
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
from dl_textbook.layers.arguments import Pads
from dl_textbook.messages import say
from dl_textbook.model.archive import FilePath, damaged
from dl_textbook.model.sequential import Sequential

Array = NDArray[Any]
Shape = tuple[int, ...]

OPSET = 17
"""The version of ONNX's operators that files are written in; understood by onnxruntime 1.12 (2022) and later."""
_IR_VERSION = 8  # of the file format, which belongs to that opset
_SIZE_LIMIT = (1 << 31) - 1  # what one file of this kind can be


def to_onnx(model: Sequential, path: FilePath) -> None:
    """Write a model to an ONNX file that computes what `model.predict` does: the last layer's scores.

    The input is called `x` and the output `scores`; both are float32, and their first axis may have any length. Weights keep
    their names (`affine1.W`). Dropout is left out, for it does nothing in prediction; BatchNorm uses its running statistics.

    Args:
        model: A model that has been built.
        path: The file to write, usually with the ending `.onnx`. It appears whole or not at all.

    Raises:
        ImportError: If the package `onnx` is missing.
        RuntimeError: If the model has not been built.
        TypeError: If it has a layer that ONNX files cannot be made of, such as one of your own.
        OSError: If the disk refuses; a file that was there before stays as it was.

    Examples:
        >>> import tempfile
        >>> from dl_textbook.layers import Affine, Relu
        >>> from dl_textbook.model.sequential import Sequential
        >>> model = Sequential([Affine(3), Relu(), Affine(2)], input_shape=(4,), rng=0)
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     path = Path(folder, "model.onnx")
        ...     to_onnx(model, path)
        ...     sorted(read_weights(path))
        ['affine1.W', 'affine1.b', 'affine2.W', 'affine2.b']
    """
    onnx = _onnx()
    if model.input_shape is None:
        raise RuntimeError(
            say(
                "the model has no parameters yet, so there is nothing to write. Call build(input_shape) first.",
                "모델에 아직 매개변수가 없어서 쓸 것이 없습니다. 먼저 build(input_shape)를 부르세요.",
            )
        )
    graph = _Graph(onnx, {id(array): name for name, array in {**model.params, **model.state}.items()})
    last = graph.add_all(model.layers, "x", model.input_shape)
    graph.node("Identity", [last], output="scores")

    made = onnx.helper.make_model(
        onnx.helper.make_graph(
            graph.nodes,
            "model",
            [onnx.helper.make_tensor_value_info("x", onnx.TensorProto.FLOAT, ["N", *model.input_shape])],
            [
                onnx.helper.make_tensor_value_info(
                    "scores", onnx.TensorProto.FLOAT, ["N", *(model.output_shape or ())]
                )
            ],
            graph.weights,
        ),
        producer_name="dl_textbook",
        opset_imports=[onnx.helper.make_opsetid("", OPSET)],
        ir_version=_IR_VERSION,
    )
    with replacing(path) as file:
        file.write(made.SerializeToString())


def read_weights(path: FilePath) -> dict[str, Array]:
    """Read the weights out of an ONNX file, and nothing else: its operations are not looked at.

    Args:
        path: The file. All weights must be in it, not in files beside it.

    Returns:
        The arrays by the names that they have in the file.

    Raises:
        FileNotFoundError: If there is no such file.
        ImportError: If the package `onnx` is missing.
        ValueError: If the file is no ONNX file, is damaged, or refers to other files.

    Examples:
        >>> read_weights("none.onnx")
        Traceback (most recent call last):
        FileNotFoundError: [Errno 2] No such file or directory: 'none.onnx'
    """
    if Path(path).stat().st_size > _SIZE_LIMIT:
        raise damaged(path, say("it is larger than 2 GiB", "2GiB보다 큽니다"))
    onnx = _onnx()
    from google.protobuf.message import DecodeError  # comes with onnx

    model = onnx.ModelProto()
    try:
        model.ParseFromString(Path(path).read_bytes())
    except DecodeError as error:
        reason = say("it is no ONNX file, or a part of it is missing", "ONNX 파일이 아니거나 일부가 없습니다")
        raise damaged(path, reason) from error
    if not model.graph.node or model.graph.sparse_initializer:
        raise damaged(path, say("it holds no network that can be read", "읽을 수 있는 신경망이 없습니다"))
    weights: dict[str, Array] = {}
    for tensor in model.graph.initializer:
        if tensor.name in weights:
            raise damaged(
                path, say(f"it holds {tensor.name!r} twice", f"같은 이름이 두 번 나옵니다: {tensor.name!r}")
            )
        weights[tensor.name] = _array(onnx, path, tensor)
    return weights


def _array(onnx: ModuleType, path: FilePath, tensor: Any) -> Array:
    """Return one tensor as an array whose size is what the file really holds."""
    if tensor.data_location == onnx.TensorProto.EXTERNAL or tensor.external_data:
        raise damaged(
            path,
            say(
                f"{tensor.name!r} lies in another file, which is not opened. Save the model as one file",
                f"다른 파일에 있는 배열({tensor.name!r})은 열지 않습니다. 모델을 파일 하나로 저장하세요",
            ),
        )
    kinds = {onnx.TensorProto.FLOAT: "<f4", onnx.TensorProto.DOUBLE: "<f8", onnx.TensorProto.FLOAT16: "<f2"}
    kinds |= {onnx.TensorProto.INT32: "<i4", onnx.TensorProto.INT64: "<i8"}
    if tensor.data_type not in kinds:
        reason = say(
            f"{tensor.name!r} holds no plain numbers", f"{tensor.name!r}에 일반 숫자가 들어 있지 않습니다"
        )
        raise damaged(path, reason)
    dtype, shape = np.dtype(kinds[tensor.data_type]), tuple(tensor.dims)
    fields = {
        "<f4": tensor.float_data,
        "<f8": tensor.double_data,
        "<i4": tensor.int32_data,
        "<i8": tensor.int64_data,
    }
    try:
        if tensor.raw_data:
            flat = np.frombuffer(tensor.raw_data, dtype)
        elif dtype == np.float16:
            flat = np.asarray(tensor.int32_data, np.uint16).view(np.float16)
        else:
            flat = np.asarray(fields[dtype.str], dtype)
        if any(length < 0 for length in shape):
            raise ValueError(f"{shape}")
        return flat.reshape(shape).astype(dtype.newbyteorder("="))
    except (ValueError, OverflowError) as error:
        reason = say(
            f"{tensor.name!r} claims the shape {shape}, which its contents do not fill",
            f"{tensor.name!r}의 형상이 {shape}이라는데 내용과 맞지 않습니다",
        )
        raise damaged(path, reason) from error


class _Graph:
    """The nodes and weights of an ONNX graph, as they are collected."""

    def __init__(self, onnx: ModuleType, names: Mapping[int, str]) -> None:
        self._onnx = onnx
        self._names = names
        self.nodes: list[Any] = []
        self.weights: list[Any] = []

    def add_all(self, layers: Sequence[Layer], x: str, shape: Shape) -> str:
        """Add layers one after the other, and return the name of what the last one gives."""
        for layer in layers:
            kind = type(layer)
            if kind not in _CONVERTERS:
                known = ", ".join(sorted(kind.__name__ for kind in _CONVERTERS))
                raise TypeError(
                    say(
                        f"{kind.__name__} has no form in ONNX that this package knows. Known layers: {known}.",
                        f"{kind.__name__} 층은 ONNX로 바꿀 수 없습니다. 바꿀 수 있는 층: {known}.",
                    )
                )
            x = _CONVERTERS[kind](self, layer, x, shape)
            shape = layer.output_shape(shape)
        return x

    def node(self, operator: str, inputs: Sequence[str], output: str | None = None, **attributes: Any) -> str:
        """Add one operation, and return the name of its result."""
        output = output or f"{operator}_{len(self.nodes)}"
        self.nodes.append(self._onnx.helper.make_node(operator, inputs, [output], **attributes))
        return output

    def weight(self, array: Array) -> str:
        """Add a parameter of the model, or an array of its state, and return its name."""
        return self._add(self._names[id(array)], array.astype(np.float32))

    def constant(self, values: Sequence[int]) -> str:
        """Add whole numbers that an operation takes as input, and return their name."""
        return self._add(f"constant_{len(self.weights)}", np.asarray(values, np.int64))

    def _add(self, name: str, array: Array) -> str:
        self.weights.append(self._onnx.numpy_helper.from_array(array, name))
        return name


def _affine(graph: _Graph, layer: Layer, x: str, shape: Shape) -> str:
    return graph.node("Gemm", [x, *_parameters(graph, layer)])


def _convolution(graph: _Graph, layer: Layer, x: str, shape: Shape) -> str:
    assert isinstance(layer, Convolution)
    inputs = [x, *_parameters(graph, layer)]
    return graph.node(
        "Conv", inputs, kernel_shape=layer.kernel_size, strides=layer.stride, pads=_begins_ends(layer.pads)
    )


def _parameters(graph: _Graph, layer: Layer) -> list[str]:
    return [graph.weight(layer.params[key]) for key in ("W", "b") if key in layer.params]


def _batchnorm(graph: _Graph, layer: Layer, x: str, shape: Shape) -> str:
    assert isinstance(layer, BatchNorm)
    inputs = [
        layer.params["gamma"],
        layer.params["beta"],
        layer.state["running_mean"],
        layer.state["running_var"],
    ]
    return graph.node("BatchNormalization", [x, *map(graph.weight, inputs)], epsilon=layer.epsilon)


def _max_pooling(graph: _Graph, layer: Layer, x: str, shape: Shape) -> str:
    assert isinstance(layer, MaxPooling)
    # What ceil mode adds is written out as padding: runtimes differ in what they understand by ceil mode.
    pads = _begins_ends(layer.pads(shape))
    return graph.node("MaxPool", [x], kernel_shape=layer.pool_size, strides=layer.stride, pads=pads)


def _average_pooling(graph: _Graph, layer: Layer, x: str, shape: Shape) -> str:
    assert isinstance(layer, AveragePooling)
    (top, bottom), (left, right) = layer.pads(shape)
    vertical, horizontal = layer.padding
    if layer.count_include_pad and (vertical or horizontal):
        # The zeros become part of the image, and only what ceil mode adds is left as padding, which does not count.
        x = graph.node("Pad", [x, graph.constant([0, 0, vertical, horizontal] * 2)])
        top, bottom, left, right = 0, bottom - vertical, 0, right - horizontal
    return graph.node(
        "AveragePool",
        [x],
        kernel_shape=layer.pool_size,
        strides=layer.stride,
        pads=[top, left, bottom, right],
    )


def _begins_ends(pads: Pads) -> list[int]:
    (top, bottom), (left, right) = pads
    return [top, left, bottom, right]


def _global_average_pooling(graph: _Graph, layer: Layer, x: str, shape: Shape) -> str:
    return graph.node("Flatten", [graph.node("GlobalAveragePool", [x])])


def _leaky_relu(graph: _Graph, layer: Layer, x: str, shape: Shape) -> str:
    assert isinstance(layer, LeakyRelu)
    return graph.node("LeakyRelu", [x], alpha=layer.slope)


def _residual(graph: _Graph, layer: Layer, x: str, shape: Shape) -> str:
    return graph.node("Add", [graph.add_all(path, x, shape) for path in layer.paths])


def _branches(graph: _Graph, layer: Layer, x: str, shape: Shape) -> str:
    return graph.node("Concat", [graph.add_all(path, x, shape) for path in layer.paths], axis=1)


def _plain(operator: str, **attributes: Any) -> _Converter:
    return lambda graph, layer, x, shape: graph.node(operator, [x], **attributes)


_Converter = Callable[[_Graph, Layer, str, Shape], str]
_CONVERTERS: dict[type[Layer], _Converter] = {
    Affine: _affine,
    AveragePooling: _average_pooling,
    BatchNorm: _batchnorm,
    Branches: _branches,
    Convolution: _convolution,
    Dropout: lambda graph, layer, x, shape: x,
    Flatten: _plain("Flatten"),
    GlobalAveragePooling: _global_average_pooling,
    LeakyRelu: _leaky_relu,
    MaxPooling: _max_pooling,
    Relu: _plain("Relu"),
    Residual: _residual,
    Sigmoid: _plain("Sigmoid"),
    Softmax: _plain("Softmax", axis=1),
    Tanh: _plain("Tanh"),
}


def _onnx() -> ModuleType:
    try:
        onnx = importlib.import_module("onnx")
        importlib.import_module("onnx.helper")
        importlib.import_module("onnx.numpy_helper")
    except ImportError as error:
        raise ImportError(
            say(
                'ONNX files need the package onnx. Install it with: pip install "dl-textbook[onnx]"',
                'ONNX 파일을 다루려면 onnx 패키지가 필요합니다. pip install "dl-textbook[onnx]"로 설치하세요.',
            )
        ) from error
    return onnx
