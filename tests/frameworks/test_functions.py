"""Activations and losses give PyTorch's values."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

torch = pytest.importorskip("torch")

from dl_textbook import activations, losses  # noqa: E402
from dl_textbook.labels import one_hot  # noqa: E402

functional = torch.nn.functional
seeds = st.integers(0, 2**32 - 1)
TOLERANCE = {np.float32: 1e-5, np.float64: 1e-12}
both_types = pytest.mark.parametrize("dtype", TOLERANCE)


def scores(rng, dtype, shape=None):
    """Scores of a batch, most of them ordinary, some far out."""
    shape = shape or (int(rng.integers(1, 9)), int(rng.integers(2, 12)))
    return (rng.normal(size=shape) * 10.0 ** rng.integers(-2, 3, shape)).astype(dtype)


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (activations.sigmoid, torch.sigmoid),
        (activations.tanh, torch.tanh),
        (activations.relu, torch.relu),
        (activations.leaky_relu, functional.leaky_relu),
        (activations.softmax, lambda x: torch.softmax(x, -1)),
    ],
)
@both_types
@given(seeds)
def test_activations(ours, theirs, dtype, seed):
    x = scores(np.random.default_rng(seed), dtype)
    # Some of torch's float32 exponentials flush what is smaller than 1e-38 to 0.
    np.testing.assert_allclose(ours(x), theirs(torch.tensor(x)).numpy(), rtol=TOLERANCE[dtype], atol=1e-37)


@pytest.mark.parametrize("axis", [0, 1])
@both_types
@given(seeds)
def test_log_softmax(axis, dtype, seed):
    x = scores(np.random.default_rng(seed), dtype)
    theirs = torch.log_softmax(torch.tensor(x), axis).numpy()
    # Where a share is nearly 1 its logarithm is what rounding leaves of it.
    np.testing.assert_allclose(
        activations.log_softmax(x, axis), theirs, rtol=TOLERANCE[dtype], atol=4 * np.finfo(dtype).eps
    )


@both_types
@given(seeds)
def test_cross_entropy_of_integer_and_soft_labels(dtype, seed):
    rng = np.random.default_rng(seed)
    x = scores(rng, dtype)
    t = rng.integers(x.shape[1], size=len(x))
    soft = rng.dirichlet(np.ones(x.shape[1]), size=len(x)).astype(dtype)
    for label in (t, soft):
        theirs = functional.cross_entropy(torch.tensor(x), torch.tensor(label)).item()
        assert losses.cross_entropy_from_scores(x, label) == pytest.approx(
            theirs, rel=TOLERANCE[dtype], abs=1e-7
        )
    one_hot_loss = losses.cross_entropy_from_scores(x, one_hot(t, x.shape[1], dtype))
    assert one_hot_loss == pytest.approx(losses.cross_entropy_from_scores(x, t), rel=TOLERANCE[dtype])


@both_types
@given(seeds)
def test_binary_cross_entropy_and_squared_errors(dtype, seed):
    rng = np.random.default_rng(seed)
    x = scores(rng, dtype)
    t = rng.random(x.shape).astype(dtype)
    for ours, theirs in (
        (losses.binary_cross_entropy_from_logits, functional.binary_cross_entropy_with_logits),
        (losses.mean_squared_error, functional.mse_loss),
    ):
        expected = theirs(torch.tensor(x), torch.tensor(t)).item()
        assert ours(x, t) == pytest.approx(expected, rel=TOLERANCE[dtype], abs=1e-7)
