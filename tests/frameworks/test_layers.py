"""Layers and losses agree with PyTorch in float32: outputs, all gradients, running statistics."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

torch = pytest.importorskip("torch")

from dl_textbook.layers import (  # noqa: E402
    Affine,
    AveragePooling,
    BatchNorm,
    Convolution,
    Flatten,
    GlobalAveragePooling,
    LeakyRelu,
    MaxPooling,
    MeanSquaredLoss,
    Relu,
    Sigmoid,
    SigmoidWithLoss,
    Softmax,
    SoftmaxWithLoss,
    Tanh,
)
from tests.package.layers.cases import affines, convolutions, few, poolings, rows  # noqa: E402

functional = torch.nn.functional
seeds = st.integers(0, 2**32 - 1)
many = settings(few, max_examples=100)


def assert_close(ours, theirs, scale=1e-30):
    """The largest difference is at most 1e-5 of the largest number, or of `scale` if that is larger."""
    theirs = theirs.detach().numpy()
    assert ours.dtype == theirs.dtype == np.float32
    assert ours.shape == theirs.shape
    assert np.abs(ours - theirs).max(initial=0) <= 1e-5 * np.abs(theirs).max(initial=scale)


def random(rng, shape):
    return rng.standard_normal(shape).astype(np.float32)


def with_slopes(array):
    return torch.tensor(array, requires_grad=True)


def assert_same_steps(layer, compute, shape, seed, training=False):
    """Both give the same for the same input, parameters and gradient; `compute` gets them as tensors."""
    rng = np.random.default_rng(seed)
    layer.build(shape[1:], rng)
    for array in layer.params.values():
        array[...] = random(rng, array.shape)
    x = random(rng, shape)
    x_tensor, params = with_slopes(x), {name: with_slopes(array) for name, array in layer.params.items()}
    expected = compute(x_tensor, params)
    y = layer.forward(x, training)
    assert_close(y, expected)
    dout = random(rng, y.shape)
    (expected * torch.tensor(dout)).sum().backward()
    assert_close(layer.backward(dout), x_tensor.grad)
    assert layer.grads.keys() == params.keys()
    for name, tensor in params.items():
        decay = getattr(layer, "weight_decay", 0) if name == "W" else 0
        assert_close(layer.grads[name], tensor.grad + decay * tensor)


@many
@given(affines(), seeds)
def test_affine(case, seed):
    layer, shape = case

    def compute(x, params):
        return functional.linear(x, params["W"].T, params.get("b"))

    assert_same_steps(layer, compute, shape, seed)


@pytest.mark.parametrize("side", [1, 5])  # small images of generated measures, and larger ones
@many
@given(case=convolutions(), seed=seeds)
def test_convolution(side, case, seed):
    layer, (samples, channels, height, width) = case
    shape = (samples, channels, side * height, side * width)
    (top, bottom), (left, right) = layer.pads

    def compute(x, params):
        padded = functional.pad(x, (left, right, top, bottom))
        return functional.conv2d(padded, params["W"], params.get("b"), layer.stride)

    assert_same_steps(layer, compute, shape, seed)


@pytest.mark.filterwarnings("ignore:Using padding='same' with even kernel")  # slower, but right
@pytest.mark.parametrize("kernel", [(1, 2), (3, 3), (4, 5), (2, 6)])
def test_same_padding_lies_where_pytorch_puts_it(kernel):
    def compute(x, params):
        return functional.conv2d(x, params["W"], params["b"], padding="same")

    assert_same_steps(Convolution(3, kernel, padding="same"), compute, (2, 2, 7, 6), seed=0)


@many
@given(case=poolings(MaxPooling), seed=seeds)
def test_max_pooling(case, seed):
    layer, shape = case

    def compute(x, params):
        return functional.max_pool2d(
            x, layer.pool_size, layer.stride, layer.padding, ceil_mode=layer.ceil_mode
        )

    assert_same_steps(layer, compute, shape, seed)


@many
@given(case=poolings(AveragePooling, count_include_pad=st.booleans()), seed=seeds)
def test_average_pooling(case, seed):
    layer, shape = case

    def compute(x, params):
        return functional.avg_pool2d(
            x, layer.pool_size, layer.stride, layer.padding, layer.ceil_mode, layer.count_include_pad
        )

    assert_same_steps(layer, compute, shape, seed)


@pytest.mark.parametrize("length", range(1, 12))
def test_ceil_mode_counts_as_many_windows(length):
    for window in range(1, 5):
        for stride in range(1, 6):
            for padding in range(window // 2 + 1):
                try:
                    expected = functional.max_pool2d(
                        torch.zeros(1, 1, 1, length), (1, window), (1, stride), (0, padding), ceil_mode=True
                    )
                except RuntimeError:
                    with pytest.raises(ValueError, match="moves a window"):
                        MaxPooling((1, window), (1, stride), (0, padding), True).output_shape((1, 1, length))
                else:
                    layer = MaxPooling((1, window), (1, stride), (0, padding), ceil_mode=True)
                    assert layer.output_shape((1, 1, length)) == expected.shape[1:]


@pytest.mark.parametrize("shape", [(8, 5), (4, 3, 6, 5), (1, 2, 3, 3)])
def test_batch_normalization_over_several_batches(shape):
    ours = BatchNorm(momentum=0.9)
    ours.build(shape[1:])
    theirs = (torch.nn.BatchNorm1d if len(shape) == 2 else torch.nn.BatchNorm2d)(shape[1], momentum=0.1)
    rng = np.random.default_rng(0)
    for name, parameter in (("gamma", theirs.weight), ("beta", theirs.bias)):
        ours.params[name][:] = random(rng, shape[1])
        parameter.data = torch.tensor(ours.params[name])
    for training in [True] * 5 + [False] * 2:
        theirs.train(training)
        theirs.zero_grad()
        x = 3 + 2 * random(rng, shape)
        tensor = with_slopes(x)
        y, expected = ours.forward(x, training), theirs(tensor)
        assert_close(y, expected)
        dout = random(rng, shape)
        (expected * torch.tensor(dout)).sum().backward()
        assert_close(ours.backward(dout), tensor.grad)
        assert_close(ours.grads["gamma"], theirs.weight.grad)
        assert_close(ours.grads["beta"], theirs.bias.grad)
        assert_close(ours.state["running_mean"], theirs.running_mean)
        assert_close(ours.state["running_var"], theirs.running_var)


@pytest.mark.parametrize(
    ("layer", "function"),
    [
        (Relu(), functional.relu),
        (LeakyRelu(0.1), lambda x: functional.leaky_relu(x, 0.1)),
        (Sigmoid(), torch.sigmoid),
        (Tanh(), torch.tanh),
        (Softmax(), lambda x: torch.softmax(x, 1)),
        (Flatten(), lambda x: x.flatten(1)),
        (GlobalAveragePooling(), lambda x: x.mean((2, 3))),
    ],
)
def test_layers_without_parameters(layer, function):
    assert_same_steps(layer, lambda x, params: function(x), (3, 4, 5, 6), seed=0)


@pytest.mark.parametrize("layer", [Relu(), LeakyRelu(0.1)])
def test_the_slope_at_zero(layer):
    x = with_slopes(np.zeros((1, 1), np.float32))
    function = functional.relu if isinstance(layer, Relu) else lambda x: functional.leaky_relu(x, 0.1)
    function(x).sum().backward()
    layer.forward(np.zeros((1, 1), np.float32))
    assert_close(layer.backward(np.ones((1, 1), np.float32)), x.grad)


def assert_same_loss(loss, function, x, t):
    tensor = with_slopes(x)
    expected = function(tensor)
    expected.backward()
    assert loss.forward(x, t) == pytest.approx(expected.item(), rel=1e-5, abs=1e-7)
    # Where answer and target nearly cancel out, float32 keeps the digits of the answer only: shares of 1 / size.
    assert_close(loss.backward(), tensor.grad, scale=1 / x.size)


@many
@given(rows.filter(lambda shape: shape[1] > 1), seeds, st.booleans())
def test_softmax_with_loss(shape, seed, soft):
    rng = np.random.default_rng(seed)
    t = rng.integers(shape[1], size=shape[0])
    if soft:
        t = rng.dirichlet(np.ones(shape[1]), size=shape[0]).astype(np.float32)
    assert_same_loss(
        SoftmaxWithLoss(),
        lambda x: functional.cross_entropy(x, torch.tensor(t)),
        3 * random(rng, shape),
        t,
    )


@many
@given(rows, seeds)
def test_sigmoid_and_mean_squared_loss(shape, seed):
    rng = np.random.default_rng(seed)
    t = rng.random(shape, np.float32)
    x = 3 * random(rng, shape)
    target = torch.tensor(t)
    assert_same_loss(
        SigmoidWithLoss(), lambda x: functional.binary_cross_entropy_with_logits(x, target), x, t
    )
    assert_same_loss(MeanSquaredLoss(), lambda x: functional.mse_loss(x, target), x, t)


def test_weight_decay_is_half_the_squares():
    layer = Affine(3, weight_decay=0.2)
    layer.build((4,), rng=0)
    W = with_slopes(layer.params["W"])
    penalty = 0.5 * 0.2 * (W**2).sum()
    penalty.backward()
    assert layer.penalty() == pytest.approx(penalty.item(), rel=1e-6)
    layer.backward(np.zeros_like(layer.forward(np.zeros((1, 4)))))
    assert_close(layer.grads["W"], W.grad)
