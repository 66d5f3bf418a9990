"""PyTorch with what an expert would set: channels last, fused optimizer (and the allocator, see `contest`)."""

from collections.abc import Callable

from tools.bench.package.contenders import pytorch


def make(work: str) -> Callable[[], None]:
    """Return one training iteration."""
    return pytorch.make(work, tuned=True)
