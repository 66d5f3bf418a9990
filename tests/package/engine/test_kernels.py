"""The engine gives what the layers give: forward, backward and running statistics, for every layer and thread count."""

import copy

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dl_textbook import engine
from dl_textbook.engine import tiles
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
from dl_textbook.model.parameters import walk


@pytest.fixture(autouse=True, scope="module", params=[1, 2, 3])
def threads(request):
    before = engine.get_threads()
    engine.set_threads(request.param)
    yield request.param
    engine.set_threads(before)


class Doubled(Layer):
    """A layer that the engine does not know."""

    def forward(self, x, training=False):
        return 2 * x

    def backward(self, dout):
        return 2 * dout


class Shifted(Relu):
    """A layer that computes something else than the one it is derived from."""

    def forward(self, x, training=False):
        return super().forward(x - 0.5, training)


def both_ways(layers, input_shape, samples, seed=0, training=True):
    """Run the layers themselves and the engine on the same batch, and hold everything equal that comes out."""
    rng = np.random.default_rng(seed)
    shape = input_shape
    for number, layer in enumerate(layers):
        layer.name = f"layer{number}"
        layer.build(shape, rng, np.float64)
        shape = layer.output_shape(shape)
    fast = copy.deepcopy(layers)
    x = rng.normal(size=(samples, *input_shape))
    dout = rng.normal(size=(samples, *shape))
    expected, expected_dx = x, dout
    for layer in layers:
        expected = layer.forward(expected, training)
    for layer in reversed(layers):
        expected_dx = layer.backward(expected_dx)
    kept = x.copy(), dout.copy()
    plan = engine.Plan(fast, input_shape, np.float64)
    out = plan.forward(x, training)
    dx = plan.backward(dout, need_dx=True)
    np.testing.assert_allclose(out, expected, rtol=1e-10, atol=1e-12)
    np.testing.assert_allclose(dx, expected_dx, rtol=1e-10, atol=1e-12)
    for (name, one), (_, other) in zip(walk(layers), walk(fast), strict=True):
        for key in one.params:
            np.testing.assert_allclose(other.grads[key], one.grads[key], rtol=1e-9, atol=1e-11, err_msg=name)
        for key in one.state:
            np.testing.assert_allclose(other.state[key], one.state[key], rtol=1e-11, err_msg=name)
    np.testing.assert_array_equal(x, kept[0])
    np.testing.assert_array_equal(dout, kept[1])
    return plan


ELEMENTWISE = [Relu, LeakyRelu, Sigmoid, Tanh, BatchNorm, Doubled, Shifted]


@pytest.mark.parametrize("kind", [*ELEMENTWISE, Softmax])
def test_layers_on_rows(kind):
    both_ways([Affine(5), kind(), Affine(3)], (4,), 7)


@pytest.mark.parametrize("kind", ELEMENTWISE)
@pytest.mark.parametrize("samples", [2, 7, 130])
def test_layers_on_images(kind, samples):
    both_ways([Convolution(3, 3, padding=1), kind(), Convolution(2, 1)], (2, 5, 4), samples)


@settings(deadline=None, max_examples=60)
@given(
    st.data(),
    st.integers(1, 4),
    st.integers(1, 4),
    st.tuples(st.integers(1, 4), st.integers(1, 4)),
    st.tuples(st.integers(1, 3), st.integers(1, 3)),
    st.tuples(st.integers(0, 3), st.integers(0, 3)),
    st.booleans(),
)
def test_convolutions_of_any_kernel_stride_and_padding(
    threads, data, channels, filters, kernel, stride, padding, bias
):
    least = [max(1, k - 2 * p) for k, p in zip(kernel, padding, strict=True)]
    size = [data.draw(st.integers(side, side + 7)) for side in least]
    samples = data.draw(st.sampled_from([1, 2, 5, 101]))
    layer = Convolution(filters, kernel, stride, padding, use_bias=bias, weight_decay=0.3)
    both_ways([layer], (channels, *size), samples)


def test_a_kernel_of_even_size_with_padding_that_keeps_the_size():
    both_ways([Convolution(3, (2, 4), padding="same")], (2, 6, 7), 5)


@settings(deadline=None, max_examples=60)
@given(
    st.sampled_from([MaxPooling, AveragePooling]),
    st.tuples(st.integers(1, 4), st.integers(1, 4)),
    st.tuples(st.integers(1, 4), st.integers(1, 4)),
    st.tuples(st.integers(0, 2), st.integers(0, 2)),
    st.booleans(),
    st.tuples(st.integers(4, 9), st.integers(4, 9)),
    st.booleans(),
)
def test_pooling_of_any_window_stride_and_padding(
    threads, kind, window, stride, padding, ceil_mode, size, include
):
    padding = tuple(min(p, k // 2) for p, k in zip(padding, window, strict=True))
    options = {"count_include_pad": include} if kind is AveragePooling else {}
    both_ways([kind(window, stride, padding, ceil_mode, **options)], (3, *size), 5)


def test_the_first_of_equal_maxima_gets_the_gradient():
    x = np.zeros((1, 1, 2, 2))
    plan = engine.Plan([MaxPooling(2)], (1, 2, 2), np.float64)
    plan.forward(x)
    assert plan.backward(np.ones((1, 1, 1, 1)), need_dx=True).tolist() == [[[[1, 0], [0, 0]]]]


def test_from_images_to_rows():
    both_ways([Convolution(4, 3), MaxPooling(2), Flatten(), Affine(3)], (2, 8, 8), 9)
    both_ways([Convolution(4, 3), GlobalAveragePooling(), Affine(3)], (2, 5, 6), 9)
    both_ways([Flatten(), Affine(3)], (2, 5, 6), 9)
    both_ways([Tanh(), Flatten(), Relu(), Affine(3)], (2, 5), 9)
    both_ways([Affine(6), Flatten(), Relu()], (4,), 9)


def test_paths_through_paths():
    inner = Residual([Convolution(4, 3, padding=1), BatchNorm(), Relu()], [])
    both_ways([Residual([inner, Relu()], [Convolution(4, 1)])], (4, 6, 5), 11)
    both_ways(
        [Branches([[Convolution(2, 1), Relu()], [MaxPooling(3, 1, 1)], [Relu()]]), Relu()], (3, 6, 5), 11
    )
    both_ways([Residual([Affine(4), Tanh()]), Branches([[Affine(2)], [Sigmoid()]])], (4,), 11)


def test_working_in_place_spoils_nothing_that_is_read_again():
    both_ways([Sigmoid(), Relu(), Tanh(), LeakyRelu(), Relu()], (4,), 5)
    both_ways(
        [Convolution(2, 3), Sigmoid(), Dropout(0.5), Relu(), MaxPooling(2), Relu()],
        (1, 9, 9),
        5,
        training=False,
    )
    both_ways([Tanh(), Flatten(), LeakyRelu(), Affine(2)], (6,), 5)
    both_ways([Residual([Relu()], [Tanh()]), Relu()], (2, 4, 4), 5)


def test_the_batch_that_is_given_stays_as_it_is():
    x = np.array([[-1.0, 2.0], [3.0, -4.0]])
    plan = engine.Plan([Flatten(), Dropout(0.5), Relu()], (2,), np.float64)
    np.testing.assert_array_equal(plan.forward(x), [[0, 2], [3, 0]])
    np.testing.assert_array_equal(x, [[-1, 2], [3, -4]])


@pytest.mark.parametrize("shape", [(4,), (3, 5, 4)])
def test_running_statistics_are_used_when_predicting_and_in_a_frozen_layer(shape):
    layer = BatchNorm()
    layer.build(shape, dtype=np.float64)
    layer.state["running_mean"][:] = [1, 2, 3, 4][: shape[0]]
    layer.state["running_var"][:] = 4
    both_ways([layer], shape, 6, training=False)
    layer.trainable = False
    both_ways([layer], shape, 6, training=True)


def test_dropout_keeps_the_expected_share_and_passes_back_the_same_places():
    layer = Dropout(0.25, rng=0)
    plan = engine.Plan([layer], (3, 20, 20), np.float64)
    x = np.ones((40, 3, 20, 20))
    out = plan.forward(x, training=True)
    assert set(np.unique(out)) == {0, 1 / 0.75}
    assert np.mean(out == 0) == pytest.approx(0.25, abs=0.01)
    np.testing.assert_array_equal(plan.backward(x, need_dx=True), out)
    np.testing.assert_array_equal(plan.forward(x), x)


def test_dropout_on_rows_draws_what_the_layer_draws():
    both_ways([Affine(5), Dropout(0.5, rng=3), Affine(2)], (4,), 6)


def test_frozen_layers_get_no_gradient_and_pass_it_on():
    layers = [Convolution(2, 3), BatchNorm(), Flatten(), Affine(2), Affine(3)]
    plan = both_ways(layers, (1, 5, 5), 4)
    for kernel in plan.chain.kernels:
        kernel.layer.grads.clear()
        kernel.layer.trainable = False
    plan.chain.kernels[-1].layer.trainable = True
    x = np.random.default_rng(0).normal(size=(4, 1, 5, 5))
    dout = plan.forward(x, training=True)
    assert plan.backward(dout) is None
    assert [bool(kernel.layer.grads) for kernel in plan.chain.kernels] == [False] * 4 + [True]


def test_what_comes_out_does_not_change_when_the_plan_runs_again():
    layers = [Convolution(2, 3), Relu()]
    plan = both_ways(layers, (1, 5, 5), 4)
    x = np.random.default_rng(0).normal(size=(4, 1, 5, 5))
    out = plan.forward(x)
    kept = out.copy()
    dx = plan.backward(out, need_dx=True)
    kept_dx = dx.copy()
    plan.forward(x + 1)
    plan.backward(out * 3, need_dx=True)
    np.testing.assert_array_equal(out, kept)
    np.testing.assert_array_equal(dx, kept_dx)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_the_precision_is_kept_on_the_whole_way(dtype):
    layers = [
        Convolution(4, 3, padding=1), BatchNorm(), LeakyRelu(), MaxPooling(2), AveragePooling(2),
        Residual([Convolution(4, 1)]), Branches([[Tanh()], [Sigmoid()]]), Dropout(0.5, rng=0), Flatten(), Affine(3),
    ]  # fmt: skip
    shape = (1, 8, 8)
    for layer in layers:
        layer.build(shape, 0, dtype)
        shape = layer.output_shape(shape)
    plan = engine.Plan(layers, (1, 8, 8), dtype)
    batch = plan._enter(np.ones((5, 1, 8, 8)))
    for kernel in plan.chain.kernels:
        batch = kernel.forward(batch, True)
        assert {array.dtype for array in batch} == {np.dtype(dtype)}, kernel
    for kernel in reversed(plan.chain.kernels):
        batch = kernel.backward(batch, True)
        assert {array.dtype for array in batch} == {np.dtype(dtype)}, kernel
        assert {array.dtype for array in kernel.layer.grads.values()} <= {np.dtype(dtype)}, kernel


@pytest.mark.parametrize("samples", [1, 2, 49, 50, 51, 100, 101, 1000])
def test_tiles_hold_every_sample_once(samples, threads):
    parts = tiles.cuts(samples)
    assert [index for part in parts for index in range(samples)[part]] == list(range(samples))
    assert max(part.stop - part.start for part in parts) <= 1.5 * tiles.TILE
    images = np.arange(samples * 6.0).reshape(samples, 1, 2, 3)
    back = np.empty_like(images)
    tiles.from_tiles(tiles.to_tiles(images, tiles.Buffers(), np.float64), back)
    np.testing.assert_array_equal(back, images)


def test_an_error_in_one_thread_comes_out(threads):
    def work(index, item):
        if index == 2:
            raise KeyError("tile 2")

    with pytest.raises(KeyError, match="tile 2"):
        engine.threads.each(work, [0, 1, 2, 3])


def test_the_matrix_library_gets_its_threads_back():
    get, put = engine.threads._blas or pytest.skip("this NumPy brings no OpenBLAS that could be told")
    before = get()
    put(2)
    try:
        with engine.threads.one_blas_thread():
            assert get() == 1
        assert get() == 2
    finally:
        put(before)


@pytest.mark.parametrize("bad", [0, -1, 1.5, "2", True, None])
def test_a_number_of_threads_that_is_none_is_refused(bad):
    with pytest.raises(ValueError, match="expected a whole number from 1 upward"):
        engine.set_threads(bad)


def test_the_number_of_threads_can_come_from_the_environment(monkeypatch):
    monkeypatch.setattr(engine.threads, "_chosen", [])
    monkeypatch.setenv("DL_TEXTBOOK_THREADS", "3")
    assert engine.get_threads() == 3
