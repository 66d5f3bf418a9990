"""Every layer keeps to the common protocol: precision, arguments left alone, shapes told beforehand, errors that help."""

import json

import numpy as np
import pytest
from hypothesis import given, settings

from dl_textbook.layers import (
    AddLayer,
    Affine,
    BatchNorm,
    Convolution,
    Dropout,
    Flatten,
    Layer,
    MaxPooling,
    MulLayer,
    Relu,
    Softmax,
    describe,
    from_description,
)
from dl_textbook.layers.description import KINDS
from tests.package.layers.cases import LAYERS, everything_in, few

brief = settings(few, max_examples=6)  # nothing here depends on the numbers


def read_only(rng, shape, dtype):
    array = rng.standard_normal(shape).astype(dtype)
    array.flags.writeable = False
    return array


def arrays_of(layer):
    return [
        array
        for inner in everything_in(layer)
        for group in (inner.params, inner.grads, inner.state)
        for array in group.values()
    ]


def test_every_kind_of_layer_is_tested_here():
    assert LAYERS.keys() == KINDS.keys()


@pytest.mark.parametrize("kind", LAYERS)
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("training", [True, False])
def test_precision_is_kept_and_arguments_are_left_alone(kind, dtype, training):
    @brief
    @given(LAYERS[kind])
    def check(case):
        layer, shape = case
        rng = np.random.default_rng(0)
        layer.build(shape[1:], rng, dtype)
        x = read_only(rng, shape, dtype)
        y = layer.forward(x, training)
        assert y.shape == (shape[0], *layer.output_shape(shape[1:]))
        dx = layer.backward(read_only(rng, y.shape, dtype))
        assert dx.shape == x.shape
        assert {array.dtype for array in [y, dx, *arrays_of(layer)]} == {np.dtype(dtype)}

    check()


@pytest.mark.parametrize("layer", [Affine(3), BatchNorm()])
def test_a_layer_computes_in_the_precision_of_its_parameters(layer):
    layer.build((2,), rng=0)
    y = layer.forward(np.ones((4, 2)), training=True)
    dx = layer.backward(np.ones(y.shape))
    assert {array.dtype for array in [y, dx, *arrays_of(layer)]} == {np.dtype(np.float32)}


def test_pixels_as_bytes_are_computed_in_float32():
    pixels = np.full((2, 3, 4, 4), 255, np.uint8)
    layer = Convolution(2, 3)
    layer.build((3, 4, 4), rng=0)
    assert layer.forward(pixels).dtype == np.float32
    for other in (Flatten(), MaxPooling(), Relu(), Softmax()):
        assert other.forward(pixels).dtype == np.float32
        assert np.isfinite(other.forward(pixels)).all()


@pytest.mark.parametrize("kind", LAYERS)
def test_an_empty_batch_goes_through(kind):
    @brief
    @given(LAYERS[kind])
    def check(case):
        layer, shape = case
        layer.build(shape[1:], rng=0)
        y = layer.forward(np.zeros((0, *shape[1:]), np.float32))
        assert y.shape == (0, *layer.output_shape(shape[1:]))
        assert layer.backward(y).shape == (0, *shape[1:])

    check()


@pytest.mark.parametrize("kind", LAYERS)
def test_a_layer_is_made_again_from_its_description_in_json(kind):
    @brief
    @given(LAYERS[kind])
    def check(case):
        layer, _ = case
        layer.name = "one"
        again = from_description(json.loads(json.dumps(describe(layer))))
        assert type(again) is type(layer)
        assert repr(again) == repr(layer)
        assert describe(again) == describe(layer)

    check()


def test_a_description_keeps_what_is_frozen_inside():
    layer = KINDS["Residual"]([Affine(2, name="a"), Affine(2, name="b")])
    layer.body[0].trainable = False
    again = from_description(describe(layer))
    assert [(inner.name, inner.trainable) for inner in again.sublayers] == [("a", False), ("b", True)]


@pytest.mark.parametrize("kind", LAYERS)
def test_building_twice_keeps_the_parameters(kind):
    @brief
    @given(LAYERS[kind])
    def check(case):
        layer, shape = case
        layer.build(shape[1:], rng=0)
        before = [array.copy() for array in arrays_of(layer)]
        layer.build(shape[1:], rng=1, dtype=np.float64)
        for old, new in zip(before, arrays_of(layer), strict=True):
            assert new.dtype == np.float64
            np.testing.assert_array_equal(old, new)

    check()


# Bad use: the message says what was given and the way out


@pytest.mark.parametrize("kind", LAYERS)
def test_backward_before_forward_says_so(kind):
    @brief
    @given(LAYERS[kind])
    def check(case):
        layer, shape = case
        layer.build(shape[1:], rng=0)
        with pytest.raises(RuntimeError, match=r"backward was called before \w+\.forward\. Run forward"):
            layer.backward(np.zeros((shape[0], *layer.output_shape(shape[1:]))))

    check()


def test_backward_before_forward_of_a_node_says_so():
    with pytest.raises(RuntimeError, match=r"MulLayer\.backward was called before MulLayer\.forward"):
        MulLayer().backward(1)
    assert AddLayer().backward(1) == (1, 1)  # has nothing to keep


@pytest.mark.parametrize("kind", LAYERS)
def test_a_gradient_of_the_wrong_shape_is_refused(kind):
    @brief
    @given(LAYERS[kind])
    def check(case):
        layer, shape = case
        layer.build(shape[1:], rng=0)
        y = layer.forward(np.ones(shape, np.float32))
        wrong = np.ones((y.shape[0] + 1, *y.shape[1:]))
        with pytest.raises(ValueError, match=r"gradient of shape \(.*\), but the last output had shape \("):
            layer.backward(wrong)

    check()


@pytest.mark.parametrize(
    ("layer", "x"),
    [
        (Affine(3), np.ones((2, 4))),
        (Convolution(3, 2), np.ones((2, 1, 4, 4))),
        (BatchNorm(), np.ones((2, 4))),
    ],
)
def test_an_unbuilt_layer_says_how_to_build_it(layer, x):
    with pytest.raises(RuntimeError, match=r"has no parameters yet\. Put it in a Sequential, or call build"):
        layer.forward(x)


@pytest.mark.parametrize("x", [np.array([["a"]]), np.array([[1j]]), np.array([[None]])])
def test_what_is_not_a_real_number_is_refused(x):
    with pytest.raises(
        TypeError, match=r"Relu works on real numbers, but was given values of type .*Convert them"
    ):
        Relu().forward(x)


@pytest.mark.parametrize(
    "given_values",
    [
        {"kind": "Afine", "name": None, "trainable": True, "config": {"units": 3}},
        {"kind": "os.system", "name": None, "trainable": True, "config": {}},
        {"kind": ["Affine"], "name": None, "trainable": True, "config": {"units": 3}},
        {"kind": "Affine", "name": None, "trainable": True, "config": {"unit": 3}},
        {"kind": "Affine", "name": None, "trainable": True, "config": 3},
        {"kind": "Residual", "name": None, "trainable": True, "config": {"body": 3}},
        {"kind": "Residual", "name": None, "trainable": True, "config": {"body": [3]}},
        {"kind": "Branches", "name": None, "trainable": True, "config": {"branches": [3]}},
        {"kind": "Affine"},
        [],
        None,
    ],
)
def test_what_does_not_describe_a_layer_is_refused(given_values):
    with pytest.raises(ValueError, match=r"does not describe a layer|unknown layer .* Known: Affine"):
        from_description(given_values)


def test_a_misspelt_kind_gets_a_hint():
    with pytest.raises(ValueError, match=r"unknown layer 'Afine'\. Did you mean 'Affine'\?"):
        from_description({"kind": "Afine", "name": None, "trainable": True, "config": {}})


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: Affine(0), r"units was 0; expected a whole number from 1 upward"),
        (lambda: Affine(2.5), r"units was 2\.5"),
        (lambda: Affine(True), r"units was True"),
        (lambda: Affine(3, weight_init="hee"), r"initializer 'hee'.*Did you mean 'he'"),
        (lambda: Affine(3, weight_decay=-1), r"weight_decay was -1; expected a finite number, >= 0"),
        (lambda: Convolution(0, 3), r"filters was 0"),
        (lambda: Convolution(1, (3, 3, 3)), r"kernel_size was \(3, 3, 3\).*a pair \(vertical, horizontal\)"),
        (lambda: Convolution(1, "3"), r"kernel_size was '3'"),
        (lambda: Convolution(1, 3, stride=0), r"stride was 0"),
        (lambda: Convolution(1, 3, padding=-1), r"padding was -1; expected a whole number from 0"),
        (lambda: Convolution(1, 3, padding="valid"), r"padding was 'valid'"),
        (
            lambda: Convolution(1, 3, stride=2, padding="same"),
            r'padding="same" keeps.*stride \(2, 2\) does not',
        ),
        (
            lambda: MaxPooling(2, padding=2),
            r"padding was \(2, 2\); expected at most half of pool_size \(2, 2\)",
        ),
        (lambda: Dropout(1.0), r"ratio was 1\.0; expected a finite number, >= 0, < 1"),
        (lambda: Dropout("0.5"), r"ratio was '0\.5'"),
        (lambda: BatchNorm(momentum=1.0), r"momentum was 1\.0"),
        (lambda: BatchNorm(epsilon=float("nan")), r"epsilon was nan"),
    ],
)
def test_arguments_out_of_range_are_refused_when_the_layer_is_made(make, message):
    with pytest.raises(ValueError, match=message):
        make()


@pytest.mark.usefixtures("korean")
def test_the_messages_speak_korean_where_the_system_does():
    with pytest.raises(RuntimeError, match=r"Affine에 아직 매개변수가 없습니다"):
        Affine(3).forward(np.ones((2, 4)))
    with pytest.raises(ValueError, match=r"1 이상의 정수여야 합니다"):
        Affine(0)


def test_the_base_layer_leaves_both_steps_to_its_kinds():
    with pytest.raises(NotImplementedError):
        Layer().forward(np.ones(3))
    with pytest.raises(NotImplementedError):
        Layer().backward(np.ones(3))
