"""Optimizers go the same way as PyTorch's over 50 steps, in float32 and float64."""

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from dl_textbook.optimizers import SGD, AdaGrad, Adam, AdamW, Momentum, Nesterov, RMSProp  # noqa: E402

PAIRS = {
    "SGD": (lambda: SGD(0.05), lambda w: torch.optim.SGD(w, lr=0.05)),
    "Momentum": (lambda: Momentum(0.02, 0.8), lambda w: torch.optim.SGD(w, lr=0.02, momentum=0.8)),
    "Nesterov": (
        lambda: Nesterov(0.02, 0.8),
        lambda w: torch.optim.SGD(w, lr=0.02, momentum=0.8, nesterov=True),
    ),
    "AdaGrad": (lambda: AdaGrad(0.05), lambda w: torch.optim.Adagrad(w, lr=0.05, eps=1e-7)),
    "RMSProp": (
        lambda: RMSProp(0.01, rho=0.95, epsilon=1e-6),
        lambda w: torch.optim.RMSprop(w, lr=0.01, alpha=0.95, eps=1e-6),
    ),
    "Adam": (lambda: Adam(0.01), lambda w: torch.optim.Adam(w, lr=0.01)),
    "Adam, other settings": (
        lambda: Adam(0.02, beta1=0.8, beta2=0.99, epsilon=1e-3),
        lambda w: torch.optim.Adam(w, lr=0.02, betas=(0.8, 0.99), eps=1e-3),
    ),
    "AdamW": (
        lambda: AdamW(0.01, weight_decay=0.1),
        lambda w: torch.optim.AdamW(w, lr=0.01, weight_decay=0.1),
    ),
}
SHAPES = [(40, 30), (30,), (3, 2, 5, 5)]
RATES = {"falling": lambda step: 0.01 / (1 + step), "wave": lambda step: 0.01 * (1 + np.sin(step)) + 1e-3}


def walks(ours, theirs, dtype, lr=None):
    """Take 50 steps with both, with the same gradients, some of them tiny, some huge, some 0; return the ends."""
    rng = np.random.default_rng(0)
    starts = {f"W{i}": rng.normal(size=shape).astype(dtype) for i, shape in enumerate(SHAPES)}
    params = {name: start.copy() for name, start in starts.items()}
    tensors = [torch.tensor(start, requires_grad=True) for start in starts.values()]
    optimizer, reference = ours(), theirs(tensors)
    for step in range(50):
        grads = {
            name: (rng.normal(size=start.shape) * 10.0 ** rng.integers(-5, 2, start.shape)).astype(dtype)
            for name, start in starts.items()
        }
        grads["W1"][step % 7 :: 7] = 0
        for tensor, grad in zip(tensors, grads.values(), strict=True):
            tensor.grad = torch.tensor(grad)
        if lr is not None:
            for group in reference.param_groups:
                group["lr"] = lr(step)
        optimizer.update(params, grads)
        reference.step()
    return list(params.values()), [tensor.detach().numpy() for tensor in tensors]


def assert_same_end(ours, theirs, tolerance):
    for our, their in zip(ours, theirs, strict=True):
        assert our.dtype == their.dtype
        # Relative to the larger numbers of the array: a parameter on its way through 0 has no relative error of its own.
        assert np.abs(our - their).max() <= tolerance * np.abs(their).max()
        np.testing.assert_allclose(our, their, rtol=100 * tolerance, atol=tolerance)


@pytest.mark.parametrize(("dtype", "tolerance"), [(np.float32, 1e-5), (np.float64, 1e-12)])
@pytest.mark.parametrize("name", PAIRS)
def test_fifty_steps_end_in_the_same_place(name, dtype, tolerance):
    assert_same_end(*walks(*PAIRS[name], dtype), tolerance)


@pytest.mark.parametrize("schedule", RATES)
@pytest.mark.parametrize(
    "kind", [(SGD, torch.optim.SGD), (Adam, torch.optim.Adam), (AdamW, torch.optim.AdamW)]
)
def test_fifty_steps_with_a_changing_rate_end_in_the_same_place(kind, schedule):
    ours, theirs = kind
    rate = RATES[schedule]
    ends = walks(lambda: ours(rate), lambda tensors: theirs(tensors, lr=1.0), np.float64, lr=rate)
    assert_same_end(*ends, 1e-12)
